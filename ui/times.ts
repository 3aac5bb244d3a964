/** Times, dates and durations as the reader of the page expects them, always in the office's time zone. */
import { text } from '../texts/index.ts';
import * as times from '../texts/times.ts';
import { language } from './language.ts';

export { localEnd, localTime } from '../texts/times.ts';

/** `23 ноября`, `23 November` */
export const localDay = (at: number, timeZone?: string): string =>
  times.localDay(at, timeZone, language.value);

/** `23 ноября 2026` */
export const localDate = (at: number, timeZone: string): string =>
  times.localDate(at, timeZone, language.value);

/** `пн, 23 ноября` */
export const localWeekday = (at: number, timeZone: string): string =>
  times.localWeekday(at, timeZone, language.value);

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `12:24`, from an hour on `1:02:24`; a negative duration is a clock that jumped, and is told as none. */
export function clockDuration(ms: number): string {
  const whole = Math.max(0, ms);
  const hours = Math.floor(whole / HOUR_MS);
  const minutes = Math.floor(whole / MINUTE_MS) % 60;
  const seconds = Math.floor(whole / SECOND_MS) % 60;
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

/** Whole minutes that have passed, never negative: 19 min 59 s is 19. */
export const wholeMinutes = (ms: number): number => Math.floor(Math.max(0, ms) / MINUTE_MS);

/** `19 мин`, for tables and lists where the full word does not fit. */
export const minutesShort = (ms: number): string =>
  text('common.minutes-short', { minutes: wholeMinutes(ms).toString() }, language.value);

const tenths = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percents = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 0 });

/** `11,8`: minutes with a tenth, for averages in reports. */
export const decimalMinutes = (ms: number): string => tenths.format(ms / MINUTE_MS);

/** `93 %` */
export const percent = (share: number): string => percents.format(share);
