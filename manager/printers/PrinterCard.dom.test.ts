import { describe, expect, it, vi } from 'vitest';
import type { Printer } from '../../contract/printers.ts';
import type { PrinterState } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { printerState } from '../../test/support/views.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { HALL, IN_KIOSK, kiosk } from '../testing/printers.ts';
import PrinterCard from './PrinterCard.vue';
import { draftOf, newPrinter } from './printers.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

function show(saved: Printer | null, state: PrinterState | null, open = false) {
  const modelValue =
    saved === null ? newPrinter('new') : draftOf(officeConfig({ printers: [saved] })).printers[0]!;
  const props = { modelValue, saved, state, kiosks: [kiosk()], faults: {}, open };
  return mountAttached(PrinterCard, { props });
}

describe('PrinterCard', () => {
  it('shows where the printer is, how it is, and what waits for it', async () => {
    const wrapper = show(HALL, printerState({ condition: 'paper-out', queued: 3, unknown: 1 }));
    expect(wrapper.text()).toContain('Сеть: 192.168.1.50, порт 9100');
    expect(wrapper.get('.standing').text()).toBe('нет бумаги');
    expect(wrapper.text()).toContain('ждут печати: 3');
    expect(wrapper.text()).toContain('под вопросом, вышли или нет: 1');
    expect(wrapper.find('select').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('says what a kiosk without its program means', async () => {
    const wrapper = show(IN_KIOSK, printerState({ condition: 'kiosk-browser' }));
    expect(wrapper.text()).toContain('В киоске «Киоск у входа»: /dev/ttyUSB0');
    expect(wrapper.text()).toContain('печать на его принтере идёт только через программу киоска');
    await expectAccessible(wrapper);
  });

  it('opens and folds its settings, and goes', async () => {
    const wrapper = show(HALL, printerState(), true);
    expect(wrapper.find('select').exists()).toBe(true);
    const [fold, remove] = wrapper.findAll('button');
    expect(fold!.attributes('aria-expanded')).toBe('true');
    await fold!.trigger('click');
    await remove!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ fold: [[false]], remove: [[]] });
    await expectAccessible(wrapper);
  });

  it('is a new one that is not there yet', async () => {
    const wrapper = show(null, null, true);
    expect(wrapper.get('h2').text()).toBe('Новый принтер');
    expect(wrapper.text()).toContain('ещё не сохранён');
    await expectAccessible(wrapper);
  });
});
