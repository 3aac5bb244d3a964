/** Days of the office as dates `2026-11-23`, without an hour and so without a time zone. */
import { shiftDate } from '../contract/dates.ts';
import { text } from '../texts/index.ts';
import { tagOf } from '../texts/times.ts';
import { language } from './language.ts';

/** Noon, so that no rounding moves it to a neighbour. */
const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** The date in the office's time zone at a moment. */
export const dateAt = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(ms);

/** `2026-11` of `2026-11-23`. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The month so many months later. */
export function shiftMonth(month: string, months: number): string {
  const first = new Date(noonOf(`${month}-01`));
  first.setUTCMonth(first.getUTCMonth() + months);
  return monthOf(first.toISOString());
}

/** `сегодня`, `завтра`; null for any other day. */
export function nearDay(date: string, today: string): string | null {
  if (date === today) return text('common.today', undefined, language.value);
  return date === shiftDate(today, 1) ? text('common.tomorrow', undefined, language.value) : null;
}

const STYLES = {
  weekday: { weekday: 'long' },
  day: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: keyof typeof STYLES, date: string): string {
  const tag = tagOf(language.value);
  const key = `${tag} ${style}`;
  let made = formats.get(key);
  if (made === undefined)
    formats.set(key, (made = new Intl.DateTimeFormat(tag, { ...STYLES[style], timeZone: 'UTC' })));
  return made.format(noonOf(date)).replace(/\s?г\.$/, '');
}

/** `понедельник, 23 ноября 2026`; the comma is ours, some languages would have none. */
export const dateText = (date: string): string => `${format('weekday', date)}, ${format('date', date)}`;

/** `понедельник, 23 ноября` */
export const weekdayText = (date: string): string => `${format('weekday', date)}, ${format('day', date)}`;

/** `ноябрь 2026` of `2026-11` */
export const monthText = (month: string): string => format('month', `${month}-01`);
