import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { FoundAppointment } from '../../../contract/api.ts';
import {
  admittedAnswer,
  issuedTicket,
  lateAnswer,
  otherAppointment,
  ownAppointment,
  recognisedAnswer,
} from '../../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { at, bookingDay, deskView, NOW, slip } from '../../../test/support/views.ts';
import { call, no, openPage } from '../../fake-desk.ts';
import FindDialog from './FindDialog.vue';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));
vi.mock('../../../ui/live/useLive.ts', () => import('../../fake-desk.ts'));

const NOON = at('12:00');

/** What the server answers to each kind of request. */
function answer(answers: Readonly<Record<string, unknown>>): void {
  call.mockImplementation(async (name) => {
    const given = answers[name] ?? { days: [bookingDay('2026-11-23', { times: [NOON] })] };
    return typeof given === 'string' ? no(given as 'slot-taken') : { ok: true, answer: given };
  });
}

function mount(start: FoundAppointment | null = foundAppointment()) {
  const view = deskView();
  const global = openPage(view);
  return mountAttached(FindDialog, { props: { view, now: NOW, start }, global });
}
type Wrapper = ReturnType<typeof mount>;

async function press(wrapper: Wrapper, words: string): Promise<void> {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === words && button.isVisible())!
    .trigger('click');
  await flushPromises();
}
async function submit(wrapper: Wrapper): Promise<void> {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}
async function scan(wrapper: Wrapper): Promise<void> {
  await wrapper.get('[role=combobox]').setValue('07k3x9q2m5t8w1z4');
  await submit(wrapper);
}
const title = (wrapper: Wrapper) => wrapper.get('h2').text();
const asked = (name: string) =>
  call.mock.calls.filter(([called]) => called === name).map(([, request]) => request);

