import { describe, expect, it } from 'vitest';
import { PAPER_PATIENCE_MS, paperOf } from './paper.ts';

const LATE = PAPER_PATIENCE_MS;

describe('what is said of the paper', () => {
  it.each([
    ['queued', 'ready', 0, 'printing'],
    ['queued', 'busy', 3000, 'printing'],
    ['queued', 'paper-out', 0, 'trouble'],
    ['queued', 'not-answering', 0, 'trouble'],
    ['queued', 'ready', LATE, 'trouble'],
    ['sending', 'ready', 3000, 'printing'],
    ['sending', 'ready', LATE, 'check'],
    ['sent', 'ready', 0, 'take'],
    ['confirmed', 'paper-low', LATE, 'take'],
    ['unknown', 'paper-out', 0, 'check'],
    ['settled', 'ready', 0, 'check'],
    ['expired', 'ready', 0, 'trouble'],
    ['cancelled', 'ready', 0, 'trouble'],
  ] as const)('%s, printer %s, after %i ms: %s', (state, condition, waitedMs, paper) => {
    expect(paperOf({ state, condition }, waitedMs)).toBe(paper);
  });

  it('is no more than can be known when the server is not heard', () => {
    expect(paperOf(null, 0)).toBe('printing');
    expect(paperOf(null, LATE)).toBe('check');
  });
});
