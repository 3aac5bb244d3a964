/** Law 10 in an office that never closes: the day ends at midnight all the same, and numbers start again. */
import { expect, it } from 'vitest';
import { book, checkIn, sit, take, tick } from './testing/commands.ts';
import { givenOffice } from './testing/given.ts';
import { ALWAYS_OPEN, at, TUESDAY, withPlaces } from './testing/office.ts';

const evening = givenOffice(ALWAYS_OPEN, ['23:50', sit(1)], ['23:59:59.999', take('t1')]);

it('admits to the last millisecond of the day and from the first of the next', () => {
  evening
    .when('24:00', take('t2'))
    .then(
      { type: 'TicketNotServed', ticketId: 't1', waitedMs: 1 },
      { type: 'DeskClosed', by: 'day-end' },
      { type: 'DayClosed', date: '2026-11-23', by: 'schedule' },
      { type: 'DayOpened', date: TUESDAY, opensAt: at('00:00', TUESDAY), closesAt: at('24:00', TUESDAY) },
      { type: 'TicketIssued', ticketId: 't2', number: 'К001' },
    );
});

it('is open without a gap', () => {
  evening.and(['24:00', tick()]).when(at('00:00:00.001', TUESDAY), take('t2')).then({ type: 'TicketIssued' });
});

it('is one office with one grid of appointments on both sides of midnight', () => {
  const booked = givenOffice(ALWAYS_OPEN, ['20:00', book('a1', at('00:00', TUESDAY))], ['24:00', tick()]);
  booked.when(at('00:04:59.999', TUESDAY), checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  expect(booked.state.appointments.get('a1')?.state).toBe('booked');
});

/** Law 3 knows no midnight: four minutes late is on time. */
const fourToMidnight = givenOffice(withPlaces(2, 2, ALWAYS_OPEN), ['20:00', book('a1', at('23:56'))]);

it.each([at('23:59:59.999'), at('00:00', TUESDAY), at('00:00:59.999', TUESDAY)])(
  'lets a holder of 23:56 in at %i, before and after midnight',
  (time) => {
    fourToMidnight.when(time, checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  },
);

it('makes the offers to a holder of 23:56 at one past midnight', () => {
  fourToMidnight
    .when(at('00:01', TUESDAY), checkIn('a1', 't1'))
    .answered({ kind: 'late', appointmentId: 'a1' });
});
