/**
 * The periods that a report may be over, and what each is held against (9.3.2): the period before, and the same one a year ago. Dates
 * are the office's days, `2026-11-23`; nothing here knows a time zone.
 */
import { daysFrom, firstOfMonth, shiftDate, weekdayOf, yearEarlier } from './dates.ts';

/** Quarters, half-years and years are what quality is reviewed by (9.3.1); a range is any days. */
export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'range'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];
/** Those that a calendar knows. */
export type CalendarUnit = Exclude<PeriodUnit, 'range'>;
export const CALENDAR_UNITS: readonly CalendarUnit[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half-year',
  'year',
];

/** Both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Period extends Days {
  readonly unit: PeriodUnit;
}

/** A year ago on the same day of the week: an office's Mondays are like Mondays. */
const YEAR_OF_WEEKS_DAYS = 52 * 7;
const MONTHS: Readonly<Record<Exclude<CalendarUnit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** How many days it has. */
export const lengthOf = ({ from, to }: Days): number => daysFrom(from, to);

/**
 * The whole of it that the date is in; weeks begin on Monday.
 *
 *     week, '2026-11-26' → 2026-11-23 … 2026-11-29    half-year, '2026-11-26' → 2026-07-01 … 2026-12-31
 */
export function periodOf(unit: CalendarUnit, date: string): Period {
  if (unit === 'day') return { unit, from: date, to: date };
  if (unit === 'week') {
    const from = shiftDate(date, 1 - weekdayOf(date));
    return { unit, from, to: shiftDate(from, 6) };
  }
  const months = MONTHS[unit];
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  const first = month - (month % months);
  return {
    unit,
    from: firstOfMonth(year, first),
    to: shiftDate(firstOfMonth(year, first + months), -1),
  };
}

/**
 * The period that is asked for. A range the wrong way round is the days between all the same.
 * @param asked a day of it, and the last day of a range; without them what is newest
 */
export function periodAsked(
  asked: { readonly unit: PeriodUnit; readonly date?: string | undefined; readonly to?: string | undefined },
  today: string,
): Period {
  const { unit, date = today, to = date } = asked;
  if (unit !== 'range') return periodOf(unit, date);
  return date <= to ? { unit, from: date, to } : { unit, from: to, to: date };
}

/** The one after it, or before it: without a gap, of the same kind; of a range, as many days. */
export function neighbourOf(period: Period, way: -1 | 1): Period {
  const { unit, from, to } = period;
  if (unit !== 'range') return periodOf(unit, way === 1 ? shiftDate(to, 1) : shiftDate(from, -1));
  const days = way * lengthOf(period);
  return { unit, from: shiftDate(from, days), to: shiftDate(to, days) };
}

/** Days and weeks 52 weeks before; months and more by the calendar; a range by its dates. */
function yearBefore(period: Period): Days {
  const { unit, from, to } = period;
  if (unit === 'day' || unit === 'week') {
    return { from: shiftDate(from, -YEAR_OF_WEEKS_DAYS), to: shiftDate(to, -YEAR_OF_WEEKS_DAYS) };
  }
  const first = yearEarlier(from);
  return unit === 'range' ? { from: first, to: yearEarlier(to) } : periodOf(unit, first);
}

/**
 * What a period is held against. While it is not over, only as many days of the others are looked at as have begun of it: half a
 * month beside a whole one would say nothing.
 *
 *     November on its 10th → 1–10 October, 1–10 November of the year before
 * @param today the last day of which there can be figures
 */
export function comparedWith(period: Period, today: string): { before: Days; yearAgo: Days } {
  const { from, to } = period;
  const begun = today >= from && today < to ? lengthOf({ from, to: today }) : Infinity;
  const cut = (days: Days): Days => ({
    from: days.from,
    to: begun >= lengthOf(days) ? days.to : shiftDate(days.from, begun - 1),
  });
  return { before: cut(neighbourOf(period, -1)), yearAgo: cut(yearBefore(period)) };
}
