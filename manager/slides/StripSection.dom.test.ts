import { flushPromises } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import StripSection from './StripSection.vue';
import { newLine, type LineDraft } from './slides.ts';

function show(lines: LineDraft[], faults = {}) {
  const wrapper = mountAttached(StripSection, {
    props: {
      modelValue: reactive(lines),
      'onUpdate:modelValue': (modelValue: LineDraft[]) =>
        void wrapper.setProps({ modelValue: reactive(modelValue) }),
      faults,
      today: '2026-11-23',
    },
  });
  return wrapper;
}

it('adds a line and leads into it, counts its letters, takes it away', async () => {
  const wrapper = show([]);
  expect(wrapper.text()).toContain('Своих строк нет');
  await wrapper.get('.add').trigger('click');
  await flushPromises();
  const input = wrapper.get('[type=text]');
  expect(document.activeElement).toBe(input.element);
  await input.setValue('В субботу до 14:00');
  expect(wrapper.text()).toContain('Набрано знаков: 18 из 70.');
  expect(wrapper.text()).toContain('показывается');
  await expectAccessible(wrapper);
  await wrapper.get('[aria-label="Убрать: В субботу до 14:00"]').trigger('click');
  expect(wrapper.findAll('li')).toHaveLength(0);
});

it('moves lines, says what is wrong with one, and stops at ten', async () => {
  const lines = Array.from({ length: 10 }, (_, i) => ({
    ...newLine([]),
    id: `line-${i}`,
    words: `Строка ${i}`,
  }));
  const wrapper = show(lines, { 'line.line-1.words': 'Введите слова или уберите строку.' });
  expect(wrapper.get('[aria-invalid]').element).toBe(wrapper.findAll('[type=text]')[1]!.element);
  expect(wrapper.text()).toContain('Больше 10 строк никто не дождётся');
  await wrapper.get('[aria-label="Выше: Строка 1"]').trigger('click');
  expect(wrapper.findAll<HTMLInputElement>('[type=text]')[0]!.element.value).toBe('Строка 1');
  await expectAccessible(wrapper);
});
