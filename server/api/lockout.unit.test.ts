import { describe, expect, it } from 'vitest';
import { Lockout, nextAttemptAt } from './lockout.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

describe('when the next attempt is allowed', () => {
  // The worked example of the doc comment.
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [9, 16],
    [10, 30],
    [11, 30],
    [1000, 30],
  ])('after %i failures: in %i minutes', (count, minutes) => {
    expect(nextAttemptAt({ count, lastAt: NOW })).toBe(NOW + minutes * MINUTE);
  });
});

describe('the lockout', () => {
  const failed = (times: number): Lockout => {
    const lockout = new Lockout();
    for (let i = 0; i < times; i += 1) lockout.failed('login admin', NOW);
    return lockout;
  };

  it('lets a slip of the hand pass', () => {
    expect(failed(4).waitFor('login admin', NOW)).toBe(0);
  });

  it('counts each name by itself', () => {
    const lockout = failed(5);
    expect(lockout.waitFor('login admin', NOW)).toBe(MINUTE);
    expect(lockout.waitFor('login operator', NOW)).toBe(0);
    expect(lockout.waitFor('address 10.0.0.7', NOW)).toBe(0);
  });

  it('is slower where many people share one name', () => {
    const lockout = new Lockout(30);
    for (let i = 0; i < 29; i += 1) lockout.failed('10.0.0.7', NOW);
    expect(lockout.waitFor('10.0.0.7', NOW)).toBe(0);
    lockout.failed('10.0.0.7', NOW);
    expect(lockout.waitFor('10.0.0.7', NOW)).toBe(MINUTE);
  });

  it('tells how long is left, and lets the name in when the time is over', () => {
    const lockout = failed(5);
    expect(lockout.waitFor('login admin', NOW + 20_000)).toBe(40_000);
    expect(lockout.waitFor('login admin', NOW + MINUTE - 1)).toBe(1);
    expect(lockout.waitFor('login admin', NOW + MINUTE)).toBe(0);
  });

  it('counts on after the wait: the next wrong one waits twice as long', () => {
    const lockout = failed(5);
    lockout.failed('login admin', NOW + MINUTE);
    expect(lockout.waitFor('login admin', NOW + MINUTE)).toBe(2 * MINUTE);
  });

  it('forgets the failures of whoever signed in', () => {
    const lockout = failed(9);
    lockout.succeeded('login admin');
    lockout.failed('login admin', NOW);
    expect(lockout.waitFor('login admin', NOW)).toBe(0);
  });

  it('forgets after an hour, so that names made up by an attacker do not fill the memory', () => {
    const lockout = failed(20);
    lockout.failed('login other', NOW + 60 * MINUTE + 1);
    lockout.failed('login admin', NOW + 60 * MINUTE + 1);
    expect(lockout.waitFor('login admin', NOW + 60 * MINUTE + 1)).toBe(0);
  });
});
