/** What is done for visitors beside a desk, or without one. */
import {
  admittedAnswer,
  issuedTicket,
  lateAnswer,
  otherAppointment,
  ownAppointment,
} from '../../support/arrivals.ts';
import { foundAppointment, homeVisit } from '../../support/found.ts';
import { at, bookingDay, deskView, slip, wentOut } from '../../support/views.ts';
import { no, type Answers, type Look } from '../look.ts';
import { key, pick, press, send, write } from '../steps.ts';

const person = { id: 'vera', name: 'Вера Ильинична', roles: ['reception' as const] };
const atCounter = { desk: deskView({ desk: null, person }) };
/** At a desk, and of the reception as well. */
const both = {
  desk: deskView({
    person: { ...person, roles: ['operator', 'reception'] },
    wentOutTo: [
      wentOut({ takenAt: at('10:38') }),
      wentOut({ helpCallId: 'help-2', isOwn: false, personName: 'Павел Олегович' }),
    ],
  }),
};

const FIVE_MINUTES_MS = 5 * 60_000;

const FIELD = '[role=combobox]';
const free: Answers = {
  getFreeTimes: {
    days: [
      bookingDay('2026-11-23', { times: [at('11:00'), at('11:20'), at('14:40')] }),
      bookingDay('2026-11-24', { times: [] }),
      bookingDay('2026-11-25', { works: false, times: [], note: 'санитарный день' }),
      bookingDay('2026-11-26'),
    ],
  },
};
const finds = (...appointments: ReturnType<typeof foundAppointment>[]): Answers => ({
  ...free,
  findAppointments: { appointments },
});
const find = (answers: Answers, ...does: NonNullable<Look['does']>): Look => ({
  views: both,
  answers,
  does: [key('Shift F3'), write(FIELD, 'Иван'), send, ...does],
});
const scans = (answers: Answers): Look => ({
  views: both,
  answers,
  does: [key('Shift F3'), write(FIELD, '07k3x9q2m5t8w1z4'), send],
});

export const reception: Record<string, Look> = {
  'the reception': { views: atCounter },
  'no role': { views: { desk: deskView({ desk: null, person: { ...person, roles: ['manager'] } }) } },
  'give a ticket': { views: both, does: [key('Shift F2'), pick('[value=contract-4]')] },
  'a ticket is given': {
    views: both,
    answers: {
      issueTicket: issuedTicket(),
      getPrintJob: { state: 'queued', printer: { condition: 'paper-out' } },
    },
    does: [key('Shift F2'), pick('[value=contract-4]'), send],
  },
  'serve at once': { views: both, does: [key('Shift F8')] },
  reprint: { views: both, does: [key('Shift F7')] },
  'find a booking': { views: both, does: [key('Shift F3')] },
  'bookings found': find(finds(foundAppointment(), homeVisit({ state: 'cancelled' }))),
  'nothing found': find(finds()),
  'a booking found': find(finds(foundAppointment())),
  'a visit at home': find(finds(homeVisit())),
  'move a booking': find(finds(foundAppointment()), press('Перенести')),
  'cancel a booking': find(finds(foundAppointment()), press('Отменить запись')),
  'a holder has come': scans({ checkIn: admittedAnswer({ others: [otherAppointment()] }) }),
  'a holder is late': scans({ checkIn: lateAnswer() }),
  'which booking': scans({
    checkIn: { kind: 'choose', appointments: [ownAppointment(), otherAppointment()] },
  }),
  'an unknown code': scans({ checkIn: no('appointment-unknown') }),
  book: { views: both, answers: free, does: [key('Shift F4')] },
  'book, a day of many times': {
    views: both,
    answers: {
      getFreeTimes: {
        days: [
          bookingDay('2026-11-23', {
            times: Array.from({ length: 144 }, (_, place) => at('08:00') + place * FIVE_MINUTES_MS),
          }),
        ],
      },
    },
    does: [key('Shift F4'), pick('[value=contract-4]')],
  },
  'book, a time is chosen': {
    views: both,
    answers: free,
    does: [key('Shift F4'), pick('[value=contract-4]'), pick(`[value="${at('11:00')}"]`)],
  },
  'somebody was quicker': {
    views: both,
    answers: { ...free, bookAppointment: no('slot-taken', { nearest: [at('11:20'), at('14:40')] }) },
    does: [
      key('Shift F4'),
      pick('[value=contract-4]'),
      pick(`[value="${at('11:00')}"]`),
      write('[data-part=name]', 'Иван Петрович'),
      write('[type=tel]', '+7 900 123-45-67'),
      send,
    ],
  },
  booked: {
    views: both,
    answers: { ...free, bookAppointment: slip() },
    does: [
      key('Shift F4'),
      pick('[value=contract-4]'),
      pick(`[value="${at('11:00')}"]`),
      write('[data-part=name]', 'Иван Петрович'),
      write('[type=tel]', '+7 900 123-45-67'),
      send,
    ],
  },
};
