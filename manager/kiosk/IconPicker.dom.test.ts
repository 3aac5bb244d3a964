import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import IconPicker from './IconPicker.vue';

it('offers every picture by its name', async () => {
  const wrapper = mountAttached(IconPicker, { props: { modelValue: 'wallet' } });
  expect(wrapper.findAll('label').map((label) => label.text())).toEqual([
    'Кошелёк',
    'Счётчик',
    'Квитанция',
    'Вопрос',
    'Телефон',
    'Документ',
    'Дом',
    'Справка',
  ]);
  expect(wrapper.get<HTMLInputElement>('input:checked').element.value).toBe('wallet');
  await wrapper.get('input[value=house]').setValue();
  expect(wrapper.emitted('update:modelValue')).toEqual([['house']]);
  await expectAccessible(wrapper);
});
