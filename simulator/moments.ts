/** Local times of an office as moments. */
import { Temporal } from 'temporal-polyfill';
import type { OfficeConfig } from '../contract/office.ts';

const MINUTE_S = 60;
const MONDAY = 1;

/** @param secondsOfDay local time, seconds after midnight */
export function momentOf(date: string, secondsOfDay: number, timezone: string): number {
  const plainTime = Temporal.PlainTime.from({
    hour: Math.floor(secondsOfDay / 3600),
    minute: Math.floor((secondsOfDay % 3600) / MINUTE_S),
    second: secondsOfDay % MINUTE_S,
  });
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: timezone, plainTime }).epochMilliseconds;
}

/** Opening and closing time of a date, as moments; null on a day off. */
export function hoursOf(
  date: string,
  { schedule, timezone }: Pick<OfficeConfig, 'schedule' | 'timezone'>,
): { opensAt: number; closesAt: number } | null {
  const exception = schedule.exceptions.find((day) => day.date === date);
  const weekday = schedule.week[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? null;
  const hours = exception === undefined ? weekday : exception.hours;
  if (hours === null) return null;
  const at = (time: string) => momentOf(date, secondsOf(time), timezone);
  return { opensAt: at(hours.opens), closesAt: at(hours.closes) };
}

/** `08:00` as seconds after midnight; the end of the day is its last second. */
function secondsOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return Math.min(hour * 3600 + minute * MINUTE_S, 24 * 3600 - 1);
}

/** Today's date in the time zone. */
export function today(timezone: string): string {
  return Temporal.Now.plainDateISO(timezone).toString();
}

/** The last Monday up to a date, itself included. */
export function mondayUpTo(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - MONDAY }).toString();
}
