import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../contract/views/desk.ts';
import { at, NOW, OFFICE, queueRows } from '../../test/support/views.ts';
import { badgesOf, isEarly } from './badges.ts';
import { isOverNorm, longestSince } from './waits.ts';

const [row] = queueRows();
const general: QueueRow = { ...row!, visitorClass: 'general' };
const words = (over: Partial<QueueRow>, atReception = false) =>
  badgesOf({ ...general, ...over }, NOW, OFFICE.timezone, atReception).map((badge) => badge.words);

describe('what is special about a ticket', () => {
  it('is nothing for most', () => {
    expect(words({})).toEqual([]);
  });

  it('is said in short words', () => {
    expect(words({ visitorClass: 'out-of-turn' })).toEqual(['вне очереди']);
    expect(
      words({ visitorClass: 'appointment', appointmentAt: at('10:30'), arrivalAt: at('10:30') }),
    ).toEqual(['запись 10:30']);
    expect(words({ returned: true, directed: true })).toEqual(['к вам', 'вернулся']);
    expect(words({ directed: true }, true)).toEqual(['направлен']);
  });

  it('tells an appointment holder who is too early', () => {
    const early = {
      visitorClass: 'appointment' as const,
      appointmentAt: at('11:00'),
      arrivalAt: at('11:00'),
    };
    expect(words(early)).toEqual(['запись 11:00', 'раньше времени']);
    expect(isEarly({ ...general, ...early, arrivalAt: NOW }, NOW)).toBe(false);
    // A screen whose clock is a moment behind the server's.
    expect(isEarly({ ...general, arrivalAt: NOW + 500 }, NOW)).toBe(false);
  });
});

describe('waits', () => {
  it('are over the norm only when longer than it (6.2.5)', () => {
    expect(isOverNorm({ ...general, arrivalAt: NOW - 20 * 60_000 }, NOW, 20)).toBe(false);
    expect(isOverNorm({ ...general, arrivalAt: NOW - 20 * 60_000 - 1 }, NOW, 20)).toBe(true);
  });

  it('are longest for whoever came first, not for whoever is called first', () => {
    expect(longestSince(queueRows(), NOW)).toBe(at('10:20'));
    expect(longestSince([{ ...general, arrivalAt: NOW + 1 }], NOW)).toBeNull();
    expect(longestSince([], NOW)).toBeNull();
  });
});
