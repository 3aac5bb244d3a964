import { describe, expect, it } from 'vitest';
import { rangeOf, rangeText, shiftRange, SPANS } from './range.ts';

describe('the days of a report', () => {
  it.each([
    ['2026-11-26', 'day', '2026-11-26', '2026-11-26'],
    ['2026-11-23', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23', '2026-11-29'],
    ['2027-01-01', 'week', '2026-12-28', '2027-01-03'],
    ['2028-02-10', 'month', '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-06-30', 'half-year', '2026-01-01', '2026-06-30'],
    ['2026-07-01', 'half-year', '2026-07-01', '2026-12-31'],
  ] as const)('of %s as a %s are %s to %s', (date, span, from, to) => {
    expect(rangeOf(date, span)).toEqual({ from, to });
  });

  it.each(SPANS)('of a %s follow one another without a gap, there and back', (span) => {
    for (const date of ['2026-01-01', '2026-03-31', '2026-08-31', '2028-02-29']) {
      const next = shiftRange(date, span, 1);
      expect(rangeOf(next, span).from > rangeOf(date, span).to).toBe(true);
      expect(rangeOf(shiftRange(next, span, -1), span)).toEqual(rangeOf(date, span));
    }
  });

  it('are told with their years', () => {
    expect(rangeText(rangeOf('2026-11-26', 'day'))).toBe('26 ноября 2026');
    expect(rangeText(rangeOf('2027-01-01', 'week'))).toBe('28 декабря 2026 — 3 января 2027');
  });
});
