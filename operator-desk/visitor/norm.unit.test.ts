import { describe, expect, it } from 'vitest';
import { againstNorm } from './norm.ts';

const MINUTE = 60_000;

describe('a duration against its norm', () => {
  it.each([
    [0, 'ok', 20, 0],
    [16 * MINUTE - 1, 'ok', 5, 0],
    [16 * MINUTE, 'near', 4, 0],
    [20 * MINUTE - 1, 'near', 1, 0],
    [20 * MINUTE, 'over', 0, 0],
    [22.5 * MINUTE, 'over', 0, 2],
  ] as const)('%i ms of 20 minutes: %s, %i left, %i over', (ms, level, minutesLeft, minutesOver) => {
    expect(againstNorm(ms, 20)).toMatchObject({ level, minutesLeft, minutesOver });
  });

  it('is never negative, and full when over', () => {
    expect(againstNorm(-5000, 20).share).toBe(0);
    expect(againstNorm(60 * MINUTE, 20).share).toBe(1);
  });
});
