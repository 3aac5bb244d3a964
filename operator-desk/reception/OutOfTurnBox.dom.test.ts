import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import OutOfTurnBox from './OutOfTurnBox.vue';

it('is ticked for somebody with the right, and says that nobody sees it', async () => {
  const wrapper = mountAttached(OutOfTurnBox, { props: { modelValue: false } });
  await wrapper.get('input').setValue(true);
  expect(wrapper.emitted('update:modelValue')).toEqual([[true]]);
  expect(wrapper.text()).toContain('На талоне и табло это не видно');
  await expectAccessible(wrapper);
});
