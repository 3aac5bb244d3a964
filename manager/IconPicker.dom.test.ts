import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { INFO_ICONS } from '../ui/info-icons.ts';
import { ICON_WORDS } from './kiosk/icon-words.ts';
import IconPicker from './IconPicker.vue';

it('offers every picture by its name', async () => {
  const wrapper = mountAttached(IconPicker, {
    props: { modelValue: 'wallet', icons: INFO_ICONS, words: ICON_WORDS },
  });
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
