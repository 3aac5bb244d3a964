import { describe, expect, it } from 'vitest';
import { at, bookingDay } from '../../test/support/views.ts';
import { dateWords, dayTitle, dayWords, nearestTimes, whenTitle, whenWords } from './when.ts';

const ZONE = 'Europe/Moscow';
const TODAY = '2026-11-23';

describe('a day in words', () => {
  it('is near or has a date', () => {
    expect(dayWords(TODAY, TODAY)).toBe('сегодня');
    expect(dayWords('2026-11-24', TODAY)).toBe('завтра');
    expect(dayWords('2026-11-25', TODAY)).toBe('среда, 25 ноября');
  });

  it('has its date beside it once it was chosen', () => {
    expect(dayTitle(TODAY, TODAY)).toBe('сегодня, 23 ноября');
    expect(dayTitle('2026-11-24', TODAY)).toBe('завтра, 24 ноября');
    expect(dayTitle('2026-11-25', TODAY)).toBe('среда, 25 ноября');
  });

  it('has its time', () => {
    expect(whenWords(at('10:20'), TODAY, ZONE)).toBe('сегодня, 10:20');
    expect(whenTitle(at('10:20'), TODAY, ZONE)).toBe('сегодня, 23 ноября, 10:20');
    expect(dateWords(at('10:20'), ZONE)).toBe('понедельник, 23 ноября, 10:20');
  });
});

it('the nearest times are one of each day, as many as wanted', () => {
  const days = [
    bookingDay('2026-11-23', { times: [] }),
    bookingDay('2026-11-24', { times: [10, 20] }),
    bookingDay('2026-11-25', { times: [30] }),
    bookingDay('2026-11-26', { times: [40] }),
  ];
  expect(nearestTimes(days, 2)).toEqual([10, 30]);
  expect(nearestTimes(days, 9)).toEqual([10, 30, 40]);
});
