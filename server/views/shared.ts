/** What several screens show alike. */
import type { WaitRange } from '../../contract/primitives.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import type { DayState, DeskState, OfficeHead } from '../../contract/views/shared.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { hoursOf, nextOpening, type Span } from '../office/calendar.ts';
import type { Forecast } from '../office/estimate.ts';
import { isAgain } from '../office/rules/help.ts';
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
  return {
    phase,
    opensAt,
    closesAt,
    nextOpensAt: isLast ? nextOpening(day.date, config) : null,
    ...(isOver || config === null ? { goesOn: false, roundTheClock: false } : withoutClosing(day, config)),
    breaks: day === null || config === null || isOver ? [] : breaksAfter(now, day.date, config),
  };
}

/** A whole day before a day off closes at midnight. */
function withoutClosing(
  { date, opensAt, closesAt }: NonNullable<OfficeState['day']>,
  config: OfficeConfig,
): Pick<DayState, 'goesOn' | 'roundTheClock'> {
  const goesOn = closesAt === nextOpening(date, config);
  return { goesOn, roundTheClock: goesOn && opensAt === hoursOf(date, config).startsAt };
}

function breaksAfter(now: number, date: string, config: OfficeConfig): Span[] {
  return hoursOf(date, config).breaks.filter(({ to }) => to > now);
}

export function deskStateOf(state: OfficeState, seat: Seat): Exclude<DeskState, 'closed'> {
  if (seat.pausedAt !== null) return 'paused';
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  if (ticket?.status.kind === 'serving') return 'serving';
  return ticket === undefined ? 'free' : 'called';
}

/** Desks at which somebody sits and receives. @param which of them count; all unless it is said */
export function desksOpen(state: OfficeState, which: (seat: Seat) => boolean = () => true): number {
  let open = 0;
  for (const seat of state.seats.values()) if (seat.pausedAt === null && which(seat)) open += 1;
  return open;
}

/** The expected wait of a newcomer for each service that visitors can take a ticket for. */
export function waitsByService({ state, forecast }: Scene): Map<string, WaitRange | null> {
  const offered = (state.config?.services ?? []).filter((service) => service.offered.kiosk);
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

export type HelpCallRow = DeskView['helpCalls'][number];

/**
 * Calls for help that nobody has answered yet, the longest first.
 * @param ofPrinters those that printers began; they ring while the day lasts, as there is somebody to go
 */
export function openHelpCalls(state: OfficeState, ofPrinters: readonly HelpCallRow[]): HelpCallRow[] {
  const { day, helpCalls } = state;
  const asked = helpCalls
    .filter(({ takenAt }) => takenAt === null)
    .map((call) => {
      const { helpCallId, place, calledAt } = call;
      return { helpCallId, place, calledAt, again: isAgain(call, state), trouble: null, printerId: null };
    });
  const isOver = day === null || day.closed;
  return [...asked, ...(isOver ? [] : ofPrinters)].sort((a, b) => a.calledAt - b.calledAt);
}

/** Of today: appointment holders still expected, those who came and those who did not. */
export function todaysAppointments({ day, booked, tally }: OfficeState): {
  expected: number;
  arrived: number;
  missed: number;
} {
  const endsAt = day?.endsAt ?? 0;
  let expected = 0;
  for (const [appointmentAt] of booked.keys()) {
    if (appointmentAt >= endsAt) break;
    expected += 1;
  }
  return { expected, arrived: tally.arrivedAppointments, missed: tally.missedAppointments };
}
