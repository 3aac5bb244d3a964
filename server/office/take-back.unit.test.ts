/** A slip of the finger is taken back for ten seconds, and everything is as if it had not happened. */
import { describe, expect, it } from 'vitest';
import type { TakenBackStep } from '../../contract/events.ts';
import type { Command } from './commands.ts';
import {
  anotherService,
  comeBack,
  didNotCome,
  finish,
  finishAndNext,
  hold,
  lastVisitor,
  LUNCH,
  next,
  pause,
  person,
  rate,
  recall,
  resumeHeld,
  sit,
  start,
  take,
  takeBack,
  toService,
  transfer,
} from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { knownIn } from './testing/plain.ts';

const called = given(
  ['09:00', sit(1)],
  ['09:00', sit(2)],
  ['09:00', take('t1')],
  ['09:01', take('t2')],
  ['09:05', next(1)],
);
const serving = called.and(['09:06', start(1)]);
const held = serving.and(['09:10', hold(1)]);

const known = ({ state }: Story) => knownIn(state);
const seqOf = ({ state }: Story, desk = 1) => state.seats.get(`desk-${desk}`)?.lastStep?.seq ?? 0;

describe('«последний посетитель», said after the step', () => {
  it('still holds when a start is taken back: the desk leaves after that visitor', () => {
    const slipped = called.and(['09:06', start(1)]);
    const back = slipped.and(['09:06:04', lastVisitor(1, LUNCH)], ['09:06:08', takeBack(1, seqOf(slipped))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', afterLast: LUNCH, lastId: 't1' });
    back
      .when('09:07', didNotCome(1))
      .then({ type: 'VisitorDidNotCome' }, { type: 'DeskPaused', why: 'lunch' });
  });

  it('still holds when the visitor is on hold again, who is then waited for', () => {
    const slipped = held.and(['09:20', resumeHeld(1, 't1')]);
    const back = slipped.and(['09:20:04', lastVisitor(1, LUNCH)], ['09:20:08', takeBack(1, seqOf(slipped))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ ticketId: null, afterLast: LUNCH, lastId: 't1' });
    back.when('09:21', next(1)).refused('last-visitor-held', { number: 'К001' });
  });

  it('is about the one who is there again when a finish goes back with its call', () => {
    const slipped = serving.and(['09:20', finishAndNext(1)]);
    const back = slipped.and(['09:20:04', lastVisitor(1, LUNCH)], ['09:20:08', takeBack(1, seqOf(slipped))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', afterLast: LUNCH, lastId: 't1' });
    expect(back.statusOf('t2')?.kind).toBe('waiting');
  });

  it('still holds when another service goes back to the first', () => {
    const slipped = serving.and(['09:20', anotherService(1, 'mobile-app')]);
    const back = slipped.and(['09:20:04', lastVisitor(1, LUNCH)], ['09:20:08', takeBack(1, seqOf(slipped))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', afterLast: LUNCH, lastId: 't1' });
  });

  it('is not said any more when the specialist stays after all', () => {
    const slipped = serving.and(['09:19', lastVisitor(1, LUNCH)], ['09:20', hold(1)]);
    const back = slipped.and(['09:20:04', lastVisitor(1, null)], ['09:20:08', takeBack(1, seqOf(slipped))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', afterLast: null, lastId: null });
  });
});

describe.each<[TakenBackStep, Story, Command]>([
  ['start', called, start(1)],
  ['did-not-come', called, didNotCome(1)],
  ['finish', serving, finish(1)],
  ['hold', serving, hold(1)],
  ['transfer', serving, transfer(1, toService('payment'))],
  ['transfer', called, transfer(1, toService('payment'))],
  ['another-service', serving, anotherService(1, 'mobile-app')],
  ['start', held, resumeHeld(1, 't1')],
])('%s', (step, before, command) => {
  const slipped = before.and(['09:20', command]);
  const back = () => slipped.when('09:20:09', takeBack(1, seqOf(slipped)));

  it('is taken back, and the office is as it was before', () => {
    back().then({ type: 'StepTakenBack', step, ticketId: 't1', stepSeq: seqOf(slipped), call: null });
    expect(known(back())).toEqual(known(before));
  });

  it('stands after ten seconds', () => {
    slipped.when('09:20:10.000', takeBack(1, seqOf(slipped))).then({ type: 'StepTakenBack' });
    slipped.when('09:20:10.001', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
  });

  it('is taken back once', () => {
    back()
      .when('09:20:09', takeBack(1, seqOf(slipped)))
      .refused('nothing-to-take-back');
  });
});

it('takes back no other step than was meant', () => {
  const slipped = serving.and(['09:20', finish(1)]);
  slipped.when('09:20:01', takeBack(1, seqOf(slipped) - 1)).refused('nothing-to-take-back');
});

it('is for whoever sits at the desk', () => {
  const slipped = serving.and(['09:20', finish(1)]);
  slipped.when('09:20:01', takeBack(1, seqOf(slipped), 'boris')).refused('desk-not-yours');
  const taken = slipped.and(['09:20:02', sit(1, { actor: person('vera'), takeOver: true })]);
  taken.when('09:20:03', takeBack(1, seqOf(slipped), 'vera')).refused('nothing-to-take-back');
});

describe('with the call that followed', () => {
  it.each([
    ['in one', serving.and(['09:20', finishAndNext(1)])],
    ['by hand', serving.and(['09:20', finish(1)], ['09:20:05', next(1)])],
  ])('goes back as one: %s', (_, slipped) => {
    const back = slipped.when('09:20:09', takeBack(1, seqOf(slipped)));
    back.then({
      type: 'StepTakenBack',
      step: 'finish',
      ticketId: 't1',
      call: { ticketId: 't2', number: 'К002', seq: slipped.state.seq },
    });
    expect(known(back)).toEqual(known(serving));
  });

  it('keeps the place of whoever was called: the next desk calls the same', () => {
    const slipped = serving.and(['09:20', finishAndNext(1)], ['09:20:01', take('t3')]);
    slipped
      .and(['09:20:03', takeBack(1, seqOf(slipped))])
      .when('09:21', next(2))
      .then({ type: 'TicketCalled', ticketId: 't2' });
  });

  it.each([
    ['has come', start(1)],
    ['was called again', recall(1)],
  ])('stands when that visitor %s', (_, command) => {
    const slipped = serving.and(['09:19:40', finishAndNext(1)]);
    const seq = seqOf(slipped);
    const gone = slipped.and(['09:20:00', command]);
    expect(gone.when('09:20:00', takeBack(1, seq)).refusal?.code).toBe('nothing-to-take-back');
    const soon = serving.and(['09:20', finishAndNext(1)], ['09:20:02', start(1)]);
    soon.when('09:20:03', takeBack(1, seqOf(soon) - 2)).refused('nothing-to-take-back');
  });
});

describe('stands when others have gone on from it', () => {
  it('another desk has called the visitor who was sent on', () => {
    const slipped = serving.and(['09:20', transfer(1, toService('mobile-app'))]);
    const seq = seqOf(slipped);
    slipped
      .and(['09:20:02', next(2)])
      .when('09:20:04', takeBack(1, seq))
      .refused('step-overtaken', { number: 'К001' });
  });

  it('the visit was rated', () => {
    const slipped = serving.and(['09:20', finish(1)]);
    slipped
      .and(['09:20:02', rate('t1')])
      .when('09:20:04', takeBack(1, seqOf(slipped)))
      .refused('step-overtaken', { number: 'К001' });
  });

  it('whoever did not come has come back', () => {
    const slipped = called.and(['09:20', didNotCome(1)]);
    slipped
      .and(['09:20:02', comeBack('t1')])
      .when('09:20:04', takeBack(1, seqOf(slipped)))
      .refused('step-overtaken', { number: 'К001' });
  });
});

it('ends a pause that came after it', () => {
  const slipped = serving.and(['09:20', finish(1)], ['09:20:02', pause(1)]);
  slipped
    .when('09:20:05', takeBack(1, seqOf(slipped)))
    .then({ type: 'DeskResumed', pausedMs: 3000 }, { type: 'StepTakenBack', step: 'finish' });
});

it('brings back that there is a last visitor', () => {
  const last = serving.and(['09:19', lastVisitor(1, LUNCH)]);
  const slipped = last.and(['09:20', finish(1)]);
  const back = slipped.when('09:20:05', takeBack(1, seqOf(slipped)));
  back.then({ type: 'DeskResumed' }, { type: 'StepTakenBack' });
  expect(known(back)).toEqual(known(last));
  back.when('09:21', finish(1)).then({ type: 'ServiceFinished' }, { type: 'DeskPaused', why: 'lunch' });
});

it('what the day has learned from others meanwhile stays', () => {
  const two = serving.and(['09:07', next(2)], ['09:08', start(2)]);
  const slipped = two.and(['09:20', finish(1)], ['09:20:01', finish(2)]);
  const back = slipped.when('09:20:05', takeBack(1, seqOf(slipped)));
  expect(back.state.paces).toEqual(slipped.state.paces);
  expect(back.state.tally.served).toBe(1);
});

it('leaves no call on the wall that a colleague has taken back meanwhile', () => {
  const both = given(['09:00', sit(1)], ['09:00', sit(2)])
    .and(['09:00', take('t1')], ['09:00', take('t2')], ['09:00', take('t3')], ['09:00', take('t4')])
    .and(['09:05', next(1)], ['09:05', next(2)], ['09:06', start(1)], ['09:06', start(2)])
    .and(['09:10:00', finishAndNext(2)], ['09:10:02', finishAndNext(1)]);
  const stepAt = (desk: number) => both.state.seats.get(`desk-${desk}`)?.lastStep?.seq ?? 0;
  const back = both.and(['09:10:05', takeBack(2, stepAt(2))], ['09:10:08', takeBack(1, stepAt(1))]);
  expect(back.state.calls.map(({ ticketId }) => ticketId)).toEqual(['t2', 't1']);
  expect(back.state.announcements.map(({ ticketId }) => ticketId)).not.toContain('t3');
});
