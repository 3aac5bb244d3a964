import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../contract/problems.ts';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import type { No } from '../desk.ts';
import { isOutdated, type Shown } from './outdated.ts';
import type { Seat } from './rules.ts';

const shown = (over: Partial<Seat>): Shown => ({
  view: deskView({ desk: { ...freeDesk(), ...over } }),
  online: true,
});
const free = shown({});
const called = (number = 'Д047', calls = 1) =>
  shown({ state: 'called', visitor: deskVisitor({ ticketId: number, number, calls, startedAt: null }) });
const serving = shown({ state: 'serving', visitor: deskVisitor({ ticketId: 'Д047' }) });
const paused = shown({ state: 'paused', pausedAt: 1 });
const awaiting = shown({ afterLast: { kind: 'close' }, waitsFor: { number: 'Д047', isBack: false } });
const about = (code: ProblemCode, number = 'Д047'): No => ({ code, params: { number } });
const spent: No = { code: 'recall-limit', params: { limit: 2 } };

describe('a refusal about the desk', () => {
  it.each([
    ['nobody-at-desk', about('nobody-at-desk'), free, called()],
    ['not-started', about('not-started'), called(), serving],
    ['already-started', about('already-started'), serving, called('К113')],
    ['not-called', about('not-called'), serving, free],
    ['desk-paused', about('desk-paused'), paused, free],
    ['desk-not-paused', about('desk-not-paused'), free, paused],
    ['last-visitor-held', about('last-visitor-held'), awaiting, free],
    ['recall-limit', spent, called('Д047', 3), called('К113')],
    ['recall-too-soon', about('recall-too-soon'), called(), serving],
    ['calls-too-few', about('calls-too-few'), called(), called('К113')],
    ['no-show-too-soon', about('no-show-too-soon'), called(), serving],
  ])('%s is over when the view denies it', (_, no, then, now) => {
    expect(isOutdated(no, then, now)).toBe(true);
    expect(isOutdated(no, now, then)).toBe(false);
  });

  it('about a visitor is over when that one has gone', () => {
    expect(isOutdated(about('desk-busy'), serving, free)).toBe(true);
    expect(isOutdated(about('desk-busy'), serving, called('К113'))).toBe(true);
    expect(isOutdated(about('desk-busy'), called(), serving)).toBe(false);
  });

  it('to call anybody is over when somebody was called meanwhile', () => {
    expect(isOutdated(about('desk-busy'), free, called())).toBe(true);
  });

  it('to call again, or to give up, is over when the visitor was called again in another tab', () => {
    for (const code of ['recall-too-soon', 'calls-too-few', 'no-show-too-soon'] as const) {
      expect(isOutdated(about(code), called(), called('Д047', 2))).toBe(true);
      expect(isOutdated(about(code), called(), called())).toBe(false);
    }
  });

  it('is believed while the view has not changed: it may know more', () => {
    expect(isOutdated(about('nobody-at-desk'), serving, serving)).toBe(false);
    expect(isOutdated(about('nobody-at-desk'), serving, free)).toBe(false);
  });
});

describe('other refusals', () => {
  it('«nobody waits» is over when somebody comes', () => {
    const waiting = (count: number): Shown => ({ view: deskView({ waiting: count }), online: true });
    expect(isOutdated({ code: 'nobody-waiting' }, waiting(0), waiting(1))).toBe(true);
    expect(isOutdated({ code: 'nobody-waiting' }, waiting(1), waiting(0))).toBe(false);
  });

  it('«no connection» is over when the server is back', () => {
    expect(isOutdated({ code: 'no-connection' }, { ...free, online: false }, free)).toBe(true);
    expect(isOutdated({ code: 'no-connection' }, free, free)).toBe(false);
  });

  it.each(['under-way', { code: 'storage-failed' }] as No[])('%s goes by itself', (no) => {
    expect(isOutdated(no, free, serving)).toBe(false);
  });
});
