import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TextField from './TextField.vue';

const mount = (props = {}) =>
  mountAttached(TextField, { props: { label: 'Телефон', modelValue: '', ...props }, attrs: { type: 'tel' } });

describe('TextField', () => {
  it('has a name, and a hint that is read with it', async () => {
    const wrapper = mount({ hint: 'Например, +7' });
    const input = wrapper.get('input[type=tel]');
    expect(wrapper.get(`#${input.attributes('aria-describedby')}`).text()).toBe('Например, +7');
    await input.setValue('1');
    expect(wrapper.emitted('update:modelValue')).toEqual([['1']]);
    await expectAccessible(wrapper);
  });

  it('takes no more than fits, and tells how many are left', async () => {
    const wrapper = mount({ hint: 'Увидит коллега', most: 160, modelValue: 'д'.repeat(150) });
    expect(wrapper.get('input').attributes('maxlength')).toBe('160');
    expect(wrapper.text()).toContain('осталось 10 знаков');
    await expectAccessible(wrapper);
    expect(
      mount({ modelValue: 'д'.repeat(150) })
        .find('[role=status]')
        .exists(),
    ).toBe(false);
  });

  it('says what is wrong', async () => {
    const wrapper = mount({ hint: 'Например, +7', fault: 'Мало цифр.' });
    expect(wrapper.get('input').attributes('aria-invalid')).toBe('true');
    expect(wrapper.text()).toContain('Мало цифр.');
    await expectAccessible(wrapper);
  });
});
