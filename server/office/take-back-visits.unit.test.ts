/** «Вернулся» and «Принять без талона» taken back: the desk goes on as it was, whoever is there. */
import { describe, expect, it } from 'vitest';
import { evolve } from './evolve.ts';
import { lastOf } from './take-back.ts';
import {
  anotherService,
  comeBack,
  didNotCome,
  finish,
  hold,
  invite,
  lastVisitor,
  LUNCH,
  next,
  outside,
  PAPER,
  pause,
  ring,
  serveAtOnce,
  sit,
  start,
  take,
  takeBack,
  takeHelp,
} from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { at, MINUTE } from './testing/office.ts';
import { knownIn } from './testing/plain.ts';

const known = ({ state }: Story) => knownIn(state);
const stepOf = ({ state }: Story, desk = 1) => {
  const seat = state.seats.get(`desk-${desk}`);
  return seat === undefined ? null : lastOf(seat);
};
const seqOf = (story: Story, desk = 1) => stepOf(story, desk)?.seq ?? 0;

const two = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', take('t1')], ['09:00', take('t2')]);
const held = two.and(['09:05', next(1)], ['09:06', start(1)], ['09:10', hold(1)]);
const missed = two.and(['09:05', next(1)], ['09:06', didNotCome(1)]);

describe.each([
  ['a hold', held],
  ['a missed call', missed],
])('«Вернулся» after %s', (_, before) => {
  const slipped = before.and(['09:20', comeBack('t1', 'anna')]);

  it('is taken back, and the visitor is away as before', () => {
    const back = slipped.when('09:20:09', takeBack(1, seqOf(slipped)));
    back.then({ type: 'StepTakenBack', step: 'return', ticketId: 't1', call: null });
    expect(known(back)).toEqual(known(before));
    back.when('09:20:09', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
  });

  it('stands after ten seconds, and when the visitor was called meanwhile', () => {
    slipped.when('09:20:10.001', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
    const called = slipped.and(['09:20:02', next(2)], ['09:20:03', next(1)]);
    called.when('09:20:04', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
  });

  it('is taken back beside another visitor, who stays at the desk', () => {
    const busy = before.and(['09:15', next(1)], ['09:16', start(1)], ['09:16:05', invite(1, 'i1')]);
    const other = busy.and(['09:20', comeBack('t1', 'anna')]);
    const back = other.when('09:20:05', takeBack(1, seqOf(other)));
    back.then({ type: 'StepTakenBack', step: 'return' });
    expect(known(back)).toEqual(known(busy));
    expect(back.state.seats.get('desk-1')).toMatchObject({
      ticketId: 't2',
      invitation: { invitationId: 'i1' },
    });
  });

  it('is nobody’s to take back where it was said by whoever sits at no desk', () => {
    expect(stepOf(before.and(['09:20', comeBack('t1')]))).toEqual(stepOf(before));
  });
});

it('a pause that came after «Вернулся» goes on', () => {
  const slipped = missed.and(['09:20', comeBack('t1', 'anna')], ['09:20:02', pause(1)]);
  slipped.when('09:20:05', takeBack(1, seqOf(slipped))).then({ type: 'StepTakenBack', step: 'return' });
});

it('waits on hold as long as before, when resumed after all', () => {
  const slipped = held.and(['09:20', comeBack('t1', 'anna')]);
  const back = slipped.and(['09:20:05', takeBack(1, seqOf(slipped))]);
  expect(back.state.tickets.get('t1')?.progress).toMatchObject({ heldSince: at('09:10') });
});

it('does not stand before the step before it, which is offered again', () => {
  const finished = missed.and(['09:10', next(1)], ['09:11', start(1)], ['09:20', finish(1)]);
  const slipped = finished.and(['09:20:02', comeBack('t1', 'anna')]);
  const back = slipped.and(['09:20:04', takeBack(1, seqOf(slipped))]);
  expect(stepOf(back)).toMatchObject({ step: 'finish', seq: seqOf(finished) });
  back
    .when('09:20:06', takeBack(1, seqOf(finished)))
    .then({ type: 'StepTakenBack', step: 'finish', ticketId: 't2' });
});

it('a log of before, in which the step before «Вернулся» was taken back, still says the same', () => {
  const finished = missed.and(['09:10', next(1)], ['09:11', start(1)], ['09:20', finish(1)]);
  const stepSeq = seqOf(finished);
  const returned = finished.and(['09:20:02', comeBack('t1', 'anna')]);
  const [last] = returned.events.slice(-1);
  const desk = { deskId: 'desk-1', deskNumber: 1, operatorId: 'anna' };
  const body = {
    type: 'StepTakenBack',
    ...desk,
    ticketId: 't2',
    number: 'К002',
    step: 'finish',
    stepSeq,
  } as const;
  const state = evolve(returned.state, { ...last!, seq: last!.seq + 1, body: { ...body, call: null } });
  expect(state.tickets.get('t2')?.status.kind).toBe('serving');
  expect(state.tickets.get('t1')?.status.kind).toBe('waiting');
  expect(state.seats.get('desk-1')).toMatchObject({ ticketId: 't2', lastStep: null, lastReturn: null });
});

describe('a visit without a ticket', () => {
  const free = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:55', ring('h1')], ['10:00', takeHelp('h1')]);
  const slips = [
    ['paper', PAPER],
    ['a call', outside('h1')],
  ] as const;

  it.each(slips)('from %s is taken back: there was none, and its number is nobody else’s', (_, from) => {
    const slipped = free.and(['10:07', serveAtOnce(1, 'x', from)]);
    const back = slipped.when('10:07:09', takeBack(1, seqOf(slipped)));
    back.then({ type: 'StepTakenBack', step: 'at-once', ticketId: 'x', number: 'К001', call: null });
    const [{ counters, ...told }, { counters: before, ...toldBefore }] = [known(back), known(free)];
    expect(told).toEqual(toldBefore);
    expect([before, counters]).toEqual([{}, { К: 1 }]);
    back.when('10:08', take('t1')).then({ type: 'TicketIssued', number: 'К002' });
  });

  it('may begin anew from the same call', () => {
    const slipped = free.and(['10:07', serveAtOnce(1, 'x', outside('h1'))]);
    slipped
      .and(['10:07:05', takeBack(1, seqOf(slipped))])
      .when('10:08', serveAtOnce(1, 'y', outside('h1')))
      .then(
        { type: 'TicketIssued', number: 'К002', arrivalAt: at('09:55') },
        { type: 'TicketCalled', waitMs: 13 * MINUTE },
        { type: 'ServiceStarted' },
      );
  });

  it('stands after ten seconds, and after the next step', () => {
    const slipped = free.and(['10:07', serveAtOnce(1, 'x', PAPER)]);
    slipped.when('10:07:10', takeBack(1, seqOf(slipped))).then({ type: 'StepTakenBack' });
    slipped.when('10:07:10.001', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
    const on = slipped.and(['10:07:02', anotherService(1, 'mobile-app')]);
    on.when('10:07:04', takeBack(1, seqOf(slipped))).refused('nothing-to-take-back');
    const back = on.and(['10:07:04', takeBack(1, seqOf(on))]);
    expect([back.statusOf('x')?.kind, stepOf(back)]).toEqual(['serving', null]);
  });

  it('leaves nothing behind of what was said of it', () => {
    const slipped = free.and(['10:07', serveAtOnce(1, 'x', PAPER)]);
    const said = slipped.and(['10:07:02', lastVisitor(1, LUNCH)], ['10:07:03', invite(1, 'i1')]);
    const back = said.and(['10:07:05', takeBack(1, seqOf(said))]);
    expect(back.state.seats.get('desk-1')).toMatchObject({ afterLast: null, lastId: null, invitation: null });
    back
      .and(['10:08', take('t1')])
      .when('10:09', next(1))
      .then({ type: 'TicketCalled', ticketId: 't1' });
  });

  it('takes back itself alone, soon after another step', () => {
    const slipped = held.and(['09:10:03', serveAtOnce(1, 'x', PAPER)]);
    const back = slipped.when('09:10:05', takeBack(1, seqOf(slipped)));
    back.then({ type: 'StepTakenBack', step: 'at-once', call: null });
    expect(back.statusOf('t1')?.kind).toBe('held');
  });
});
