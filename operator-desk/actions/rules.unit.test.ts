import { describe, expect, it } from 'vitest';
import { at, deskView, deskVisitor, freeDesk, NOW, ownInvitation } from '../../test/support/views.ts';
import type { DeskVisitor } from '../../contract/views/desk.ts';
import { actionsOf, refusalOf, SLOTS, type Moment, type Seat } from './rules.ts';

const moment = (desk: Seat | null, over: Partial<Moment> = {}): Moment => ({
  ...deskView(),
  desk,
  ...over,
});
const waited = (calls = 1, over: Partial<DeskVisitor> = {}) =>
  deskVisitor({ startedAt: null, calls, ...over });

const free = freeDesk();
const called: Seat = { ...free, state: 'called', visitor: waited(2) };
const serving: Seat = { ...free, state: 'serving', visitor: deskVisitor() };
const last: Seat = { ...serving, afterLast: { kind: 'pause', why: 'lunch' } };
const paused: Seat = { ...free, state: 'paused', pausedAt: 1 };

/** What stands on each place, and the code of the refusal where it cannot be done. */
function shown(view: Moment) {
  const offers = actionsOf(view, NOW);
  return SLOTS.map((slot) => {
    const { action, refusal } = offers![slot];
    return refusal === null ? action : `${action}: ${refusal.code}`;
  });
}

