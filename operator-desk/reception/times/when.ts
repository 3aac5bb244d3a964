import { dateAt, shiftDate } from '../../../ui/days.ts';
import { localTime, localWeekday } from '../../../ui/times.ts';
import { t } from '../../../ui/words.ts';

/** `сегодня, 11:20`, `завтра, 09:00`, `чт, 26 ноября, 10:20` */
export function whenText(at: number, now: number, timeZone: string): string {
  const time = localTime(at, timeZone);
  const [date, today] = [dateAt(at, timeZone), dateAt(now, timeZone)];
  if (date === today) return t('desk.when-today', { time });
  if (date === shiftDate(today, 1)) return t('desk.when-tomorrow', { time });
  return t('desk.when', { day: localWeekday(at, timeZone), time });
}
