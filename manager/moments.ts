/** Moments of days to come and days past as they stand in the tables. */
import { localDate, localTime, localWeekday } from '../ui/times.ts';
import { t } from '../ui/words.ts';

/** `пн, 23 ноября, 10:20`: of days nearby */
export const momentText = (at: number, timeZone: string): string =>
  t('manager.moment', { day: localWeekday(at, timeZone), time: localTime(at, timeZone) });

/** `23 ноября 2026, 10:20`: of any year */
export const dateTimeText = (at: number, timeZone: string): string =>
  t('manager.moment', { day: localDate(at, timeZone), time: localTime(at, timeZone) });
