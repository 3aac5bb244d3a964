/** Days and times of day in the office's time zone. */
import { localTime } from '../../ui/times.ts';

const MINUTE_MS = 60_000;

/** `2026-11-23`, the office's date at a moment. */
export const dateAt = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(ms);

/** What the office's clocks show at a moment, as if it were UTC: the difference is the zone's offset then. */
function shownAt(ms: number, timeZone: string): number {
  return Date.parse(`${dateAt(ms, timeZone)}T${localTime(ms, timeZone)}:00Z`);
}

/**
 * The moment at which the office's clocks show this date and time.
 *
 * @example '2026-11-23', '10:40', 'Europe/Moscow' → 07:40 UTC
 */
export function momentOf(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const guess = wanted - (shownAt(wanted, timeZone) - wanted);
  // Once more with the offset that holds there, should it have changed in between.
  return guess - (shownAt(guess, timeZone) - wanted);
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Times of day from opening on, every so many minutes, up to closing. */
export function timesBetween(opens: string, closes: string, stepMinutes: number): string[] {
  const times: string[] = [];
  for (let at = minutesOf(opens); at < minutesOf(closes); at += stepMinutes) times.push(timeOf(at));
  return times;
}

/** Too late to be booked: the visitor would already have to be here. */
export const isPast = (date: string, time: string, timeZone: string, now: number): boolean =>
  momentOf(date, time, timeZone) < now + MINUTE_MS;
