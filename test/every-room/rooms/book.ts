/** Booking by visitors: every step, the page of a booking in each of its states, and what goes wrong. */
import type { Component } from 'vue';
import App from '../../../booking/book/App.vue';
import type { Slip } from '../../../contract/booking.ts';
import { at, bookingDay, bookingOffice, slip } from '../../support/views.ts';
import { no, type Look, type Room } from '../look.ts';
import { pick, press, send, write } from '../steps.ts';
import { WINDOWS } from '../windows.ts';

const OWN = '/booking/07k3x9q2m5t8w1z4';
const APPOINTED = slip().appointmentAt;
const CONTACTS = `/booking?service=contract-1&at=${APPOINTED}`;
const filled = [
  write('[autocomplete=name]', 'Анна Петровна'),
  write('[type=tel]', '+7 999 555-01-23'),
  pick('[type=checkbox]'),
  send,
];
const own = (over: Partial<Slip> = {}, more: Look = {}): Look => ({
  address: OWN,
  ...more,
  answers: { getBooking: slip(over), ...more.answers },
});

const looks: Record<string, Look> = {
  groups: {},
  'groups are on their way': { answers: { getBookingOffice: 'late' } },
  services: { address: '/booking?group=contract' },
  'a day': { address: '/booking?service=contract-1' },
  'a day, the next month': { address: '/booking?service=contract-1', does: [press('Следующий месяц')] },
  'no day is free': {
    address: '/booking?service=contract-1',
    answers: { getBookingTimes: { days: [bookingDay('2026-11-23', { times: [] })] } },
  },
  'a time': { address: '/booking?service=contract-1&day=2026-11-26' },
  'a time on a full day': { address: '/booking?service=contract-1&day=2026-11-23' },
  'times are on their way': {
    address: '/booking?service=contract-1&day=2026-11-26',
    answers: { getBookingTimes: 'late' },
  },
  'name and phone': { address: CONTACTS },
  'name and phone, forgotten': { address: CONTACTS, does: [send] },
  'somebody was quicker': {
    address: CONTACTS,
    answers: { book: no('slot-taken', { nearest: [at('34:20'), at('35:00')] }) },
    does: filled,
  },
  'it did not work': { address: CONTACTS, answers: { book: no('internal') }, does: filled },
  booked: { address: CONTACTS, answers: { book: slip(), getBooking: slip() }, does: filled },
  'find a booking': { address: '/booking?find' },
  'a booking is not found': {
    address: '/booking?find',
    answers: { findBooking: no('appointment-unknown') },
    does: [write('[inputmode=numeric]', '07482193'), write('[type=tel]', '+7 999 555-01-23'), send],
  },
  'no office': { answers: { getBookingOffice: no('setup-needed') } },
  'the server does not answer': { answers: { getBookingOffice: no('internal') } },
  'no such booking': own({}, { answers: { getBooking: no('appointment-unknown') } }),
  'half an address': { address: '/booking/07k3' },
  'one’s own booking': own(),
  'one’s own booking is on its way': own({}, { answers: { getBooking: 'late' } }),
  'a visit at home': own({ kind: 'home-visit' }),
  missed: own({ state: 'missed', appointmentAt: at('09:00') }),
  cancelled: own({ state: 'cancelled' }),
  'checked in': own({ state: 'checked-in' }),
  'cancel a booking': own({}, { does: [press('Отменить запись')] }),
  'move to another day': own({}, { address: `${OWN}?move` }),
  'move to another time': own({}, { address: `${OWN}?move&day=2026-11-27` }),
  'is the other time right': own(
    {},
    {
      address: `${OWN}?move&day=2026-11-27`,
      does: [press('09:00')],
    },
  ),
  'in English': {
    answers: { getBookingOffice: bookingOffice({ languages: [{ code: 'en', words: {} }] }) },
    does: [pick('button[lang=en]')],
  },
};

export const room: Room = {
  app: App,
  told: {
    answers: {
      getBookingOffice: bookingOffice(),
      getBookingTimes: {
        days: [
          bookingDay('2026-11-23', { times: [] }),
          bookingDay('2026-11-24', { works: false, times: [], note: 'санитарный день' }),
          ...['2026-11-25', '2026-11-26', '2026-11-27', '2026-12-04'].map((date) => bookingDay(date)),
        ],
      },
    },
  },
  looks: Object.fromEntries(
    Object.entries(looks).map(([name, look]) => [name, { address: '/booking', ...look }]),
  ),
  components: import.meta.glob<Component>('../../../booking/{book,own,parts}/**/*.vue', {
    eager: true,
    import: 'default',
  }),
  windows: WINDOWS.booking,
};
