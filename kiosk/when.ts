/** Days and times as whoever reads them on the glass says them. */
import { dateAt, nearDay, weekdayText } from '../ui/days.ts';
import { localTime } from '../ui/times.ts';
import { t } from '../ui/words.ts';

/** A day in a list of days: `Сегодня` and `понедельник, 23 ноября`, but `Среда` and `25 ноября`. */
export function dayParts(date: string, today: string): { name: string; date: string } {
  const words = nearDay(date, today);
  if (words !== null) return { name: capital(words), date: weekdayText(date) };
  const [weekday = '', day = ''] = weekdayText(date).split(', ');
  return { name: capital(weekday), date: day };
}

/** `Сегодня, 23 ноября`, `Завтра, 24 ноября`, `Среда, 25 ноября` */
export function dayTitle(date: string, today: string): string {
  const [weekday = '', day = ''] = weekdayText(date).split(', ');
  return capital(t('kiosk.day-and-time', { day: nearDay(date, today) ?? weekday, time: day }));
}

/** `сегодня`, `завтра`, `среда, 25 ноября`. */
export function dayWords(at: number, today: string, timeZone: string): string {
  const date = dateAt(at, timeZone);
  return nearDay(date, today) ?? weekdayText(date);
}

/** `10:30` for today, else `завтра, 10:30`, `среда, 25 ноября, 10:30`. */
export function whenWords(at: number, today: string, timeZone: string): string {
  const time = localTime(at, timeZone);
  return dateAt(at, timeZone) === today
    ? time
    : t('kiosk.day-and-time', { day: dayWords(at, today, timeZone), time });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
