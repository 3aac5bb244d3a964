import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import KioskForm from './KioskForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

const PAGES = ['Оплата', 'Тарифы'].map((title, i) => ({
  id: `page-${i + 1}`,
  title,
  icon: 'info' as const,
  text: 'Текст',
}));

function show() {
  const { kiosk } = officeConfig();
  const config = officeConfig({ kiosk: { ...kiosk, infoPages: PAGES } });
  const wrapper = mountAttached(KioskForm, { props: { config } });
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === name)!
      .trigger('click');
    await flushPromises();
  };
  const textarea = () => wrapper.get<HTMLTextAreaElement>('textarea');
  return { wrapper, config, save, press, textarea };
}

describe('KioskForm', () => {
  it('saves all three parts at once, made of what was there', async () => {
    const { wrapper, config, save, textarea } = show();
    await expectAccessible(wrapper);
    await wrapper.get('[aria-label="Категория 1"]').setValue('ветераны');
    await textarea().setValue('# Как?');
    await wrapper.get('[max="65"]').setValue('32');
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    const put = call.mock.calls[1]![1] as { config: OfficeConfig; before: OfficeConfig };
    expect(put.before).toEqual(config);
    expect(put.config.kiosk).toEqual({
      outOfTurn: ['ветераны'],
      infoPages: [{ ...PAGES[0], text: '# Как?' }, PAGES[1]],
      screenInches: 32,
      lowerEdgeMm: 800,
    });
    expect(wrapper.emitted('saved')).toEqual([[put.config]]);
    await wrapper.setProps({ config: put.config });
    expect(wrapper.get('form [role=status]').text()).toBe('Сохранено');
  });

  it('sends nothing that is wrong, and leads to it on the page that has it', async () => {
    const { wrapper, save, press, textarea } = show();
    await press('Тарифы');
    await textarea().setValue('');
    await press('Оплата');
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(textarea().element.value).toBe('');
    expect(document.activeElement).toBe(textarea().element);
    expect(wrapper.text()).toContain('Введите текст или уберите страницу.');
    await press('Вернуть как было');
    expect(textarea().element.value).toBe('Текст');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
  });

  it('keeps what was typed when somebody else has changed the settings meanwhile', async () => {
    const { wrapper, save, textarea } = show();
    await textarea().setValue('Иначе');
    call.mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(refused('config-changed'));
    await save();
    expect(wrapper.get('form [role=alert]').text()).not.toBe('');
    expect(textarea().element.value).toBe('Иначе');
  });

  it('shows the page with the letters of the glass that is typed', async () => {
    const { wrapper } = show();
    const scale = () => wrapper.get<HTMLElement>('.preview').element.style.getPropertyValue('--scale');
    expect(scale()).toBe('1');
    await wrapper.get('[max="65"]').setValue('20');
    expect(scale()).toBe('1.35');
    await wrapper.get('[max="65"]').setValue('');
    expect(scale()).toBe('1');
  });
});
