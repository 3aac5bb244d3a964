import { describe, expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import { dayParts, dayTitle, dayWords, whenWords } from './when.ts';

const MONDAY = '2026-11-23';
const DAY_MS = 86_400_000;
const ZONE = 'Europe/Moscow';

describe('a day', () => {
  it.each([
    ['2026-11-23', 'Сегодня, 23 ноября'],
    ['2026-11-24', 'Завтра, 24 ноября'],
    ['2026-11-25', 'Среда, 25 ноября'],
  ])('%s is «%s»', (date, words) => {
    expect(dayTitle(date, MONDAY)).toBe(words);
  });

  it('in a list has a name and a date', () => {
    expect(dayParts('2026-11-24', MONDAY)).toEqual({ name: 'Завтра', date: 'вторник, 24 ноября' });
    expect(dayParts('2026-11-25', MONDAY)).toEqual({ name: 'Среда', date: '25 ноября' });
  });

  it.each([
    [0, 'сегодня', '10:20'],
    [1, 'завтра', 'завтра, 10:20'],
    [2, 'среда, 25 ноября', 'среда, 25 ноября, 10:20'],
  ])('after %i days is «%s», with its time «%s»', (days, day, when) => {
    const moment = at('10:20') + days * DAY_MS;
    expect(dayWords(moment, MONDAY, ZONE)).toBe(day);
    expect(whenWords(moment, MONDAY, ZONE)).toBe(when);
  });

  it('ends at midnight in the office’s time zone', () => {
    expect(dayWords(at('23:59'), MONDAY, ZONE)).toBe('сегодня');
    expect(dayWords(at('24:00'), MONDAY, ZONE)).toBe('завтра');
  });
});
