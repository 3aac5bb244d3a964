/** The office's configuration and the end of its day (law 10). */
import type { EventBody } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import { hoursOf, localDateAt, type DayHours } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Ruling } from '../decision.ts';
import { allWaiting } from '../lanes.ts';
import { takeUp } from './desks.ts';
import type { OfficeState, Ticket, TicketStatus } from '../state.ts';

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
  events.push({ type: 'DayClosed', date: state.day.date, by });
  return events;
}

/** A manager closes the day before its own end. */
export function closeDay(state: OfficeState, now: number): Ruling {
  if (state.day === null || state.day.closed) return refuse('day-not-open');
  return accept(endOfDay(state, now, 'person'));
}

/** The events that open a day; one that is over already is closed at once, so that no rule ever sees a stale day. */
export function openingOf(hours: DayHours, now: number): EventBody[] {
  const { date, opensAt, closesAt, endsAt } = hours;
  const opened: EventBody = { type: 'DayOpened', date, opensAt, closesAt, endsAt };
  return now < endsAt ? [opened] : [opened, { type: 'DayClosed', date, by: 'schedule' }];
}

/**
 * A new configuration; open desks take up at once what has changed for them. Refused where it would strand people: a desk
 * at which somebody sits, a service that somebody waits for, is served in, may come back to or has booked.
 */
export function configureOffice(
  command: CommandOf<'ConfigureOffice'>,
  state: OfficeState,
  now: number,
): Ruling {
  const { config, before, skills } = command;
  if (before !== null && JSON.stringify(before) !== JSON.stringify(state.config))
    return refuse('config-changed');
  const stranded = strands(config, state);
  if (stranded !== null) return stranded;
  const seats: EventBody[] = [];
  for (const seat of state.seats.values()) {
    const reseated = takeUp(seat, config, skills[seat.operatorId] ?? null);
    if (reseated === null) return refuse('config-strands-desk', { deskNumber: seat.deskNumber });
    seats.push(...reseated);
  }
  return accept([{ type: 'OfficeConfigured', config }, ...hoursAfter(config, state, now), ...seats]);
}

/** A change of today's hours is an event of its own; anything else leaves the day as it is. */
function hoursAfter(config: OfficeConfig, state: OfficeState, now: number): EventBody[] {
  const hours = hoursOf(localDateAt(now, config.timezone), config);
  const { day } = state;
  if (day === null) return openingOf(hours, now);
  const { date, opensAt, closesAt, endsAt } = hours;
  const same = day.opensAt === opensAt && day.closesAt === closesAt && day.endsAt === endsAt;
  return day.date !== date || same ? [] : [{ type: 'DayHoursChanged', date, opensAt, closesAt, endsAt }];
}

function strands(config: OfficeConfig, state: OfficeState): Ruling | null {
  for (const seat of state.seats.values()) {
    if (!config.desks.some((desk) => desk.id === seat.deskId)) {
      return refuse('config-strands-desk', { deskNumber: seat.deskNumber });
    }
  }
  const kept = new Set(config.services.map((service) => service.id));
  for (const { status, serviceId, serviceName, number } of state.tickets.values()) {
    if (kept.has(serviceId) || !mayStillBeServed(status)) continue;
    return refuse('config-strands-ticket', { number, serviceName });
  }
  for (const { state: stage, serviceId, serviceName, appointmentAt } of state.appointments.values()) {
    if (kept.has(serviceId) || stage !== 'booked') continue;
    return refuse('config-strands-appointment', { serviceName, appointmentAt });
  }
  return null;
}

function mayStillBeServed(status: TicketStatus): boolean {
  return status.kind !== 'served' && status.kind !== 'left' && status.kind !== 'not-served';
}
