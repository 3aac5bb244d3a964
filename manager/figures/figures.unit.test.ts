import { describe, expect, it } from 'vitest';
import { countText, minutes, shareOf, shareText, standing, standingOf } from './figures.ts';

const MINUTE_MS = 60_000;

describe('figures', () => {
  it('are minutes with one decimal, shares with at most one, counts in groups', () => {
    expect(minutes(708_000)).toBe('11,8');
    expect(minutes(null)).toBe('—');
    expect(shareText(0.074)).toBe('7,4\u00a0%');
    expect(shareText(0.88)).toBe('88\u00a0%');
    expect(shareText(null)).toBe('—');
    expect(countText(1214)).toBe('1\u00a0214');
  });

  it('are no share of nothing', () => {
    expect(shareOf(8, 109)).toBeCloseTo(0.0734, 4);
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe('how a duration stands against its norm', () => {
  it('the norm itself is still inside, a millisecond more is over', () => {
    expect(standing(20 * MINUTE_MS, 20 * MINUTE_MS)).toBe('near');
    expect(standing(20 * MINUTE_MS + 1, 20 * MINUTE_MS)).toBe('over');
  });

  it('nine tenths of the norm are near it', () => {
    expect(standing(18 * MINUTE_MS, 20 * MINUTE_MS)).toBe('near');
    expect(standing(18 * MINUTE_MS - 1, 20 * MINUTE_MS)).toBe('ok');
  });

  it('nothing stands nowhere', () => {
    expect(standingOf(null, 20 * MINUTE_MS)).toBeNull();
  });
});
