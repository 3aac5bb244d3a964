import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import StillHere from './StillHere.vue';

it('asks, counts, and can be answered both ways', async () => {
  const wrapper = mountAttached(StillHere, { props: { seconds: 28 } });
  expect(wrapper.get('[role=timer]').text()).toBe('Экран вернётся в начало через 28 с.');
  const [yes, no] = wrapper.findAll('button');
  await yes!.trigger('click');
  await no!.trigger('click');
  await wrapper.get('dialog').trigger('cancel');
  expect(wrapper.emitted('stay')).toHaveLength(2);
  expect(wrapper.emitted('leave')).toHaveLength(1);
  await expectAccessible(wrapper);
});
