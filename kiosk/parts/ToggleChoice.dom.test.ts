import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ToggleChoice from './ToggleChoice.vue';

it('is a box that is ticked or not', async () => {
  const wrapper = mountAttached(ToggleChoice, { props: { on: false, label: 'Трудно говорить' } });
  const box = wrapper.get('[role=checkbox]');
  expect(box.attributes('aria-checked')).toBe('false');
  await box.trigger('click');
  expect(wrapper.emitted('toggle')).toHaveLength(1);
  await wrapper.setProps({ on: true });
  expect(box.attributes('aria-checked')).toBe('true');
  await expectAccessible(wrapper);
});
