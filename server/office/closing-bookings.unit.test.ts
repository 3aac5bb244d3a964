/** Closing the day by hand: whoever is booked for the rest of it is told, not left before closed doors. */
import { expect, it } from 'vitest';
import { book, checkIn, closeDay } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, TUESDAY } from './testing/office.ts';

const office = given(
  ['09:00', book('a1', at('11:50'))],
  ['09:00', book('a2', at('15:00'))],
  ['09:00', book('a3', at('15:00', TUESDAY))],
  ['11:45', checkIn('a1', 't1')],
);

it('cancels what is booked for later today, and nothing else', () => {
  const closed = office.when('12:00', closeDay());
  closed.then(
    { type: 'AppointmentCancelled', appointmentId: 'a2', by: 'schedule' },
    { type: 'TicketNotServed', ticketId: 't1' },
    { type: 'DayClosed', by: 'person' },
  );
  expect(closed.state.appointments.get('a3')?.state).toBe('booked');
  closed.when('14:55', checkIn('a2', 't2')).refused('appointment-cancelled');
});
