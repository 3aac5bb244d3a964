import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RolePicker from './RolePicker.vue';

describe('RolePicker', () => {
  it('adds and takes away a role', async () => {
    const wrapper = mountAttached(RolePicker, { props: { modelValue: ['operator'] } });
    const [operator, , manager] = wrapper.findAll('input');
    await manager!.setValue(true);
    await operator!.setValue(false);
    expect(wrapper.emitted('update:modelValue')).toEqual([[['operator', 'manager']], [['manager']]]);
    await expectAccessible(wrapper);
  });

  it('says when none is chosen', async () => {
    const wrapper = mountAttached(RolePicker, { props: { modelValue: [], fault: 'Выберите роль.' } });
    expect(wrapper.text()).toContain('Выберите роль.');
    await expectAccessible(wrapper);
  });
});
