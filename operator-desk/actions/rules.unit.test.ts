import { describe, expect, it } from 'vitest';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import { actionsOf, SLOTS, type Moment, type Seat } from './rules.ts';

const moment = (desk: Seat | null, over: Partial<Moment> = {}): Moment => ({
  ...deskView(),
  desk,
  ...over,
});
const waited = (calls = 1) => deskVisitor({ startedAt: null, calls });

const free = freeDesk();
const called: Seat = { ...free, state: 'called', visitor: waited() };
const serving: Seat = { ...free, state: 'serving', visitor: deskVisitor() };
const paused: Seat = { ...free, state: 'paused', pausedAt: 1 };

/** What stands on each place, and the code of the refusal where it cannot be done. */
function shown(view: Moment) {
  const offers = actionsOf(view);
  return SLOTS.map((slot) => {
    const { action, refusal } = offers![slot];
    return refusal === null ? action : `${action}: ${refusal.code}`;
  });
}

describe('the actions of a desk', () => {
  it('are none without a desk', () => {
    expect(actionsOf(moment(null))).toBeNull();
  });

  it('free: call the next one, choose somebody, pause, leave', () => {
    expect(shown(moment(free))).toEqual([
      'call-next',
      'choose',
      'hold: nobody-at-desk',
      'transfer: nobody-at-desk',
      'pause',
      'close',
    ]);
  });

  it('free with nobody waiting: nobody can be called', () => {
    expect(shown(moment(free, { waiting: 0 })).slice(0, 2)).toEqual([
      'call-next: nobody-waiting',
      'choose: nobody-waiting',
    ]);
  });

  it('called: start, call again, did not come, send on; not leave', () => {
    expect(shown(moment(called))).toEqual([
      'start',
      'recall',
      'did-not-come',
      'transfer',
      'pause: desk-busy',
      'close: desk-busy',
    ]);
  });

  it.each([
    [1, 2, null],
    [2, 2, null],
    [3, 2, 'recall-limit'],
    [1, 0, 'recall-limit'],
  ])('called %i times with %i repeats allowed: a repeat is refused with %s', (calls, recallLimit, code) => {
    const desk: Seat = { ...called, visitor: waited(calls) };
    const offers = actionsOf(moment(desk, { recallLimit }));
    expect(offers?.beside.refusal?.code ?? null).toBe(code);
  });

  it('serving: finish, finish and call, hold, send on; not leave', () => {
    expect(shown(moment(serving))).toEqual([
      'finish',
      'finish-next',
      'hold',
      'transfer',
      'pause: desk-busy',
      'close: desk-busy',
    ]);
  });

  it('serving with nobody waiting: there is no next one', () => {
    expect(shown(moment(serving, { waiting: 0 }))[1]).toBe('finish-next: nobody-waiting');
  });

  it('paused: go on, or leave', () => {
    expect(shown(moment(paused))).toEqual([
      'resume',
      'choose: desk-paused',
      'hold: nobody-at-desk',
      'transfer: nobody-at-desk',
      'pause: desk-paused',
      'close',
    ]);
  });

  it('say whom a refusal is about', () => {
    expect(actionsOf(moment(serving))?.pause.refusal).toEqual({
      code: 'desk-busy',
      params: { number: 'Д047' },
    });
  });
});
