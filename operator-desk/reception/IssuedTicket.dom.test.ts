import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, OFFICE, printerState } from '../../test/support/views.ts';
import { call, openPage } from '../fake-desk.ts';
import IssuedTicket from './IssuedTicket.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const ticket = {
  ticketId: 't-48',
  code: 'a1b2c3d4e5f6g7h8',
  number: 'Д048',
  serviceName: 'Переоформить лицевой счёт',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: 5,
  wait: { minMinutes: 15, maxMinutes: 22 },
  followUrl: 'http://office/t/a1b2c3d4e5f6g7h8',
  printJobId: null,
};
function mount(printers = [printerState()]) {
  const global = openPage(null);
  return mountAttached(IssuedTicket, { props: { ticket, printers, timeZone: OFFICE.timezone }, global });
}

describe('IssuedTicket', () => {
  it('shows the number, prints where it is told, and claims of the paper no more than is known', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Д\u00a0048');
    let state = 'queued';
    let printed = 0;
    call.mockImplementation(async (name) =>
      name === 'reprintTicket'
        ? { ok: true, answer: { printJobId: `t-48-${printed++}` } }
        : { ok: true, answer: { state, printer: { condition: 'ready' } } },
    );
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'reprintTicket',
      expect.objectContaining({ ticketId: 't-48', printerId: 'printer-1' }),
    );
    expect(wrapper.text()).toContain('Киоск у входа. В очереди на печать.');
    expect(wrapper.get('button').text()).toBe('Напечатать ещё раз: Киоск у входа');
    state = 'confirmed';
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('getPrintJob', { printJobId: 't-48-1' });
    expect(wrapper.text()).toContain('Талон напечатан.');
    await expectAccessible(wrapper);
  });
});
