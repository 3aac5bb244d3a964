/** The grid of a month, and how keys move in it (the date grid of the ARIA authoring practices). */
import type { BookingDay } from '../../contract/booking.ts';
import { shiftDate } from '../../contract/dates.ts';
import { monthOf, shiftMonth } from '../../ui/days.ts';

/** The days that can be looked at, both included. */
export interface Bounds {
  first: string;
  last: string;
}

/** Null stands for a day of another month. */
export type Week = readonly (string | null)[];

const DAYS_OF_WEEK = 7;

/** 0 for Monday … 6 for Sunday. */
const weekdayOf = (date: string): number => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK;

/** The weeks of a month, Monday first. */
export function weeksOf(month: string): Week[] {
  const first = `${month}-01`;
  const weeks: (string | null)[][] = [];
  for (let day = shiftDate(first, -weekdayOf(first)); monthOf(day) <= month;) {
    const week: (string | null)[] = [];
    for (let n = 0; n < DAYS_OF_WEEK; n += 1, day = shiftDate(day, 1)) {
      week.push(monthOf(day) === month ? day : null);
    }
    weeks.push(week);
  }
  return weeks;
}

/** Those weeks of a month in which a day can be looked at: what is all past is not shown. */
export const weeksWithin = (month: string, { first, last }: Bounds): Week[] =>
  weeksOf(month).filter((week) => week.some((date) => date !== null && date >= first && date <= last));

/**
 * `free` can be chosen; `full` has no time left; `off` nobody is received; `outside` before today or beyond the horizon;
 * `unknown` not heard yet.
 */
export type DayState = 'free' | 'full' | 'off' | 'outside' | 'unknown';

export function stateOf(date: string, day: BookingDay | undefined, { first, last }: Bounds): DayState {
  if (date < first || date > last) return 'outside';
  if (day === undefined) return 'unknown';
  if (day.times.length > 0) return 'free';
  return day.works ? 'full' : 'off';
}

/**
 * The day to which a key moves; the same day when it would leave the bounds; null for a key that moves nothing.
 *
 *     ← → a day    ↑ ↓ a week    Home End the ends of the week    PageUp PageDown a month
 */
export function dayAfterKey(date: string, key: string, bounds: Bounds): string | null {
  const target = targetOf(date, key);
  if (target === null) return null;
  // The ends of a week and months reach as far as they can; a single step stays where it is.
  if (target < bounds.first) return isLong(key) ? bounds.first : date;
  if (target > bounds.last) return isLong(key) ? bounds.last : date;
  return target;
}

const isLong = (key: string): boolean => !key.startsWith('Arrow');

function targetOf(date: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return shiftDate(date, -1);
    case 'ArrowRight':
      return shiftDate(date, 1);
    case 'ArrowUp':
      return shiftDate(date, -DAYS_OF_WEEK);
    case 'ArrowDown':
      return shiftDate(date, DAYS_OF_WEEK);
    case 'Home':
      return shiftDate(date, -weekdayOf(date));
    case 'End':
      return shiftDate(date, DAYS_OF_WEEK - 1 - weekdayOf(date));
    case 'PageUp':
      return sameDayOf(shiftMonth(monthOf(date), -1), date);
    case 'PageDown':
      return sameDayOf(shiftMonth(monthOf(date), 1), date);
    default:
      return null;
  }
}

/** The 31st becomes the last day of a shorter month. */
function sameDayOf(month: string, date: string): string {
  const last = shiftDate(`${shiftMonth(month, 1)}-01`, -1);
  const same = `${month}${date.slice(7)}`;
  return same > last ? last : same;
}

/** The day on which a month is entered: the chosen one, else the first that is free, else the first there is. */
export function entryOf(
  month: string,
  days: ReadonlyMap<string, BookingDay>,
  bounds: Bounds,
  chosen: string | null,
): string | null {
  const inBounds = weeksOf(month)
    .flat()
    .filter((date) => date !== null && date >= bounds.first && date <= bounds.last);
  if (chosen !== null && inBounds.includes(chosen)) return chosen;
  const free = inBounds.find((date) => date !== null && stateOf(date, days.get(date), bounds) === 'free');
  return free ?? inBounds[0] ?? null;
}
