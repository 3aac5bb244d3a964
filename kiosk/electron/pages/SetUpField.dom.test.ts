import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import SetUpField from './SetUpField.vue';

const WORDS = { label: 'Код техника', hint: 'От 6 до 12 цифр', most: 12, faultId: 'fault', isWrong: false };
const show = (over: Partial<Omit<typeof WORDS, 'hint'>> & { hint?: null }) =>
  mountAttached(SetUpField, { props: { ...WORDS, modelValue: '', ...over } });

describe('SetUpField', () => {
  it('has its label and what helps to get it right', async () => {
    const wrapper = show({});
    const input = wrapper.get('input');
    expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'));
    expect(wrapper.get(`#${input.attributes('aria-describedby')}`).text()).toBe('От 6 до 12 цифр');
    await expectAccessible(wrapper);
  });

  it('is described by what is wrong, and says that it is', () => {
    const input = show({ hint: null, isWrong: true }).get('input');
    expect(input.attributes()).toMatchObject({ 'aria-describedby': 'fault', 'aria-invalid': 'true' });
  });

  it('tells what is typed, and that it is typed into', async () => {
    const wrapper = show({});
    (wrapper.vm as unknown as { focus(): void }).focus();
    expect(document.activeElement).toBe(wrapper.get('input').element);
    expect(wrapper.emitted('focus')).toHaveLength(1);
    await wrapper.get('input').setValue('48');
    expect(wrapper.emitted('update:modelValue')).toEqual([['48']]);
  });
});
