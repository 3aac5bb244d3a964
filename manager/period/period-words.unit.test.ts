import { expect, it } from 'vitest';
import { PERIOD_UNITS, periodOf } from '../../contract/periods.ts';
import { daysText } from '../../texts/report-words.ts';
import { unitText } from './period-words.ts';

it('tells the days of a report with their years', () => {
  expect(daysText(periodOf('day', '2026-11-26'))).toBe('четверг, 26 ноября 2026');
  expect(daysText(periodOf('week', '2027-01-01'))).toBe('28 декабря 2026 — 3 января 2027');
});

it('has a name for each kind of period', () => {
  expect(PERIOD_UNITS.map(unitText)).toEqual([
    'день',
    'неделя',
    'месяц',
    'квартал',
    'полугодие',
    'год',
    'с … по …',
  ]);
});
