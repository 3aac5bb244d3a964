import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NumberField from './NumberField.vue';

it('gives a number, or nothing when it is emptied', async () => {
  const wrapper = mountAttached(NumberField, {
    props: { label: 'Вперёд, дней', modelValue: 30, min: 0, max: 365, fault: 'Введите число.' },
  });
  const input = wrapper.get('input');
  await input.setValue('14');
  await input.setValue('');
  expect(wrapper.emitted('update:modelValue')).toEqual([[14], ['']]);
  expect(input.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
