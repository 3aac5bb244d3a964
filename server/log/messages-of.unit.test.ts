import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../contract/events.ts';
import { messagesOf } from './messages-of.ts';
import {
  appointmentBooked,
  appointmentCancelled,
  appointmentMoved,
  dayOpened,
  eventAt,
  MONDAY_8,
  ticketIssued,
} from './testing/samples.ts';

const HOUR = 3_600_000;
const TOMORROW = MONDAY_8 + 26 * HOUR;

/** What is made of one event that happens on Monday at 8: its kinds, and when they are due. */
function made(body: EventBody, reminderHours: number | null = 24): [string, number][] {
  const messages = messagesOf({ events: [eventAt(7, MONDAY_8, body)], reminderHours });
  for (const { eventSeq, madeAt } of messages) expect([eventSeq, madeAt]).toEqual([7, MONDAY_8]);
  return messages.map(({ kind, dueAt }) => [kind, dueAt]);
}

describe('a booking', () => {
  it('is confirmed at once and reminded of in time', () => {
    expect(made(appointmentBooked(1, TOMORROW))).toEqual([
      ['booked', MONDAY_8],
      ['reminder', MONDAY_8 + 2 * HOUR],
    ]);
  });

  it.each([
    ['an hour before its reminder has one', MONDAY_8 + 25 * HOUR, 2],
    ['less than an hour before its reminder has none', MONDAY_8 + 25 * HOUR - 1, 1],
    ['for today has none', MONDAY_8 + HOUR, 1],
  ])('%s', (_what, appointmentAt, count) => {
    expect(made(appointmentBooked(1, appointmentAt))).toHaveLength(count);
  });

  it('is not reminded of when the office sends no reminders', () => {
    expect(made(appointmentBooked(1, TOMORROW), null)).toEqual([['booked', MONDAY_8]]);
  });

  it('of a visit at home is one like any other', () => {
    const body = appointmentBooked(1, TOMORROW, { kind: 'home-visit' });
    expect(made(body)).toHaveLength(2);
  });
});

it('a move tells the new time and is followed by a reminder of that', () => {
  const events = [eventAt(7, MONDAY_8, appointmentMoved(1, TOMORROW, TOMORROW + HOUR))];
  const appointment = { appointmentId: 'appointment-1', appointmentAt: TOMORROW + HOUR };
  const place = { ...appointment, eventSeq: 7, madeAt: MONDAY_8 };
  expect(messagesOf({ events, reminderHours: 24 })).toEqual([
    { ...place, kind: 'moved', dueAt: MONDAY_8 },
    { ...place, kind: 'reminder', dueAt: MONDAY_8 + 3 * HOUR },
  ]);
});

it('a cancellation is confirmed, whoever cancelled', () => {
  expect(made(appointmentCancelled(1, TOMORROW, 'visitor'))).toEqual([['cancelled', MONDAY_8]]);
  expect(made(appointmentCancelled(1, TOMORROW, 'schedule'))).toEqual([['cancelled', MONDAY_8]]);
});

it('a missed appointment, and all that is no appointment, is no news', () => {
  const about = { appointmentId: 'appointment-1', appointmentAt: MONDAY_8 };
  expect(made({ type: 'AppointmentMissed', ...about, by: 'no-show' })).toEqual([]);
  expect(made({ type: 'AppointmentKept', ...about })).toEqual([]);
  expect(made(dayOpened())).toEqual([]);
  expect(made(ticketIssued(1))).toEqual([]);
});
