/** The bookings that a new configuration has no place for. */
import type { OfficeConfig } from '../../contract/office.ts';
import { hoursOf, localDateAt, workingSpans, type Span } from './calendar.ts';
import { freeOf, poolOf, takenIn, type Placed } from './places.ts';
import type { Appointment, OfficeState } from './state.ts';

export interface Hit {
  readonly appointment: Appointment;
  /** The office receives nobody then, pauses then, or has fewer places than were given. */
  readonly why: 'closed' | 'break' | 'full';
}

const spanOf = ({ appointmentAt, lengthMs }: Appointment): Span => ({
  from: appointmentAt,
  to: appointmentAt + lengthMs,
});

/**
 * Of the bookings still to come, those that the office could not give under the configuration. Where it has fewer places than were
 * given, whoever was given one last is hit. A booking that a manager let stay once is an exception for good: it is not hit
 * again, and hits nobody.
 * @returns by their time
 */
export function hitsOf(state: OfficeState, config: OfficeConfig, now: number): Hit[] {
  const open = [...state.placed.entries([now, ''])]
    .map(([, appointmentId]) => state.appointments.get(appointmentId))
    .filter((appointment) => appointment !== undefined)
    .filter((appointment) => !appointment.kept);
  const hits: Hit[] = [];
  const days = new Map<string, Placed[]>();
  for (const appointment of open.sort((a, b) => a.placedSeq - b.placedSeq)) {
    const why = whyHit(appointment, config, days);
    // Whoever has checked in is here, and is served.
    if (why !== null && appointment.state === 'booked') hits.push({ appointment, why });
  }
  return hits.sort((a, b) => a.appointment.appointmentAt - b.appointment.appointmentAt);
}

/** @param days those who have their place already, by pool and date; whoever is not hit joins them */
function whyHit(
  appointment: Appointment,
  config: OfficeConfig,
  days: Map<string, Placed[]>,
): Hit['why'] | null {
  const { appointmentId, appointmentAt, quota } = appointment;
  const pool = poolOf(config, appointment);
  const date = localDateAt(appointmentAt, config.timezone);
  const hours = hoursOf(date, config);
  const span = spanOf(appointment);
  if (pool === null || hours.opensAt === null || hours.closesAt === null) return 'closed';
  if (span.from < hours.opensAt || span.to > hours.closesAt) return 'closed';
  const isWorking = workingSpans(hours).some(({ from, to }) => from <= span.from && span.to <= to);
  if (!isWorking) return 'break';
  const key = `${pool.key} ${date}`;
  const placed = days.get(key) ?? [];
  if (freeOf(pool, quota, takenIn(placed, span)) === 0) return 'full';
  days.set(key, [...placed, { appointmentId, quota, ...span }]);
  return null;
}
