import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TimeRange from './TimeRange.vue';

it('changes both ends, and marks them when they are wrong', async () => {
  const wrapper = mountAttached(TimeRange, { props: { from: '08:00', to: '18:10', invalid: true } });
  const [from, to] = wrapper.findAll('select');
  expect(to!.element.value).toBe('18:10');
  await from!.setValue('09:15');
  await to!.setValue('24:00');
  expect(wrapper.emitted('update:from')).toEqual([['09:15']]);
  expect(wrapper.emitted('update:to')).toEqual([['24:00']]);
  expect(from!.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
