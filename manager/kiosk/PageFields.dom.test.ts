import { expect, it } from 'vitest';
import { reactive } from 'vue';
import type { InfoPage } from '../../contract/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PageFields from './PageFields.vue';

it('changes the title, the picture and the text, and says how to write it', async () => {
  const page = reactive<InfoPage>({ id: 'tariffs', title: 'Тарифы', icon: 'tariff', text: '' });
  const wrapper = mountAttached(PageFields, {
    props: {
      modelValue: page,
      faults: { 'page.tariffs.text': 'Введите текст.', 'page.other.title': 'Нет.' },
    },
  });
  expect(wrapper.text()).toContain('«#\u00a0» в начале строки');
  expect(wrapper.get('[aria-invalid]').element.tagName).toBe('TEXTAREA');
  expect(wrapper.text()).not.toContain('Нет.');
  await expectAccessible(wrapper);
  await wrapper.get('input[type=text]').setValue('Тарифы на год');
  await wrapper.get('input[value=info]').setValue();
  await wrapper.get('textarea').setValue('а'.repeat(1234));
  expect(page).toEqual({ id: 'tariffs', title: 'Тарифы на год', icon: 'info', text: 'а'.repeat(1234) });
  expect(wrapper.text()).toMatch(/Набрано знаков: 1\s234 из 6 000/);
});
