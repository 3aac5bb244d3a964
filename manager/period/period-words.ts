/** Periods as they are read. */
import type { Days, PeriodUnit } from '../../contract/periods.ts';
import { dateText } from '../../ui/days.ts';
import { localDate } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';

/** `понедельник, 23 ноября 2026`, `23 ноября 2026 — 29 ноября 2026` */
export function daysText({ from, to }: Days): string {
  const text = (date: string) => localDate(Date.parse(`${date}T12:00:00Z`), 'UTC');
  return from === to ? dateText(from) : t('manager.range-text', { from: text(from), to: text(to) });
}

export function unitText(unit: PeriodUnit): string {
  switch (unit) {
    case 'day':
      return t('manager.range-day');
    case 'week':
      return t('manager.range-week');
    case 'month':
      return t('manager.range-month');
    case 'quarter':
      return t('manager.range-quarter');
    case 'half-year':
      return t('manager.range-half-year');
    case 'year':
      return t('manager.range-year');
    case 'range':
      return t('manager.range-any');
  }
}
