/** The end of the office's day (law 10). */
import type { EventBody } from '../../../contract/events.ts';
import type { DayHours } from '../calendar.ts';
import { accept, refuse, type Ruling } from '../decision.ts';
import { allWaiting } from '../lanes.ts';
import type { OfficeState, Ticket } from '../state.ts';
import { helpCallsAtEnd } from './help.ts';

type Stage = 'waiting' | 'called' | 'serving' | 'held';

/** Everything that ends with the day: whoever is left is recorded as not served, visibly in the reports. */
export function endOfDay(state: OfficeState, now: number, by: 'schedule' | 'person'): EventBody[] {
  if (state.day === null) return [];
  const events: EventBody[] = [];
  const until = Math.min(now, state.day.endsAt);
  const leave = (ticket: Ticket | undefined, stage: Stage) => {
    if (ticket === undefined) return;
    const { ticketId, number } = ticket;
    const waitedMs = stage === 'waiting' ? Math.max(0, until - ticket.legSince) : 0;
    events.push({ type: 'TicketNotServed', ticketId, number, stage, waitedMs });
  };
  for (const ticketId of allWaiting(state.lanes)) leave(state.tickets.get(ticketId), 'waiting');
  for (const seat of state.seats.values()) {
    const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
    leave(ticket, ticket?.status.kind === 'serving' ? 'serving' : 'called');
  }
  for (const ticketId of state.heldIds) leave(state.tickets.get(ticketId), 'held');
  for (const { deskId, operatorId } of state.seats.values()) {
    events.push({ type: 'DeskClosed', deskId, operatorId, by: 'day-end' });
  }
  events.push(...helpCallsAtEnd(state, until), { type: 'DayClosed', date: state.day.date, by });
  return events;
}

/**
 * A manager closes the day before its own end. Whoever is booked for later today would come to closed doors: those bookings are
 * cancelled, and the visitors are told.
 */
export function closeDay(state: OfficeState, now: number): Ruling {
  if (state.day === null || state.day.closed) return refuse('day-not-open');
  const cancelled: EventBody[] = [];
  for (const [[appointmentAt], appointmentId] of state.booked.entries()) {
    if (appointmentAt >= state.day.endsAt) break;
    cancelled.push({ type: 'AppointmentCancelled', appointmentId, appointmentAt, by: 'schedule' });
  }
  return accept([...cancelled, ...endOfDay(state, now, 'person')]);
}

/** The events that open a day; one that is over already is closed at once, so that no rule ever sees a stale day. */
export function openingOf(hours: DayHours, now: number): EventBody[] {
  const { date, opensAt, closesAt, endsAt } = hours;
  const opened: EventBody = { type: 'DayOpened', date, opensAt, closesAt, endsAt };
  return now < endsAt ? [opened] : [opened, { type: 'DayClosed', date, by: 'schedule' }];
}
