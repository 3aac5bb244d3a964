import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import LanguagesForm from './LanguagesForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function show(words: Record<string, string> = { Оплата: 'Payment', Прежнее: 'Former' }) {
  const { kiosk } = officeConfig();
  const infoPages = [{ id: 'pay', title: 'Как оплатить', icon: 'wallet' as const, text: 'На сайте' }];
  const config = officeConfig({
    kiosk: { ...kiosk, infoPages },
    languages: [{ code: 'en', offered: true, words }],
  });
  const wrapper = mountAttached(LanguagesForm, { props: { config } });
  // Where the program has words in several languages one chooses whose are shown.
  const english = wrapper.findAll('li').find((row) => row.text().includes('English'))!;
  for (const choice of english.findAll('button')) await choice.trigger('click');
  const shown = () => wrapper.findAll('.russian').map((russian) => russian.text());
  const fieldOf = (russian: string) =>
    wrapper
      .findAll('.row')
      .find((row) => row.get('.russian').text() === russian)!
      .get<HTMLInputElement>('input, textarea');
  const filter = wrapper.get<HTMLInputElement>('.filter input');
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, config, english, shown, fieldOf, filter, save };
}

describe('LanguagesForm', () => {
  it('shows all texts of the office by where they stand', async () => {
    const { wrapper, fieldOf } = await show();
    expect(wrapper.findAll('h2').map((title) => title.text())).toEqual([
      'Языки посетителей',
      'Офис',
      'Группы и услуги',
      'Вне очереди',
      'Страницы информации',
    ]);
    expect(wrapper.text()).toContain('Переведено 1 из 7');
    expect(fieldOf('Оплата').element.value).toBe('Payment');
    await expectAccessible(wrapper);
  });

  it('saves what was typed with all the rest, and drops what is there no more', async () => {
    const { wrapper, config, fieldOf, save } = await show();
    await fieldOf('На сайте').setValue('On the website');
    expect(wrapper.text()).toContain('Переведено 2 из 7');
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    const put = call.mock.calls[1]![1] as { config: OfficeConfig; before: OfficeConfig };
    expect(put.before).toEqual(config);
    expect(put.config).toEqual({
      ...config,
      languages: [{ code: 'en', offered: true, words: { Оплата: 'Payment', 'На сайте': 'On the website' } }],
    });
    expect(wrapper.emitted('saved')).toEqual([[put.config]]);
  });

  it('switches the language off without losing its words', async () => {
    const { english, save } = await show();
    await english.get<HTMLInputElement>('input').setValue(false);
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    const put = call.mock.calls[1]![1] as { config: OfficeConfig };
    expect(put.config.languages).toEqual([{ code: 'en', offered: false, words: { Оплата: 'Payment' } }]);
  });

  it('shows only what is missing, and keeps a row under the hands that write it', async () => {
    const { wrapper, shown, fieldOf, filter } = await show();
    await filter.setValue(true);
    expect(shown()).not.toContain('Оплата');
    await fieldOf('Приём платежа').setValue('Make a payment');
    expect(shown()).toContain('Приём платежа');
    await filter.setValue(false);
    await filter.setValue(true);
    expect(shown()).not.toContain('Приём платежа');
    await expectAccessible(wrapper);
  });

  it('says when nothing is missing', async () => {
    const { wrapper, fieldOf, shown, filter } = await show();
    for (const russian of shown()) await fieldOf(russian).setValue('Words');
    await filter.setValue(true);
    expect(shown()).toEqual([]);
    expect(wrapper.text()).toContain('Переведено всё.');
    await expectAccessible(wrapper);
  });

  it('sends nothing that is wrong, and leads to it whatever the filter says', async () => {
    const { wrapper, fieldOf, filter, save } = await show({ 'На сайте': 'On the website' });
    await fieldOf('На сайте').setValue('x'.repeat(6001));
    await filter.setValue(true);
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(fieldOf('На сайте').element);
    expect(wrapper.text()).toContain('Текст слишком длинный');
  });
});
