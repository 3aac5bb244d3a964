import { expect, it } from 'vitest';
import { dayNumber, daysText, shortWeekday } from './day-words.ts';

it('a day is two letters and its number', () => {
  expect(shortWeekday('2026-11-23')).toBe('пн');
  expect(dayNumber('2026-12-06')).toBe('6');
});

it('a week is named by its first and its last day', () => {
  expect(daysText('2026-11-23', '2026-11-29')).toBe('23–29 ноября');
  expect(daysText('2026-11-30', '2026-12-06')).toMatch(/^30 ноября\s–\s6 декабря$/);
});
