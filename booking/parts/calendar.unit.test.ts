import { describe, expect, it } from 'vitest';
import { bookingDay } from '../../test/support/views.ts';
import { dayAfterKey, entryOf, stateOf, weeksOf, weeksWithin } from './calendar.ts';

const BOUNDS = { first: '2026-11-23', last: '2026-12-23' };

describe('the weeks of a month', () => {
  it('begin on Monday and leave out the days of other months', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('are four in a February that begins on Monday', () => {
    const weeks = weeksOf('2027-02');
    expect(weeks).toHaveLength(4);
    expect(weeks.flat()).not.toContain(null);
  });

  it('hold every day of a leap year once', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2028-${String(n + 1).padStart(2, '0')}`);
    const days = months.flatMap((month) => weeksOf(month).flat()).filter((day) => day !== null);
    expect(new Set(days).size).toBe(366);
    expect(days).toEqual(days.toSorted());
  });
});

it('the weeks that are all past, or all beyond the horizon, are not shown', () => {
  expect(weeksWithin('2026-11', BOUNDS).map(([monday]) => monday)).toEqual(['2026-11-23', '2026-11-30']);
  expect(weeksWithin('2026-12', BOUNDS).map((week) => week[6])).toEqual([
    '2026-12-06',
    '2026-12-13',
    '2026-12-20',
    '2026-12-27',
  ]);
});

describe('a day', () => {
  const date = '2026-11-26';

  it.each([
    ['free', bookingDay(date)],
    ['full', bookingDay(date, { times: [] })],
    ['off', bookingDay(date, { times: [], works: false })],
    ['unknown', undefined],
  ] as const)('is %s', (state, day) => {
    expect(stateOf(date, day, BOUNDS)).toBe(state);
  });

  it('is outside before today and beyond the horizon, whatever is known of it', () => {
    expect(stateOf('2026-11-22', bookingDay('2026-11-22'), BOUNDS)).toBe('outside');
    expect(stateOf('2026-12-24', bookingDay('2026-12-24'), BOUNDS)).toBe('outside');
    expect(stateOf('2026-12-23', bookingDay('2026-12-23'), BOUNDS)).toBe('free');
  });
});

describe('a key', () => {
  it.each([
    ['2026-11-26', 'ArrowLeft', '2026-11-25'],
    ['2026-11-30', 'ArrowRight', '2026-12-01'],
    ['2026-11-26', 'ArrowDown', '2026-12-03'],
    ['2026-12-03', 'ArrowUp', '2026-11-26'],
    ['2026-11-26', 'Home', '2026-11-23'],
    ['2026-11-26', 'End', '2026-11-29'],
    ['2026-11-29', 'Home', '2026-11-23'],
    ['2026-12-26', 'PageUp', '2026-11-26'],
    ['2026-12-02', 'PageUp', '2026-11-23'],
    ['2026-11-26', 'PageDown', '2026-12-23'],
    // A single step out of the bounds goes nowhere.
    ['2026-11-23', 'ArrowLeft', '2026-11-23'],
    ['2026-11-25', 'ArrowUp', '2026-11-25'],
    ['2026-12-20', 'ArrowDown', '2026-12-20'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(dayAfterKey(from, key, BOUNDS)).toBe(to);
  });

  it('of another kind leads nowhere', () => {
    expect(dayAfterKey('2026-11-26', 'Enter', BOUNDS)).toBeNull();
  });

  it('reaches the last day of a shorter month', () => {
    const year = { first: '2026-01-01', last: '2026-12-31' };
    expect(dayAfterKey('2026-10-31', 'PageDown', year)).toBe('2026-11-30');
    expect(dayAfterKey('2026-03-31', 'PageUp', year)).toBe('2026-02-28');
  });
});

describe('the entry into a month', () => {
  const days = new Map(
    [bookingDay('2026-11-23', { times: [] }), bookingDay('2026-11-24'), bookingDay('2026-11-26')].map(
      (day) => [day.date, day],
    ),
  );

  it('is the chosen day, else the first free one, else the first', () => {
    expect(entryOf('2026-11', days, BOUNDS, '2026-11-26')).toBe('2026-11-26');
    expect(entryOf('2026-11', days, BOUNDS, null)).toBe('2026-11-24');
    expect(entryOf('2026-11', new Map(), BOUNDS, null)).toBe('2026-11-23');
    expect(entryOf('2026-12', days, BOUNDS, '2026-11-26')).toBe('2026-12-01');
  });

  it('is nowhere in a month that cannot be booked', () => {
    expect(entryOf('2027-02', days, BOUNDS, null)).toBeNull();
  });
});
