/** The days that ship, with the shifts that serve them. */
import hardMonday from './days/hard-monday.csv?raw';
import ordinaryDay from './days/ordinary-day.csv?raw';
import type { LunchHours } from './run-day.ts';

export interface ShippedDay {
  /** The day file. */
  readonly file: string;
  readonly desks: number;
  /** When the first go to lunch, minutes after midnight. */
  readonly lunchFrom: number;
}

export const NOON = 12 * 60;
const LUNCH_MINUTES = 30;
/** One operator of so many is away at a time, so that the hollow of the arrivals pays for it. */
const DESKS_PER_LUNCH = 6;

export const ORDINARY: ShippedDay = { file: ordinaryDay, desks: 6, lunchFrom: NOON };
export const HARD: ShippedDay = { file: hardMonday, desks: 10, lunchFrom: NOON + 30 };

/** Lunch in turns; nobody goes where nobody would be left. */
export function lunchFor(desks: number, from: number): LunchHours | null {
  if (desks < 2) return null;
  return { from, minutes: LUNCH_MINUTES, atOnce: Math.ceil(desks / DESKS_PER_LUNCH) };
}
