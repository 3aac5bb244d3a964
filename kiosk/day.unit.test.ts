import { describe, expect, it } from 'vitest';
import { at, kioskView } from '../test/support/views.ts';
import { admission, admits, nextOpening } from './day.ts';

const opensAt = at('08:00');
const closesAt = at('18:00');
const state = (phase: 'before' | 'open' | 'closing' | 'closed', desksOpen = 6) =>
  admission({
    day: { phase, opensAt, closesAt, nextOpensAt: null, goesOn: false, roundTheClock: false, breaks: [] },
    desksOpen,
  });

describe('what the office can do for somebody who comes now', () => {
  it('follows the day', () => {
    expect(state('before')).toBe('before');
    expect(state('open')).toBe('open');
    expect(state('open', 0)).toBe('no-desks');
    expect(state('closing')).toBe('closing');
    expect(state('closed')).toBe('over');
  });

  it('knows a day off by its missing hours', () => {
    expect(
      admission({
        day: {
          phase: 'closed',
          opensAt: null,
          closesAt: null,
          nextOpensAt: null,
          goesOn: false,
          roundTheClock: false,
          breaks: [],
        },
        desksOpen: 0,
      }),
    ).toBe('day-off');
  });

  it('gives tickets while the day is open, whether or not a desk is', () => {
    expect((['open', 'no-desks', 'before', 'closing', 'over', 'day-off'] as const).filter(admits)).toEqual([
      'open',
      'no-desks',
    ]);
  });
});

it('when the office is open again is told as people say it, or not at all', () => {
  const { day, office } = kioskView();
  expect(nextOpening({ day, office })).toBeNull();
  const words = nextOpening({ day: { ...day, nextOpensAt: at('32:00') }, office });
  expect(words?.replaceAll('\u00a0', ' ')).toBe('Следующий приём: вторник, 24 ноября, с 08:00.');
});
