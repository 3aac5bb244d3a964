import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PrinterState } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, helpCall, OFFICE, printerState } from '../../test/support/views.ts';
import { call, called, openPage } from '../fake-desk.ts';
import PrinterStrip from './PrinterStrip.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(printers: PrinterState[]) {
  const global = openPage(null);
  return mountAttached(PrinterStrip, { props: { printers, timeZone: OFFICE.timezone }, global });
}

describe('PrinterStrip', () => {
  it('says what to do about paper', async () => {
    const wrapper = mount([
      printerState({ condition: 'paper-out' }),
      printerState({ id: 'p2', name: 'Второй' }),
    ]);
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual([
      'Киоск у входа. Нет бумаги: вставьте рулон, талоны напечатаются сами.',
    ]);
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('does not repeat what a call that rings says already; papers under doubt it still asks about', () => {
    const printers = [printerState({ condition: 'paper-out', queued: 5 })];
    const rings = { ...helpCall(), trouble: 'paper-out' as const, printerId: printers[0]!.id };
    const global = openPage(deskView({ helpCalls: [rings] }));
    const show = (some: PrinterState[]) =>
      mountAttached(PrinterStrip, { props: { printers: some, timeZone: OFFICE.timezone }, global }).text();
    expect(show(printers)).toBe('');
    expect(show([{ ...printers[0]!, id: 'another' }])).toContain('вставьте рулон');
    expect(show([{ ...printers[0]!, unknown: 1 }])).toMatch(/^Киоск у входа\. Талонов могло не напечататься/);
  });

  it('is silent while it prints', async () => {
    const wrapper = mount([printerState()]);
    expect(wrapper.text()).toBe('');
    await expectAccessible(wrapper);
  });

  it('leads to the papers under doubt, and leaves their dialog open when the last doubt ends', async () => {
    const wrapper = mount([printerState({ unknown: 2 })]);
    expect(wrapper.get('li').text()).toContain('Талонов могло не напечататься: 2.');
    call.mockResolvedValue({ ok: true, answer: { papers: [] } });
    await wrapper.get('li button').trigger('click');
    await flushPromises();
    expect(called()).toEqual(['listDoubtfulPapers']);
    await wrapper.setProps({ printers: [printerState()] });
    await flushPromises();
    expect(wrapper.find('li').exists()).toBe(false);
    expect(wrapper.get('dialog').text()).toContain('больше нет');
    await expectAccessible(wrapper);
    await wrapper.get('form').trigger('submit');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });
});
