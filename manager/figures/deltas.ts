/** Changes of figures as they are read. */
import type { PeriodUnit } from '../../contract/periods.ts';
import { t } from '../../ui/words.ts';

/** Durations in milliseconds, shares from 0 to 1, counts. */
export type Kind = 'duration' | 'share' | 'count';

const MINUTE_MS = 60_000;
const signed = (digits: number) =>
  new Intl.NumberFormat('ru', {
    signDisplay: 'exceptZero',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const tenths = signed(1);
const whole = signed(0);

/** The hyphen that some environments write for a minus is as narrow as none. */
const minus = (text: string): string => text.replace('-', '−');

/** `−1,6 мин`, `+2,0 п. п.`, `+12`; with it, whether it is nothing as it is rounded. */
export function deltaText(change: number, kind: Kind): { readonly text: string; readonly isZero: boolean } {
  switch (kind) {
    case 'duration':
      return worded(tenths.format(change / MINUTE_MS), (delta) => t('manager.delta-minutes', { delta }));
    case 'share':
      return worded(tenths.format(change * 100), (delta) => t('manager.delta-points', { delta }));
    case 'count':
      return worded(whole.format(change), (delta) => delta);
  }
}

const worded = (number: string, word: (delta: string) => string) => ({
  text: word(minus(number)),
  isZero: !/[1-9]/.test(number),
});

/** `к прошлой неделе` */
export function sinceText(unit: PeriodUnit): string {
  switch (unit) {
    case 'day':
      return t('manager.since-day');
    case 'week':
      return t('manager.since-week');
    case 'month':
      return t('manager.since-month');
    case 'quarter':
      return t('manager.since-quarter');
    case 'half-year':
      return t('manager.since-half-year');
    case 'year':
      return t('manager.since-year');
    case 'range':
      return t('manager.since-range');
  }
}
