import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import TouchKeys from './TouchKeys.vue';

it('TouchKeys types a sign and erases one, and leaves the focus where it is', async () => {
  const wrapper = mountAttached(TouchKeys, { props: { rows: ['12', '3'] } });
  const keys = wrapper.findAll('button');
  expect(keys.map((key) => key.text())).toEqual(['1', '2', '3', 'Стереть']);
  await keys[1]!.trigger('click');
  await keys[3]!.trigger('click');
  expect(wrapper.emitted('sign')).toEqual([['2']]);
  expect(wrapper.emitted('erase')).toHaveLength(1);
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  keys[0]!.element.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
  await expectAccessible(wrapper);
});