describe('FindDialog', () => {
  it('lets a holder in by the code of a slip', async () => {
    const wrapper = mount(null);
    await expectAccessible(wrapper);
    answer({ checkIn: admittedAnswer() });
    await scan(wrapper);
    expect(asked('checkIn')).toMatchObject([{ code: '07k3x9q2m5t8w1z4', outOfTurn: false }]);
    expect(title(wrapper)).toBe('Талон выдан');
    expect(document.activeElement?.textContent.trim()).toBe('Готово');
    await expectAccessible(wrapper);
  });

  it('lets in whom it found, out of turn whoever has the right, and tells of the other booking', async () => {
    const wrapper = mount();
    answer({ checkIn: admittedAnswer({ others: [otherAppointment()] }) });
    await wrapper.get('[type=checkbox]').setValue(true);
    await press(wrapper, 'Отметить приход');
    expect(asked('checkIn')).toMatchObject([{ code: '07k3x9q2m5t8w1z4', outOfTurn: true }]);
    answer({ checkIn: admittedAnswer({ ticket: issuedTicket({ ticketId: 't-2', number: 'К101' }) }) });
    await press(wrapper, 'Отметить приход');
    expect(asked('checkIn').at(-1)).toMatchObject({ code: 'appointment-2' });
    expect(wrapper.text()).toContain('К\u00a0101');
  });

  it('takes no right of one visitor over to the next whose slip is scanned', async () => {
    const wrapper = mount();
    answer({ checkIn: admittedAnswer() });
    await wrapper.get('[type=checkbox]').setValue(true);
    await wrapper.get('[role=combobox]').setValue('07k3x9q2m5t8w1z9');
    await submit(wrapper);
    expect(asked('checkIn')).toMatchObject([{ code: '07k3x9q2m5t8w1z9', outOfTurn: false }]);
  });

  it('lets nobody in unseen: a code of which nothing was found is only asked about', async () => {
    const wrapper = mount(null);
    answer({ findAppointments: { appointments: [] }, checkIn: 'appointment-unknown' });
    await wrapper.get('[role=combobox]').setValue('07 482 193');
    await submit(wrapper);
    expect(asked('checkIn')).toMatchObject([{ code: '07482193', outOfTurn: null }]);
    expect(wrapper.get('[role=alert]').text()).toContain('Записи с таким кодом нет');
    let searches = 0;
    call.mockImplementation((name) => {
      const appointments = (searches += Number(name === 'findAppointments')) > 0 ? [foundAppointment()] : [];
      return Promise.resolve({
        ok: true,
        answer: name === 'checkIn' ? recognisedAnswer() : { appointments },
      });
    });
    await submit(wrapper);
    expect(title(wrapper)).toBe('Найти запись');
    expect(wrapper.get('h3').text()).toBe('Иван Петрович');
    answer({ checkIn: admittedAnswer() });
    (document.activeElement as HTMLElement).click();
    await flushPromises();
    expect(asked('checkIn').map((request) => request['outOfTurn'])).toEqual([null, null, false]);
    expect(title(wrapper)).toBe('Талон выдан');
  });

  it('takes a second Enter while the first is under way for the same wish', async () => {
    const wrapper = mount(null);
    call.mockReturnValue(new Promise(() => undefined));
    await scan(wrapper);
    await submit(wrapper);
    expect(asked('checkIn')).toHaveLength(1);
    expect(wrapper.text()).not.toContain('ещё выполняется');
  });

  it('asks which booking is meant', async () => {
    const wrapper = mount(null);
    answer({ checkIn: { kind: 'choose', appointments: [ownAppointment(), otherAppointment()] } });
    await scan(wrapper);
    expect(title(wrapper)).toBe('На какую запись?');
    expect(document.activeElement?.textContent.trim()).toBe('Отметить приход');
    await expectAccessible(wrapper);
    answer({ checkIn: admittedAnswer() });
    await press(wrapper, 'Отметить приход');
    expect(title(wrapper)).toBe('Талон выдан');
  });

  it('offers a late one the general queue', async () => {
    const wrapper = mount();
    answer({ checkIn: lateAnswer(), issueTicket: issuedTicket() });
    await press(wrapper, 'Отметить приход');
    expect(title(wrapper)).toBe('Время записи прошло');
    await expectAccessible(wrapper);
    await press(wrapper, 'Талон в общую очередь сейчас');
    expect(asked('issueTicket')).toMatchObject([
      { serviceId: 'contract-4', afterAppointmentId: 'appointment-1', outOfTurn: false },
    ]);
    expect(title(wrapper)).toBe('Талон выдан');
  });

  it('offers a late one another time, near or of the visitor’s own choice', async () => {
    const wrapper = mount();
    answer({ checkIn: lateAnswer(), moveAppointment: 'slot-taken' });
    await press(wrapper, 'Отметить приход');
    await press(wrapper, '11:20');
    expect(wrapper.text()).toContain('только что заняли');
    await press(wrapper, 'Другой день или время…');
    expect(title(wrapper)).toBe('Другое время');
    await press(wrapper, 'Назад');
    expect(title(wrapper)).toBe('Время записи прошло');
    answer({ moveAppointment: slip() });
    await press(wrapper, '12:40');
    expect(asked('moveAppointment').at(-1)).toMatchObject({
      appointmentId: 'appointment-1',
      appointmentAt: at('12:40'),
    });
    expect(title(wrapper)).toBe('Записали');
    await expectAccessible(wrapper);
  });

  it('moves a booking, and comes back to it', async () => {
    const wrapper = mount();
    answer({ moveAppointment: slip() });
    await press(wrapper, 'Перенести');
    expect(title(wrapper)).toBe('Другое время');
    await expectAccessible(wrapper);
    await press(wrapper, 'Назад');
    expect(title(wrapper)).toBe('Найти запись');
    // The button that led back is gone: the keys go on from the booking.
    expect(document.activeElement?.closest('.actions')).not.toBeNull();
    await press(wrapper, 'Перенести');
    await submit(wrapper);
    await wrapper.get(`[value="${NOON}"]`).setValue();
    await submit(wrapper);
    expect(asked('moveAppointment')).toMatchObject([
      // Whoever booked by phone calls again.
      { appointmentAt: NOON, fromReserve: false, channel: 'phone' },
    ]);
    expect(title(wrapper)).toBe('Перенесли');
  });

  it('shows the slip', async () => {
    const wrapper = mount();
    answer({ getBooking: slip() });
    await press(wrapper, 'Талон записи');
    expect(title(wrapper)).toBe('Талон записи');
    expect(wrapper.text()).toContain('07\u00a0482\u00a0193');
    const other = mount();
    answer({ getBooking: 'appointment-unknown' });
    await press(other, 'Талон записи');
    expect(title(other)).toBe('Найти запись');
  });

  it('cancels, and offers to book anew', async () => {
    const wrapper = mount();
    answer({ cancelAppointment: { done: true } });
    await press(wrapper, 'Отменить запись');
    await press(wrapper, 'Да, отменить');
    expect(asked('cancelAppointment')).toMatchObject([{ appointmentId: 'appointment-1' }]);
    expect(wrapper.get('section').text()).toContain('отменена');
    await press(wrapper, 'Записать снова');
    expect(wrapper.emitted('book')).toEqual([
      [{ serviceId: 'contract-4', kind: 'office', name: 'Иван Петрович', address: '' }],
    ]);
  });

  it.each([
    ['Выезд выполнен', 'made', 'выполнен'],
    ['Не состоялся', 'not-made', 'не состоялся'],
  ])('records of a visit at home «%s»', async (words, outcome, state) => {
    const wrapper = mount(homeVisit());
    answer({ recordHomeVisit: { done: true } });
    await press(wrapper, words);
    expect(asked('recordHomeVisit')).toMatchObject([{ appointmentId: 'appointment-3', outcome }]);
    expect(wrapper.get('section').text()).toContain(state);
  });

  it('says why not, until something else is done', async () => {
    const wrapper = mount();
    answer({ checkIn: 'appointment-cancelled' });
    await press(wrapper, 'Отметить приход');
    expect(wrapper.get('[role=alert]').text()).toContain('Эта запись отменена');
    await expectAccessible(wrapper);
    await wrapper.get('[role=option]').trigger('click');
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });
});
