import { dateAt, nearDay } from '../../../ui/days.ts';
import { localTime, localWeekday } from '../../../ui/times.ts';
import { t } from '../../../ui/words.ts';

/** `сегодня`, `завтра`, `чт, 26 ноября` */
const dayText = (at: number, now: number, timeZone: string): string =>
  nearDay(dateAt(at, timeZone), dateAt(now, timeZone)) ?? localWeekday(at, timeZone);

/** `сегодня, 11:20`, `завтра, 09:00`, `чт, 26 ноября, 10:20` */
export const whenText = (at: number, now: number, timeZone: string): string =>
  t('desk.when', { day: dayText(at, now, timeZone), time: localTime(at, timeZone) });

/** Times in their order, under the days on which they are. */
export function byDay(
  times: readonly number[],
  now: number,
  timeZone: string,
): { day: string; times: readonly number[] }[] {
  const days = [...new Set(times.map((at) => dayText(at, now, timeZone)))];
  return days.map((day) => ({ day, times: times.filter((at) => dayText(at, now, timeZone) === day) }));
}
