/** The days of a report over more than one: a day, its week, its month, its half-year. */
import { shiftDate } from '../ui/days.ts';
import { localDate } from '../ui/times.ts';
import { t } from '../ui/words.ts';

/** Half-years are what the standard surveys visitors by (9.4). */
export const SPANS = ['day', 'week', 'month', 'half-year'] as const;
export type Span = (typeof SPANS)[number];

export interface Range {
  from: string;
  to: string;
}

const HALF_YEAR_MONTHS = 6;
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** The months from this one on, whole. */
function months(date: string, first: number, count: number): Range {
  const year = Number(date.slice(0, 4));
  const day = (month: number, of: number) => new Date(Date.UTC(year, month, of)).toISOString().slice(0, 10);
  return { from: day(first, 1), to: day(first + count, 0) };
}

/**
 * The whole of it that the date is in; weeks begin on Monday.
 *
 *     '2026-11-26', week → 2026-11-23 … 2026-11-29    '2026-11-26', half-year → 2026-07-01 … 2026-12-31
 */
export function rangeOf(date: string, span: Span): Range {
  const month = Number(date.slice(5, 7)) - 1;
  switch (span) {
    case 'day':
      return { from: date, to: date };
    case 'week': {
      const monday = shiftDate(date, -((noonOf(date).getUTCDay() + 6) % 7));
      return { from: monday, to: shiftDate(monday, 6) };
    }
    case 'month':
      return months(date, month, 1);
    case 'half-year':
      return months(date, month < HALF_YEAR_MONTHS ? 0 : HALF_YEAR_MONTHS, HALF_YEAR_MONTHS);
  }
}

/** A date in the span before or after the one that this date is in. */
export function shiftRange(date: string, span: Span, way: -1 | 1): string {
  const { from, to } = rangeOf(date, span);
  return way === 1 ? shiftDate(to, 1) : rangeOf(shiftDate(from, -1), span).from;
}

/** `23 ноября 2026`, `23 ноября 2026 — 29 ноября 2026` */
export function rangeText({ from, to }: Range): string {
  const text = (date: string) => localDate(noonOf(date).getTime(), 'UTC');
  return from === to ? text(from) : t('manager.range-text', { from: text(from), to: text(to) });
}
