import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyHour, nightAfter, nightBefore } from './nights.ts';

const at = (moment: string) => Date.parse(moment);

it.each([
  ['2026-11-28T02:59:59+03:00', '2026-11-27T03:00+03:00', '2026-11-28T03:00+03:00'],
  ['2026-11-28T03:00:00+03:00', '2026-11-28T03:00+03:00', '2026-11-29T03:00+03:00'],
  ['2026-11-28T18:30:00+03:00', '2026-11-28T03:00+03:00', '2026-11-29T03:00+03:00'],
])('in Moscow at %s the last night was %s, the next is %s', (now, last, next) => {
  expect(nightBefore(at(now), 'Europe/Moscow')).toBe(at(last));
  expect(nightAfter(at(now), 'Europe/Moscow')).toBe(at(next));
});

it('goes by the office’s clock, not by the computer’s', () => {
  expect(nightAfter(at('2026-11-28T12:00Z'), 'Asia/Vladivostok')).toBe(at('2026-11-29T03:00+10:00'));
});

it('comes once in a night in which the clock is changed', () => {
  // In Berlin the hour from two to three is there twice on 25 October 2026, and not at all on 29 March.
  expect(nightAfter(at('2026-10-24T12:00Z'), 'Europe/Berlin')).toBe(at('2026-10-25T03:00+01:00'));
  expect(nightAfter(at('2026-10-25T02:00Z'), 'Europe/Berlin')).toBe(at('2026-10-26T03:00+01:00'));
  expect(nightAfter(at('2026-03-28T12:00Z'), 'Europe/Berlin')).toBe(at('2026-03-29T03:00+02:00'));
});

describe('every hour', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: at('2026-11-28T02:40:00+03:00') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes on the hour, until it is ended', () => {
    const work = vi.fn();
    const end = everyHour('Europe/Moscow', work);
    vi.advanceTimersByTime(20 * 60_000 - 1000);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2 * 3_600_000);
    expect(work).toHaveBeenCalledTimes(3);
    end();
    vi.advanceTimersByTime(5 * 3_600_000);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
