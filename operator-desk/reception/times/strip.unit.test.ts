import { describe, expect, it } from 'vitest';
import { bookingDay } from '../../../test/support/views.ts';
import { dayAfterKey, firstDay, pageOf, stateOf, type Days } from './strip.ts';

const BOUNDS = { first: '2026-11-23', last: '2026-12-23' };
const daysOf = (...days: ReturnType<typeof bookingDay>[]): Days =>
  new Map(days.map((day) => [day.date, day]));
const full = (date: string) => bookingDay(date, { times: [] });
const off = (date: string) => bookingDay(date, { times: [], works: false });

describe('a day on the strip', () => {
  const days = daysOf(full('2026-11-23'), bookingDay('2026-11-24'), off('2026-11-28'));

  it.each([
    ['2026-11-22', 'outside'],
    ['2026-11-23', 'full'],
    ['2026-11-24', 'free'],
    ['2026-11-25', 'unknown'],
    ['2026-11-28', 'off'],
    ['2026-12-23', 'unknown'],
    ['2026-12-24', 'outside'],
  ])('%s is %s', (date, state) => expect(stateOf(date, days, BOUNDS)).toBe(state));
});

describe('the day shown first', () => {
  it('is the nearest with a free time', () => {
    expect(firstDay(daysOf(full('2026-11-23'), bookingDay('2026-11-24')))).toBe('2026-11-24');
  });

  it('is a working day when all are full, so that the reserve can be asked for', () => {
    expect(firstDay(daysOf(off('2026-11-28'), full('2026-11-30')))).toBe('2026-11-30');
    expect(firstDay(daysOf(off('2026-11-28')))).toBeNull();
  });
});

describe('a page of the strip', () => {
  it('is a week, counted from today', () => {
    expect(pageOf('2026-11-23', BOUNDS)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(pageOf('2026-11-29', BOUNDS)[0]).toBe('2026-11-23');
    expect(pageOf('2026-11-30', BOUNDS)[0]).toBe('2026-11-30');
  });
});

describe('a key', () => {
  const days = daysOf(
    bookingDay('2026-11-27'),
    off('2026-11-28'),
    off('2026-11-29'),
    full('2026-11-30'),
    bookingDay('2026-12-01'),
  );

  it.each([
    ['2026-11-27', 'ArrowRight', '2026-11-30'],
    ['2026-11-30', 'ArrowLeft', '2026-11-27'],
    ['2026-11-30', 'ArrowRight', '2026-12-01'],
    ['2026-12-01', 'ArrowDown', '2026-12-08'],
    ['2026-11-27', 'PageUp', '2026-11-27'],
    ['2026-12-23', 'ArrowRight', '2026-12-23'],
  ])('on %s, %s goes to %s', (date, key, target) =>
    expect(dayAfterKey(date, key, days, BOUNDS)).toBe(target),
  );

  it('that means nothing here is left alone', () => {
    expect(dayAfterKey('2026-11-27', 'Enter', days, BOUNDS)).toBeNull();
  });
});