describe('the actions of a desk', () => {
  it('are none without a desk', () => {
    expect(actionsOf(moment(null), NOW)).toBeNull();
  });

  it('free: call the next one, choose somebody, pause, leave', () => {
    expect(shown(moment(free))).toEqual([
      'call-next',
      'choose',
      'resume-held',
      'transfer: nobody-at-desk',
      'another-service: nobody-at-desk',
      'finish-as: nobody-at-desk',
      'pause',
      'close',
    ]);
  });

  it('free with nobody on hold: nobody comes back', () => {
    expect(shown(moment(free, { held: [] }))[2]).toBe('resume-held: nobody-held');
  });

  it('free with nobody waiting: nobody can be called', () => {
    expect(shown(moment(free, { waiting: 0 })).slice(0, 2)).toEqual([
      'call-next: nobody-waiting',
      'choose: nobody-waiting',
    ]);
  });

  it('called: start, call again, did not come, send on; pause and leave after this one', () => {
    expect(shown(moment(called))).toEqual([
      'start',
      'recall',
      'hold: not-started',
      'transfer',
      'another-service: not-started',
      'did-not-come',
      'pause',
      'close',
    ]);
  });

  it.each([
    [1, 2, null],
    [2, 2, null],
    [3, 2, 'recall-limit'],
    [1, 0, 'recall-limit'],
  ])('called %i times with %i repeats allowed: a repeat is refused with %s', (calls, recallLimit, code) => {
    const desk: Seat = { ...called, visitor: waited(calls) };
    const offers = actionsOf(moment(desk, { recallLimit }), NOW);
    expect(offers?.beside.refusal?.code ?? null).toBe(code);
  });

  it.each([
    [at('10:42', 0), 20],
    [at('10:42', 0) + 1500, 19],
    [at('10:42', 20) - 1, 1],
    [at('10:42', 20), null],
    // A clock that was set back cannot tell.
    [at('10:41'), null],
  ])('called at 10:42, at %i a repeat and «did not come» wait %s seconds', (now, seconds) => {
    const desk: Seat = { ...called, visitor: waited(1, { lastCallAt: at('10:42') }) };
    const refusal = (code: string) =>
      seconds === null ? null : { code, params: { number: 'Д047', seconds } };
    const offers = actionsOf(moment(desk, { callsBeforeNoShow: 1 }), now);
    expect(offers?.beside.refusal).toEqual(refusal('recall-too-soon'));
    expect(offers?.ending.refusal).toEqual(refusal('no-show-too-soon'));
  });

  it.each([
    [1, 2, 1],
    [1, 3, 2],
    [2, 2, null],
    [1, 1, null],
  ])('called %i times of %i: «did not come» needs %s more', (calls, callsBeforeNoShow, left) => {
    const desk: Seat = { ...called, visitor: waited(calls) };
    const refusal = left === null ? null : { code: 'calls-too-few', params: { number: 'Д047', left } };
    expect(actionsOf(moment(desk, { callsBeforeNoShow }), NOW)?.ending.refusal).toEqual(refusal);
  });

  it('serving: finish, finish and call, hold, send on, one more service, finish otherwise; pause and leave after this one', () => {
    expect(shown(moment(serving))).toEqual([
      'finish',
      'finish-next',
      'hold',
      'transfer',
      'another-service',
      'finish-as',
      'pause',
      'close',
    ]);
  });

  it('serving the last one: nobody is called after that one, and it can still be said otherwise', () => {
    const offers = shown(moment(last));
    expect(offers[1]).toBe('finish-next: desk-takes-no-more');
    expect(offers.slice(-2)).toEqual(['pause', 'close']);
  });

  it('serving with nobody waiting: there is no next one', () => {
    expect(shown(moment(serving, { waiting: 0 }))[1]).toBe('finish-next: nobody-waiting');
  });

  it('paused: go on, or leave', () => {
    expect(shown(moment(paused))).toEqual([
      'resume',
      'choose: desk-paused',
      'resume-held: desk-paused',
      'transfer: nobody-at-desk',
      'another-service: nobody-at-desk',
      'finish-as: nobody-at-desk',
      'pause: desk-paused',
      'close',
    ]);
  });

  it('say whom a refusal is about', () => {
    expect(actionsOf(moment(called), NOW)?.aside.refusal).toEqual({
      code: 'not-started',
      params: { number: 'Д047' },
    });
    expect(refusalOf('resume-held', moment(serving), serving, NOW)).toEqual({
      code: 'desk-busy',
      params: { number: 'Д047' },
    });
  });

  it('ask a colleague to come while a visitor is served, once, where there is one', () => {
    const told = (desk: Seat, over: Partial<Moment> = {}) =>
      (['invite', 'withdraw'] as const).map(
        (action) => refusalOf(action, moment(desk, over), desk, NOW)?.code ?? null,
      );
    expect(told(free)).toEqual(['nobody-at-desk', 'invitation-unknown']);
    expect(told(called)).toEqual(['not-started', 'invitation-unknown']);
    expect(told(serving)).toEqual([null, 'invitation-unknown']);
    expect(told(serving, { myInvitation: ownInvitation() })).toEqual(['invitation-open', null]);
    for (const state of ['comes', 'declined', 'away'] as const)
      expect(told(serving, { myInvitation: ownInvitation({ state }) })[0]).toBeNull();
    const alone = deskView().desks.filter(({ id, state }) => id === serving.id || state === 'closed');
    expect(told(serving, { desks: alone })[0]).toBe('nobody-to-invite');
  });

  it('take a step back while the view names one, and no longer than it says', () => {
    const takeBack = { stepSeq: 7, step: 'start' as const, number: 'Д047', called: null, until: NOW };
    const told = (desk: Seat, now = NOW) => refusalOf('take-back', moment(desk), desk, now);
    expect(told(serving)).toEqual({ code: 'nothing-to-take-back' });
    expect(told({ ...serving, takeBack })).toBeNull();
    // The view may be older than that: nothing happens when the time is over.
    expect(told({ ...serving, takeBack }, NOW + 1)).toEqual({ code: 'nothing-to-take-back' });
  });

  it('free, waiting for the last visitor: nobody else is called', () => {
    const waits = (isBack: boolean): Seat => ({ ...free, waitsFor: { number: 'Д047', isBack } });
    expect(shown(moment(waits(false))).slice(0, 3)).toEqual([
      'call-next: last-visitor-held',
      'choose: last-visitor-held',
      'resume-held',
    ]);
    expect(shown(moment(waits(true))).slice(0, 2)).toEqual(['call-next', 'choose']);
  });
});
