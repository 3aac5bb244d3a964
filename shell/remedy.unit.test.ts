import { describe, expect, it } from 'vitest';
import { remedyFor } from './remedy.ts';

const MINUTE_MS = 60_000;
const times = (count: number, everyMs: number) => Array.from({ length: count }, (_, i) => i * everyMs);

describe('the remedy', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [3, 5_000],
    [4, 15_000],
  ])('for the %s. trouble in a row is the page again after %s ms', (count, afterMs) =>
    expect(remedyFor(times(count, 1_000))).toEqual({ kind: 'reload', afterMs }),
  );

  it('for the fifth is a new process', () =>
    expect(remedyFor(times(5, 1_000))).toEqual({ kind: 'relaunch' }));

  it('forgets what was five minutes ago', () =>
    expect(remedyFor(times(9, 5 * MINUTE_MS))).toEqual({ kind: 'reload', afterMs: 1_000 }));
});
