import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { printerState } from '../../test/support/views.ts';
import PrinterStrip from './PrinterStrip.vue';

describe('PrinterStrip', () => {
  it('says what to do about paper', async () => {
    const printers = [printerState({ condition: 'paper-out' }), printerState({ id: 'p2', name: 'Второй' })];
    const wrapper = mountAttached(PrinterStrip, { props: { printers } });
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual([
      'Киоск у входа. Нет бумаги: вставьте рулон, талоны напечатаются сами.',
    ]);
    await expectAccessible(wrapper);
  });

  it('is silent while it prints', async () => {
    const wrapper = mountAttached(PrinterStrip, { props: { printers: [printerState()] } });
    expect(wrapper.text()).toBe('');
    await expectAccessible(wrapper);
  });
});
