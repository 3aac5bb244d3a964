/** How long ago a paper came out, in words that need no time zone: the printers are looked at, not the calendar. */
import { t } from '../../ui/words.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** «Принтер талонов, 3 минуты назад» */
export function paperAge(printer: string, printedAt: number, now: number): string {
  const ms = Math.max(0, now - printedAt);
  if (ms < MINUTE_MS) return t('home.paper-now', { printer });
  if (ms < HOUR_MS) return t('home.paper-minutes', { printer, minutes: Math.floor(ms / MINUTE_MS) });
  if (ms < DAY_MS) return t('home.paper-hours', { printer, hours: Math.floor(ms / HOUR_MS) });
  return t('home.paper-days', { printer, days: Math.floor(ms / DAY_MS) });
}
