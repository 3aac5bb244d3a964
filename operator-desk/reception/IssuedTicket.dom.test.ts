import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, OFFICE, printerState } from '../../test/support/views.ts';
import { call, no, openPage } from '../fake-desk.ts';
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
  it('shows the number, and claims of the paper no more than is known', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Д\u00a0048');
    call.mockResolvedValue({ ok: true, answer: { printJobId: 'job' } });
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'reprintTicket',
      expect.objectContaining({ ticketId: 't-48', printerId: 'printer-1' }),
    );
    expect(wrapper.text()).toContain('Отправлено на печать: Киоск у входа.');
    await expectAccessible(wrapper);
  });

  it('says why it was not printed', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('printer-unknown'));
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Такого принтера нет');
  });

  it('offers no print without a printer', () => {
    expect(mount([]).find('button').exists()).toBe(false);
  });
});
