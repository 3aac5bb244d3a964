import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kiosk } from '../testing/printers.ts';
import PrinterPlace from './PrinterPlace.vue';
import { newPrinter, type PrinterDraft } from './printers.ts';

function show(over: Partial<PrinterDraft>, faults: Record<string, string> = {}) {
  const modelValue = { ...newPrinter('new'), ...over };
  const wrapper = mountAttached(PrinterPlace, { props: { modelValue, kiosks: [kiosk()], faults } });
  return { wrapper, labels: wrapper.findAll('label').map((label) => label.text()) };
}

describe('PrinterPlace', () => {
  it.each<[Partial<PrinterDraft>, string[]]>([
    [{ kind: 'network' }, ['Адрес в сети', 'Порт']],
    [{ kind: 'virtual' }, ['Порт']],
    [{ kind: 'device' }, ['Устройство']],
    [{ kind: 'serial' }, ['Устройство', 'Скорость, бод', 'Управление потоком']],
    [{ kind: 'cups' }, ['Имя очереди']],
    [{ kind: 'kiosk' }, ['Киоск', 'Кабель в киоске', 'Устройство']],
    [
      { kind: 'kiosk', cable: 'serial' },
      ['Киоск', 'Кабель в киоске', 'Устройство', 'Скорость, бод', 'Управление потоком'],
    ],
  ])('asks what that kind needs: %o', async (over, labels) => {
    const shown = show(over);
    expect(shown.labels).toEqual(labels);
    await expectAccessible(shown.wrapper);
  });

  it('says at the field what is wrong with it', async () => {
    const { wrapper } = show(
      { kind: 'kiosk' },
      { 'new.deviceId': 'Выберите киоск.', 'new.path': 'Не порт.' },
    );
    expect(wrapper.findAll('[aria-invalid]')).toHaveLength(2);
    await expectAccessible(wrapper);
  });
});
