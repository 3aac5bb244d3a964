import { expect, it } from 'vitest';
import { kioskView } from '../test/support/views.ts';
import { standingOf, type Known } from './standing.ts';

const known: Known = {
  view: kioskView(),
  status: 'live',
  problem: null,
  lost: false,
  screen: { kind: 'start' },
};
const of = (over: Partial<Known>) => standingOf({ ...known, ...over }).kind;
const closed = kioskView({ day: { ...kioskView().day, phase: 'closing' } });
const groups = { kind: 'groups' } as const;

it('is the visitor’s screens while there is something to choose', () => {
  expect(of({})).toBe('screens');
  expect(of({ view: closed, screen: groups })).toBe('screens');
  // A server that starts again keeps what is on the glass.
  expect(of({ status: 'refused', problem: { code: 'stopping' } })).toBe('screens');
});

it('is closed at the start of a day that admits nobody', () => {
  expect(of({ view: closed })).toBe('closed');
});

it('is lost where nothing can be gone on with', () => {
  expect(of({ status: 'lost', lost: true })).toBe('lost');
  expect(of({ status: 'lost', lost: true, view: null, screen: groups })).toBe('lost');
  expect(of({ status: 'lost', lost: true, screen: groups })).toBe('screens');
  expect(of({ status: 'lost' })).toBe('screens');
});

it('is not ready, or connecting, while nothing is known', () => {
  expect(of({ view: null, status: 'refused', problem: { code: 'setup-needed' } })).toBe('not-ready');
  expect(of({ view: null, status: 'connecting' })).toBe('connecting');
});

it('is unpaired after a no that does not mend itself', () => {
  expect(of({ view: null, status: 'refused', problem: { code: 'device-unknown' }, screen: groups })).toBe(
    'unpaired',
  );
});
