import { describe, expect, it } from 'vitest';
import { printerState } from '../../test/support/views.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { kiosk } from '../testing/printers.ts';
import RemovePrinter from './RemovePrinter.vue';
import { newPrinter } from './printers.ts';

const printer = { ...newPrinter('hall'), name: 'Принтер в зале' };

describe('RemovePrinter', () => {
  it('says who would be without paper, and which papers would not come', async () => {
    const kiosks = [kiosk(), kiosk({ id: 'kiosk-2', name: 'Киоск в зале' })];
    const state = printerState({ queued: 2, unknown: 1 });
    const wrapper = mountAttached(RemovePrinter, { props: { printer, kiosks, state } });
    expect(wrapper.text()).toContain('Удалить «Принтер в зале»?');
    expect(wrapper.text()).toContain('печатают киоски «Киоск у входа», «Киоск в зале»');
    expect(wrapper.text()).toContain('ждут печати на этом принтере (2)');
    expect(wrapper.text()).toContain('Талон под вопросом пропадёт');
    await expectAccessible(wrapper);
    const [cancel, remove] = wrapper.findAll('button');
    await remove!.trigger('click');
    await cancel!.trigger('click');
    expect(wrapper.emitted()).toMatchObject({ confirm: [[]], cancel: [[]] });
  });

  it('says no more than there is to say', () => {
    const wrapper = mountAttached(RemovePrinter, { props: { printer, kiosks: [kiosk()], state: null } });
    expect(wrapper.findAll('p')).toHaveLength(2);
  });
});
