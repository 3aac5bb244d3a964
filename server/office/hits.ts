/** The bookings that a new configuration has no place for. */
import type { OfficeConfig } from '../../contract/office.ts';
import { hoursOf, localDateAt, workingSpans, type Span } from './calendar.ts';
import { freeIn, LONGEST_MS, poolOf, type Placed } from './places.ts';
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
 * @returns those hit, by their time, to be decided about; and those for whom there is no place either, but who are here already:
 * they are served
 */
export function hitsOf(
  state: OfficeState,
  config: OfficeConfig,
  now: number,
): { readonly hits: readonly Hit[]; readonly here: readonly Appointment[] } {
  const open: Appointment[] = [];
  for (const [, appointment] of state.placed.entries([now - LONGEST_MS, ''])) {
    if (!appointment.kept && spanOf(appointment).to > now) open.push(appointment);
  }
  // Whoever is here already, or whose time has come, is served: nothing can be decided about them.
  const isHere = ({ state: stage, appointmentAt }: Appointment) => stage !== 'booked' || appointmentAt < now;
  const inOrder = open.sort((a, b) => Number(isHere(b)) - Number(isHere(a)) || a.placedSeq - b.placedSeq);
  const hits: Hit[] = [];
  const here: Appointment[] = [];
  const days = new Map<string, Placed[]>();
  for (const appointment of inOrder) {
    const why = whyHit(appointment, config, days);
    if (why === null) continue;
    if (isHere(appointment)) here.push(appointment);
    else hits.push({ appointment, why });
  }
  return { hits: hits.sort((a, b) => a.appointment.appointmentAt - b.appointment.appointmentAt), here };
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
  if (freeIn(placed, pool, quota, span) === 0) return 'full';
  days.set(key, [...placed, { appointmentId, quota, ...span }]);
  return null;
}
