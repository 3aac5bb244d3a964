/** What several screens show alike. */
import type { WaitRange } from '../../contract/primitives.ts';
import type { DayState, DeskState, OfficeHead } from '../../contract/views.ts';
import { nextOpening } from '../office/calendar.ts';
import type { Forecast } from '../office/estimate.ts';
import type { OfficeState, Seat } from '../office/state.ts';

/** The state, the time and what is expected, as every view is made from them. */
export interface Scene {
  readonly state: OfficeState;
  readonly now: number;
  readonly forecast: Forecast;
}

export function officeHead(state: OfficeState): OfficeHead {
  const { config } = state;
  return { name: config?.name ?? '', address: config?.address ?? '', timezone: config?.timezone ?? 'UTC' };
}

export function dayState({ day, config }: OfficeState, now: number): DayState {
  const opensAt = day?.opensAt ?? null;
  const closesAt = day?.closesAt ?? null;
  const isOver = day === null || day.closed || opensAt === null || closesAt === null;
  const phase = isOver ? 'closed' : now < opensAt ? 'before' : now < closesAt ? 'open' : 'closing';
  const isLast = day !== null && config !== null && (phase === 'closed' || phase === 'closing');
  return { phase, opensAt, closesAt, nextOpensAt: isLast ? nextOpening(day.date, config) : null };
}

export function deskStateOf(state: OfficeState, seat: Seat): Exclude<DeskState, 'closed'> {
  if (seat.pausedAt !== null) return 'paused';
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  if (ticket?.status.kind === 'serving') return 'serving';
  return ticket === undefined ? 'free' : 'called';
}

/** Desks at which somebody sits and receives. */
export function desksOpen(state: OfficeState): number {
  let open = 0;
  for (const seat of state.seats.values()) if (seat.pausedAt === null) open += 1;
  return open;
}

/** The expected wait of a newcomer for each service that visitors are offered. */
export function waitsByService({ state, forecast }: Scene): Map<string, WaitRange | null> {
  const offered = (state.config?.services ?? []).filter((service) => service.offered);
  return new Map(offered.map(({ id }) => [id, forecast.newcomer({ serviceId: id }).wait]));
}

/** Several waits as one range that covers them; null when there is none. */
export function coveringRange(waits: readonly (WaitRange | null | undefined)[]): WaitRange | null {
  const known = waits.filter((wait) => wait != null);
  if (known.length === 0) return null;
  return {
    minMinutes: Math.min(...known.map((wait) => wait.minMinutes)),
    maxMinutes: Math.max(...known.map((wait) => wait.maxMinutes)),
  };
}

/** The wait of the service in the middle: what an ordinary visitor may expect. */
export function middleRange(waits: readonly (WaitRange | null)[]): WaitRange | null {
  const known = waits.filter((wait) => wait !== null);
  known.sort((a, b) => a.maxMinutes - b.maxMinutes);
  return known[Math.floor(known.length / 2)] ?? null;
}

/** Of today: appointment holders still expected, those who came and those who did not. */
export function todaysAppointments(state: OfficeState): {
  expected: number;
  arrived: number;
  missed: number;
} {
  const endsAt = state.day?.endsAt ?? 0;
  const counts = { expected: 0, arrived: 0, missed: 0 };
  for (const appointment of state.appointments.values()) {
    if (appointment.appointmentAt >= endsAt) continue;
    if (appointment.state === 'booked') counts.expected += 1;
    if (appointment.state === 'checked-in') counts.arrived += 1;
    if (appointment.state === 'missed') counts.missed += 1;
  }
  return counts;
}
