import { describe, expect, it } from 'vitest';
import { hit, later } from '../testing/hits.ts';
import {
  canStay,
  choiceOf,
  decide,
  decideRest,
  holding,
  tally,
  toCall,
  undecided,
  type Decisions,
} from './hits.ts';

const NONE: Decisions = new Map();
const HITS = [hit('a'), hit('b', { nearest: [later('08:10')] }), hit('c', { nearest: [] })];

describe('a decision', () => {
  it.each(['keep', 'cancel', `${later('08:00')}`, ''] as const)('is read back as %s', (choice) => {
    expect(choiceOf(decide(NONE, 'a', choice).get('a'))).toBe(choice);
  });

  it('can be taken back, and leaves the others alone', () => {
    const both = decide(decide(NONE, 'a', 'keep'), 'b', 'cancel');
    expect([...decide(both, 'a', '').keys()]).toEqual(['b']);
    expect(both.size).toBe(2);
  });
});

describe('deciding about everybody else', () => {
  it('leaves those that are decided', () => {
    const one = decide(NONE, 'a', 'cancel');
    const all = decideRest(one, HITS, 'keep');
    expect(HITS.map(({ appointmentId }) => choiceOf(all.get(appointmentId)))).toEqual([
      'cancel',
      'keep',
      'keep',
    ]);
  });

  it('moves to the first time on offer, where there is one', () => {
    const all = decideRest(NONE, HITS, 'move');
    expect(choiceOf(all.get('a'))).toBe(`${later('08:00')}`);
    expect(choiceOf(all.get('b'))).toBe(`${later('08:10')}`);
    expect(undecided(all, HITS).map(({ appointmentId }) => appointmentId)).toEqual(['c']);
  });

  it('is quick for two thousand of them', () => {
    const many = Array.from({ length: 2000 }, (_, i) => hit(`a${i}`));
    expect(tally(decideRest(NONE, many, 'move'), many)).toMatchObject({ left: 0, move: 2000 });
  });
});

describe('decisions after the bookings have changed', () => {
  it('are kept where they still can be carried out', () => {
    const all = decideRest(NONE, HITS, 'keep');
    expect([...holding(all, HITS.slice(1)).keys()]).toEqual(['b', 'c']);
    const moved = decide(NONE, 'a', `${later('08:00')}`);
    expect(holding(moved, [hit('a', { nearest: [later('08:10')] })]).size).toBe(0);
    expect(holding(moved, [hit('a')]).size).toBe(1);
  });
});

it('counts what is decided', () => {
  const some = decide(decide(NONE, 'a', 'keep'), 'b', `${later('08:10')}`);
  expect(tally(some, HITS)).toEqual({ all: 3, left: 1, keep: 1, move: 1, cancel: 0 });
});

it('knows who has to be called', () => {
  const hits = [hit('a'), hit('b'), hit('c', { phone: null }), hit('d')];
  const made = [
    ['a', 'keep'],
    ['b', `${later('08:10')}`],
    ['c', 'cancel'],
    ['d', 'cancel'],
  ] as const;
  const decisions = made.reduce((all, [id, choice]) => decide(all, id, choice), NONE);
  expect(
    toCall(decisions, hits).map(({ hit: { appointmentId }, movedTo }) => [appointmentId, movedTo]),
  ).toEqual([
    ['b', later('08:10')],
    ['d', null],
  ]);
});

it('nobody stays where the office would be closed', () => {
  const closed = HITS.map((one) => ({ ...one, why: 'closed' as const }));
  expect(closed.some(canStay)).toBe(false);
  expect([...decideRest(NONE, closed, 'keep')]).toEqual([]);
  expect(holding(decide(NONE, 'a', 'keep'), closed).size).toBe(0);
});
