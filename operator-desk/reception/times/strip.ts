/** The strip of days from which one is chosen: a week at a time, from today to the last day that can be booked. */
import type { BookingDay } from '../../../contract/booking.ts';
import { shiftDate } from '../../../contract/dates.ts';

/** The days that can be booked, both included. */
export interface Bounds {
  first: string;
  last: string;
}

/** By date, as far as they are known. */
export type Days = ReadonlyMap<string, BookingDay>;

/**
 * `free` has times left, `full` has none, `off` nobody is received, `outside` beyond what can be booked, `unknown` not
 * heard yet.
 */
export type DayState = 'free' | 'full' | 'off' | 'outside' | 'unknown';

const WEEK = 7;

export function stateOf(date: string, days: Days, { first, last }: Bounds): DayState {
  if (date < first || date > last) return 'outside';
  const day = days.get(date);
  if (day === undefined) return 'unknown';
  if (day.times.length > 0) return 'free';
  return day.works ? 'full' : 'off';
}

/** The day that is shown first: the nearest with a free time, else the nearest working one; null when there is none. */
export function firstDay(days: Days): string | null {
  const known = [...days.values()];
  const day = known.find(({ times }) => times.length > 0) ?? known.find(({ works }) => works);
  return day?.date ?? null;
}

/** The seven dates of the page of the strip on which a date stands; pages are counted from today. */
export function pageOf(date: string, { first }: Bounds): string[] {
  let from = first;
  while (shiftDate(from, WEEK) <= date) from = shiftDate(from, WEEK);
  return Array.from({ length: WEEK }, (_, n) => shiftDate(from, n));
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: WEEK,
  ArrowUp: -WEEK,
  PageDown: WEEK,
  PageUp: -WEEK,
};

/**
 * The day to which a key moves: a day or a week on or back, and over days on which nobody is received to the next one.
 *
 * @returns the same day when there is none further on; null for a key that moves nothing
 */
export function dayAfterKey(date: string, key: string, days: Days, bounds: Bounds): string | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const onward = Math.sign(step);
  let target = shiftDate(date, step);
  while (stateOf(target, days, bounds) === 'off') target = shiftDate(target, onward);
  return stateOf(target, days, bounds) === 'outside' ? date : target;
}
