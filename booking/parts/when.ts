/** Days and times as whoever books reads them: «завтра, 9:00», утро, день, вечер. */
import { dateAt, nearDay, weekdayText } from '../../ui/days.ts';
import { localTime } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';

/** `сегодня`, `завтра`, else `четверг, 26 ноября` */
export const dayWords = (date: string, today: string): string => nearDay(date, today) ?? weekdayText(date);

/** `завтра, 24 ноября`, `среда, 25 ноября`: what was chosen is said with its date, which is true tomorrow as well. */
export function dayTitle(date: string, today: string): string {
  const near = nearDay(date, today);
  const [, day = ''] = weekdayText(date).split(', ');
  return near === null ? weekdayText(date) : t('booking.near-day', { near, day });
}

const withTime = (day: string, at: number, timeZone: string): string =>
  t('booking.day-and-time', { day, time: localTime(at, timeZone) });

/** `завтра, 09:00`, `четверг, 26 ноября, 10:20` */
export const whenWords = (at: number, today: string, timeZone: string): string =>
  withTime(dayWords(dateAt(at, timeZone), today), at, timeZone);

/** `завтра, 24 ноября, 09:00`, `четверг, 26 ноября, 10:20` */
export const whenTitle = (at: number, today: string, timeZone: string): string =>
  withTime(dayTitle(dateAt(at, timeZone), today), at, timeZone);

/** `четверг, 26 ноября, 10:20`, whatever day it is today */
export const dateWords = (at: number, timeZone: string): string =>
  withTime(weekdayText(dateAt(at, timeZone)), at, timeZone);

/** The first time of each of the nearest days that have one. */
export function nearestTimes(
  days: Iterable<{ readonly times: readonly number[] }>,
  howMany: number,
): number[] {
  const firsts: number[] = [];
  for (const { times } of days) {
    const [first] = times;
    if (first !== undefined && firsts.push(first) === howMany) break;
  }
  return firsts;
}
