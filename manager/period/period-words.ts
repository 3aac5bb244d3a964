/** Periods as they are read. */
import type { PeriodUnit } from '../../contract/periods.ts';
import { t } from '../../ui/words.ts';

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
