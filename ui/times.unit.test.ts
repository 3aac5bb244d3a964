import { describe, expect, it } from 'vitest';
import { at } from '../test/support/views.ts';
import {
  clockDuration,
  decimalMinutes,
  localDate,
  localDay,
  localEnd,
  localTime,
  localWeekday,
  minutesShort,
  percent,
  wholeMinutes,
} from './times.ts';

describe('the office’s time', () => {
  it('is that of its zone, wherever the screen stands', () => {
    expect(localTime(at('10:42'), 'Europe/Moscow')).toBe('10:42');
    expect(localTime(at('10:42'), 'Asia/Vladivostok')).toBe('17:42');
    expect(localTime(at('00:05'), 'Europe/Moscow')).toBe('00:05');
    expect(localEnd(at('24:00'), 'Europe/Moscow')).toBe('24:00');
    expect(localEnd(at('18:00'), 'Europe/Moscow')).toBe('18:00');
  });

  it('has dates as they are read in Russian', () => {
    expect(localDay(at('10:42'), 'Europe/Moscow')).toBe('23 ноября');
    expect(localDate(at('10:42'), 'Europe/Moscow')).toBe('23 ноября 2026');
    expect(localWeekday(at('10:42'), 'Europe/Moscow')).toBe('пн, 23 ноября');
  });
});

describe('a duration', () => {
  it.each([
    [0, '00:00'],
    [744_000, '12:24'],
    [59_999, '00:59'],
    [3_744_000, '1:02:24'],
    [-500, '00:00'],
  ])('of %i ms is %s', (ms, words) => {
    expect(clockDuration(ms)).toBe(words);
  });

  it('in minutes is what has passed', () => {
    expect(wholeMinutes(19 * 60_000 + 59_999)).toBe(19);
    expect(minutesShort(1_140_000)).toBe('19\u00a0мин');
    expect(decimalMinutes(708_000)).toBe('11,8');
    expect(percent(0.934)).toBe('93\u00a0%');
  });
});
