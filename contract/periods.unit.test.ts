import { describe, expect, it } from 'vitest';
import { weekdayOf } from './dates.ts';
import { CALENDAR_UNITS, comparedWith, lengthOf, neighbourOf, periodAsked, periodOf } from './periods.ts';

describe('a period', () => {
  it.each([
    ['day', '2026-11-26', '2026-11-26', '2026-11-26'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-11-26', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['half-year', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2028-05-05', '2028-01-01', '2028-12-31'],
  ] as const)('of a %s around %s is %s to %s', (unit, date, from, to) => {
    expect(periodOf(unit, date)).toEqual({ unit, from, to });
  });

  it.each(CALENDAR_UNITS)('of a %s follows another without a gap, there and back', (unit) => {
    for (const date of ['2026-01-01', '2026-03-31', '2026-08-31', '2028-02-29']) {
      const period = periodOf(unit, date);
      const next = neighbourOf(period, 1);
      expect(lengthOf({ from: period.to, to: next.from })).toBe(2);
      expect(neighbourOf(next, -1)).toEqual(period);
    }
  });

  it('of any days has as many before it and after it', () => {
    const range = { unit: 'range', from: '2026-03-01', to: '2026-03-10' } as const;
    expect(neighbourOf(range, -1)).toEqual({ unit: 'range', from: '2026-02-19', to: '2026-02-28' });
    expect(neighbourOf(range, 1)).toEqual({ unit: 'range', from: '2026-03-11', to: '2026-03-20' });
  });

  it('that is asked for is the newest unless a day is named', () => {
    const today = '2026-11-26';
    expect(periodAsked({ unit: 'month' }, today)).toEqual(periodOf('month', today));
    expect(periodAsked({ unit: 'week', date: '2026-11-01', to: '2026-11-20' }, today)).toEqual(
      periodOf('week', '2026-11-01'),
    );
    const range = { unit: 'range', from: '2026-11-02', to: '2026-11-20' };
    expect(periodAsked({ unit: 'range', date: '2026-11-02', to: '2026-11-20' }, today)).toEqual(range);
    expect(periodAsked({ unit: 'range', date: '2026-11-20', to: '2026-11-02' }, today)).toEqual(range);
    expect(periodAsked({ unit: 'range' }, today)).toEqual({ unit: 'range', from: today, to: today });
  });

  it('knows its weekdays from Monday on', () => {
    expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekdayOf)).toEqual([1, 5, 7]);
  });
});

describe('a period is held against (9.3.2)', () => {
  const AFTER = '2030-01-01';

  it.each([
    ['day', '2026-11-23', ['2026-11-22', '2026-11-22'], ['2025-11-24', '2025-11-24']],
    ['week', '2026-11-23', ['2026-11-16', '2026-11-22'], ['2025-11-24', '2025-11-30']],
    ['month', '2028-02-10', ['2028-01-01', '2028-01-31'], ['2027-02-01', '2027-02-28']],
    ['quarter', '2026-11-23', ['2026-07-01', '2026-09-30'], ['2025-10-01', '2025-12-31']],
    ['half-year', '2026-11-23', ['2026-01-01', '2026-06-30'], ['2025-07-01', '2025-12-31']],
    ['year', '2026-11-23', ['2025-01-01', '2025-12-31'], ['2025-01-01', '2025-12-31']],
  ] as const)('the %s before and a year ago: %s', (unit, date, before, yearAgo) => {
    expect(comparedWith(periodOf(unit, date), AFTER)).toEqual({
      before: { from: before[0], to: before[1] },
      yearAgo: { from: yearAgo[0], to: yearAgo[1] },
    });
  });

  it('the same dates of the year before, of any days', () => {
    const range = { unit: 'range', from: '2028-02-29', to: '2028-03-02' } as const;
    expect(comparedWith(range, AFTER)).toEqual({
      before: { from: '2028-02-26', to: '2028-02-28' },
      yearAgo: { from: '2027-02-28', to: '2027-03-02' },
    });
  });

  it('only as many of their days as have begun of it', () => {
    expect(comparedWith(periodOf('month', '2026-11-10'), '2026-11-10')).toEqual({
      before: { from: '2026-10-01', to: '2026-10-10' },
      yearAgo: { from: '2025-11-01', to: '2025-11-10' },
    });
    // 31 March has no day of February to stand against.
    expect(comparedWith(periodOf('month', '2026-03-30'), '2026-03-30').before).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(comparedWith(periodOf('week', '2026-11-25'), '2026-11-25').before).toEqual({
      from: '2026-11-16',
      to: '2026-11-18',
    });
  });
});
