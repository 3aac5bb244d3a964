import { t } from '../../ui/words.ts';

const NAMES = [
  t('manager.weekday-1'),
  t('manager.weekday-2'),
  t('manager.weekday-3'),
  t('manager.weekday-4'),
  t('manager.weekday-5'),
  t('manager.weekday-6'),
  t('manager.weekday-7'),
];

/** @param weekday 1 for Monday … 7 for Sunday */
export const weekdayText = (weekday: number): string => NAMES[weekday - 1] ?? '';
