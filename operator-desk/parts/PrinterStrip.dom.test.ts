import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PrinterState } from '../../contract/printing.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { OFFICE, printerState } from '../../test/support/views.ts';
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
