import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import type { PrinterState } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { printerState } from '../../test/support/views.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { HALL, kiosk, SCREEN } from '../testing/printers.ts';
import PrintersForm from './PrintersForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

function show(states: PrinterState[] = [printerState({ id: 'hall' })]) {
  const config = officeConfig({ printers: [HALL, SCREEN] });
  const wrapper = mountAttached(PrintersForm, { props: { config, states, kiosks: [kiosk()] } });
  const button = (name: string) => wrapper.findAll('button').find((one) => one.text() === name)!;
  const press = async (name: string) => {
    await button(name).trigger('click');
    await flushPromises();
  };
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  const names = () => wrapper.findAll('article h2').map((head) => head.text());
  return { wrapper, config, press, save, names };
}

const putConfig = () =>
  call.mock.calls.find(([name]) => name === 'putConfig')?.[1] as { config: OfficeConfig } | undefined;

describe('PrintersForm', () => {
  it('adds a printer and saves it with the others', async () => {
    const { wrapper, press, save, names } = show();
    await expectAccessible(wrapper);
    await press('Добавить принтер');
    expect(names()).toEqual(['Принтер в зале', 'Учебный', 'Новый принтер']);
    const card = wrapper.findAll('article')[2]!;
    const [name, host] = card.findAll('input');
    expect(document.activeElement).toBe(name!.element);
    await name!.setValue('У дверей');
    await host!.setValue('192.168.1.51');
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    expect(putConfig()?.config.printers).toMatchObject([
      HALL,
      SCREEN,
      { name: 'У дверей', kind: 'network', host: '192.168.1.51', port: 9100, columns: 48 },
    ]);
    await expectAccessible(wrapper);
  });

  it('sends nothing that is wrong, and opens the printer that has it', async () => {
    const { wrapper, press, save } = show();
    await press('Добавить принтер');
    await press('Свернуть Новый принтер');
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Введите адрес принтера без пробелов.');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  });

  it('asks before a printer goes that somebody would miss', async () => {
    const { wrapper, press, names, save } = show();
    await press('Удалить Принтер в зале');
    expect(wrapper.get('dialog').text()).toContain('«Киоск у входа»');
    expect(names()).toHaveLength(2);
    await press('Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await press('Удалить Принтер в зале');
    await press('Удалить');
    expect(names()).toEqual(['Учебный']);
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    expect(putConfig()?.config.printers).toEqual([SCREEN]);
  });

  it('asks about jobs too, and lets go at once what nobody misses', async () => {
    const { wrapper, press, names } = show([printerState({ id: 'screen', unknown: 1 })]);
    await press('Удалить Учебный');
    expect(wrapper.get('dialog').text()).toContain('Талон под вопросом');
    await press('Удалить');
    await press('Вернуть как было');
    await wrapper.setProps({ states: [] });
    await press('Удалить Учебный');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(names()).toEqual(['Принтер в зале']);
  });
});
