/** Where a random story stands, and when its next move is made. */
import type { OfficeState } from '../state.ts';
import type { Move } from './moves.ts';
import { HOUR, MINUTE } from './office.ts';
import type { Oracle } from './oracle.ts';

export interface Scene {
  readonly state: OfficeState;
  readonly oracle: Oracle;
  readonly now: number;
  /** Grows with every move: new ids are made of it. */
  readonly n: number;
}

/** The n-th of the list, over and over. */
export const of = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** When the move is made; the clock may go back. */
export function momentOf(move: Move, state: OfficeState, oracle: Oracle, now: number): number {
  const { day } = state;
  // Not much happens at night: some moves wait for the morning.
  if (day !== null && (day.closed || now >= (day.closesAt ?? now)) && move.other % 8 === 0)
    return morningAfter(now);
  if (move.pass.kind === 'for') return Math.max(0, now + move.pass.ms);
  const { what, off } = move.pass;
  const cutoff = (state.config?.rules.latenessCutoffMinutes ?? 0) * MINUTE;
  const coming = oracle.bookings.filter((b) => b.state === 'booked').map((b) => b.appointmentAt);
  const first = Math.min(...coming);
  const moment = {
    appointment: first,
    cutoff: first + cutoff,
    opens: day?.opensAt ?? now,
    closes: day?.closesAt ?? now,
    ends: day?.endsAt ?? now,
  }[what];
  return Number.isFinite(moment) ? moment + off : now;
}

/** The next day at opening time, in Moscow. */
function morningAfter(now: number): number {
  const days = Math.floor((now + 3 * HOUR) / (24 * HOUR));
  return (days + 1) * 24 * HOUR + 5 * HOUR;
}
