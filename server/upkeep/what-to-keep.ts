/** Which copies are kept, by their age: close together where something was lost a moment ago, far apart for what nobody noticed. */
import { Temporal } from 'temporal-polyfill';
import { dateOf } from './names.ts';

const ALL_DAYS = 14;
const WEEKS = 8;
const MONTHS = 12;

/**
 * All of the last 14 days, of the 8 weeks before them the newest of each, and of 12 months the newest of each. The last of a month
 * is kept from the beginning on, or the weeks would have dropped it before its turn came. The newest of all stays however old
 * it is, and one of a day that is still to come, by a clock that was set back, as well.
 * @param names of copies
 * @param today the office's date
 */
export function whatToKeep(names: readonly string[], today: string): Set<string> {
  const newestFirst = names.toSorted().toReversed();
  const now = Temporal.PlainDate.from(today);
  const allSince = now.subtract({ days: ALL_DAYS - 1 }).toString();
  const weeksSince = now.subtract({ days: ALL_DAYS - 1 + 7 * WEEKS }).toString();
  const monthsSince = now.subtract({ months: MONTHS }).toString();
  const within = (since: string) => newestFirst.filter((name) => dateOf(name) >= since);
  return new Set([
    ...newestFirst.slice(0, 1),
    ...within(allSince),
    ...newestOfEach(within(weeksSince), weekOf),
    ...newestOfEach(within(monthsSince), monthOf),
  ]);
}

function newestOfEach(newestFirst: readonly string[], spanOf: (date: string) => string): Iterable<string> {
  const newest = new Map<string, string>();
  for (const name of newestFirst) {
    const span = spanOf(dateOf(name));
    if (!newest.has(span)) newest.set(span, name);
  }
  return newest.values();
}

/** The Monday of it. */
function weekOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

const monthOf = (date: string): string => date.slice(0, 'yyyy-mm'.length);
