import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PrinterFields from './PrinterFields.vue';
import { newPrinter, type PrinterDraft } from './printers.ts';

function show(over: Partial<PrinterDraft> = {}, faults: Record<string, string> = {}) {
  const modelValue = { ...newPrinter('new'), ...over };
  return mountAttached(PrinterFields, { props: { modelValue, kiosks: [], faults } });
}

describe('PrinterFields', () => {
  it('explains the kind that is chosen', async () => {
    const wrapper = show({ kind: 'kiosk' });
    expect(wrapper.text()).toContain('Печать идёт через программу киоска');
    await expectAccessible(wrapper);
  });

  it('asks about answers only where somebody could answer', () => {
    expect(show({ kind: 'network' }).find('[type=checkbox]').exists()).toBe(true);
    expect(show({ kind: 'cups' }).find('[type=checkbox]').exists()).toBe(false);
    expect(show({ kind: 'virtual' }).find('[type=checkbox]').exists()).toBe(false);
  });

  it('says at the field what is wrong with it', async () => {
    const wrapper = show({}, { 'new.name': 'Назовите принтер.', 'new.columns': 'Введите число.' });
    expect(wrapper.findAll('[aria-invalid]')).toHaveLength(2);
    await expectAccessible(wrapper);
  });
});
