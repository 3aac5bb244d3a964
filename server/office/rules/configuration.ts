/** A new configuration, and what it does to those who are waiting, seated or booked. */
import type { EventBody } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import { hoursOf, localDateAt } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Ruling } from '../decision.ts';
import type { OfficeState } from '../state.ts';
import { strandedBy } from '../strands.ts';
import { openingOf } from './day.ts';
import { settleHits } from './hits.ts';
import { takeUp } from './serving.ts';

/**
 * A new configuration; open desks take up at once what has changed for them. Refused where it would strand people: a desk
 * at which somebody sits, a service that somebody has booked. A booking that the new schedule has no place for needs the manager's
 * decision; visitors whose service nobody would do any more have to be known to whoever changes it, and are seen by every desk then.
 */
export function configureOffice(
  command: CommandOf<'ConfigureOffice'>,
  state: OfficeState,
  now: number,
): Ruling {
  const { config, before, skills, decisions, accepted, origin } = command;
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
  const bookings = settleHits(state, config, decisions, now);
  if (!Array.isArray(bookings)) return bookings;
  const strandedIds = strandedBy(state, config).map(({ ticketId }) => ticketId);
  const unseen = strandedIds.filter((id) => !accepted.includes(id));
  if (unseen.length > 0) return refuse('config-strands-tickets', { count: strandedIds.length });
  const configured: EventBody = { type: 'OfficeConfigured', config, origin, strandedIds };
  const answer = { kind: 'configured', seq: state.seq + 1 } as const;
  return accept([configured, ...hoursAfter(config, state, now), ...seats, ...bookings], answer);
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
  for (const { state: stage, serviceId, serviceName, appointmentAt } of state.appointments.values()) {
    if (kept.has(serviceId) || stage !== 'booked') continue;
    return refuse('config-strands-appointment', { serviceName, appointmentAt });
  }
  return null;
}
