import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, NOW } from '../../test/support/views.ts';
import { call, called, no, openPage } from '../fake-desk.ts';
import CheckInDialog from './CheckInDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const ticket = {
  ticketId: 't-48',
  code: 'a1b2c3d4e5f6g7h8',
  number: 'Д048',
  serviceName: 'Переоформить лицевой счёт',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: null,
  wait: null,
  followUrl: 'http://office/t/x',
  printJobId: null,
};
const late = {
  kind: 'late',
  appointmentId: 'a-1',
  appointmentAt: at('10:30'),
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
  offers: ['general-queue', 'new-appointment', 'remote-services'],
};
function mount() {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(CheckInDialog, { props: { view }, global });
}
async function enter(wrapper: ReturnType<typeof mount>, code: string) {
  await wrapper.get('input:not([type=checkbox])').setValue(code);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

describe('CheckInDialog', () => {
  it('lets a holder in', async () => {
    const wrapper = mount();
    await expectAccessible(wrapper);
    call.mockResolvedValue({ ok: true, answer: { kind: 'admitted', ticket } });
    await enter(wrapper, 'A1B2 C3D4 E5F6 G7H8');
    expect(call).toHaveBeenCalledWith(
      'checkIn',
      expect.objectContaining({ code: 'a1b2c3d4e5f6g7h8', outOfTurn: false }),
    );
    expect(wrapper.text()).toContain('Д\u00a0048');
    await expectAccessible(wrapper);
  });

  it('asks for something once nothing was tried', async () => {
    const wrapper = mount();
    expect(wrapper.find('[aria-invalid]').exists()).toBe(false);
    await enter(wrapper, ' ');
    expect(wrapper.find('[aria-invalid]').exists()).toBe(true);
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('finds a booking without its code, and lets its holder in (8.6.4)', async () => {
    const wrapper = mount();
    const found = {
      appointmentId: 'a-1',
      code: 'a1b2c3d4e5f6g7h8',
      appointmentAt: at('11:00'),
      serviceId: 'contract-4',
      serviceName: 'Переоформить лицевой счёт',
      state: 'booked',
      name: 'Иван Петрович',
      phoneEnd: '4567',
    };
    call.mockResolvedValueOnce({ ok: true, answer: { appointments: [found] } });
    await enter(wrapper, ' петрович ');
    expect(call).toHaveBeenCalledWith('findAppointments', { text: 'петрович' });
    await expectAccessible(wrapper);
    call.mockResolvedValueOnce({ ok: true, answer: { kind: 'admitted', ticket } });
    await wrapper.findAll('li button')[0]!.trigger('click');
    await flushPromises();
    expect(call).toHaveBeenLastCalledWith('checkIn', expect.objectContaining({ code: 'a1b2c3d4e5f6g7h8' }));
    expect(wrapper.text()).toContain('Д\u00a0048');
  });

  it('offers a late visitor the general queue', async () => {
    const wrapper = mount();
    call
      .mockResolvedValueOnce({ ok: true, answer: late })
      .mockResolvedValueOnce({ ok: true, answer: ticket });
    await wrapper.get('[type=checkbox]').setValue(true);
    await enter(wrapper, 'a1b2c3d4e5f6g7h8');
    await expectAccessible(wrapper);
    await wrapper.get('.late button').trigger('click');
    await flushPromises();
    expect(called()).toEqual(['checkIn', 'issueTicket']);
    expect(call.mock.calls[0]?.[1]).toMatchObject({ outOfTurn: true });
    expect(call.mock.calls[1]?.[1]).toMatchObject({
      serviceId: 'contract-4',
      afterAppointmentId: 'a-1',
      outOfTurn: true,
    });
    expect(wrapper.text()).toContain('Д\u00a0048');
  });

  it('offers a late visitor another time', async () => {
    const wrapper = mount();
    call.mockResolvedValueOnce({ ok: true, answer: late });
    await enter(wrapper, 'a1b2c3d4e5f6g7h8');
    await wrapper.findAll('.late button')[1]!.trigger('click');
    expect(wrapper.emitted('book')).toEqual([['contract-4']]);
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('appointment-unknown'));
    await enter(wrapper, 'a1b2c3d4e5f6g7h8');
    expect(wrapper.get('[role=alert]').text()).toContain('Записи с таким кодом нет');
  });
});
