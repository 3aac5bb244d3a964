/** «The last visitor», the reasons of pauses and holds, another service in the same visit, back from a hold without a call. */
import { describe, expect, it } from 'vitest';
import {
  anotherService,
  CLOSES,
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
  resumeHeld,
  sit,
  standUp,
  start,
  take,
  toDesk,
  toPerson,
  toService,
  transfer,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, MINUTE } from './testing/office.ts';

const called = given(
  ['09:00', sit(1)],
  ['09:00', sit(2)],
  ['09:00', take('t1')],
  ['09:01', take('t2')],
  ['09:05', next(1)],
);
const serving = called.and(['09:06', start(1)]);

describe('the last visitor', () => {
  const last = serving.and(['09:07', lastVisitor(1, LUNCH)]);

  it.each([
    ['finish', last, finish(1)],
    ['hold', last, hold(1)],
    ['transfer', last, transfer(1, toService('payment'))],
    ['did not come', called.and(['09:05', lastVisitor(1, LUNCH)]), didNotCome(1)],
  ])('is followed by the pause that was said: %s', (_, story, command) => {
    const left = story.and(['09:20', command]);
    expect(left.events.at(-1)?.body).toMatchObject({ type: 'DeskPaused', deskId: 'desk-1', why: 'lunch' });
    expect(left.state.seats.get('desk-1')).toMatchObject({ afterLast: null, pausedWhy: 'lunch' });
  });

  it('is followed by the closing of the desk, and what was sent there goes back to its service', () => {
    serving
      .and(['09:06', next(2)], ['09:07', transfer(2, toDesk(1))], ['09:08', lastVisitor(1, CLOSES)])
      .when('09:20', finish(1))
      .then(
        { type: 'ServiceFinished' },
        { type: 'DeskClosed', by: 'person' },
        { type: 'TicketRedirected', ticketId: 't2', serviceId: 'consultation' },
      );
  });

  it('lets nobody more be called with the finish', () => {
    last.when('09:20', finishAndNext(1)).refused('desk-takes-no-more');
  });

  it('can be taken back, changed, and said twice', () => {
    last.when('09:08', lastVisitor(1, LUNCH)).then();
    last
      .and(['09:08', lastVisitor(1, null)])
      .when('09:20', finish(1))
      .then({ type: 'ServiceFinished' });
    last
      .and(['09:08', lastVisitor(1, CLOSES)])
      .when('09:20', finish(1))
      .then({ type: 'ServiceFinished' }, { type: 'DeskClosed' });
  });

  it('needs a visitor', () => {
    given(['09:00', sit(1)])
      .when('09:01', lastVisitor(1))
      .refused('nobody-at-desk');
  });

  it('takes nobody who is sent by a colleague when the desk is about to close', () => {
    const closing = serving.and(['09:06', next(2)], ['09:08', lastVisitor(1, CLOSES)]);
    closing.when('09:09', transfer(2, toDesk(1))).refused('transfer-nowhere');
    closing.when('09:09', transfer(2, toPerson('anna'))).refused('transfer-nowhere');
  });
});

it('a pause says why', () => {
  given(['09:00', sit(1)])
    .when('09:01', pause(1, undefined, 'technical'))
    .then({ type: 'DeskPaused', why: 'technical' });
});

it('a hold says why, and the desk is told', () => {
  const held = serving.and(['09:10', hold(1, undefined, 'fetch-document')]);
  expect(held.events.at(-1)?.body).toMatchObject({ type: 'TicketHeld', why: 'fetch-document' });
  expect(held.state.tickets.get('t1')?.progress?.heldWhy).toBe('fetch-document');
});

describe('back from a hold at the desk', () => {
  const held = serving.and(['09:10', hold(1)]);

  it('goes on with the service at once; time on hold is not service (law 9)', () => {
    const back = held.when('09:15', resumeHeld(1, 't1'));
    back.then({ type: 'ServiceResumed', ticketId: 't1', heldMs: 5 * MINUTE, leg: 1 });
    expect(back.statusOf('t1')).toMatchObject({
      kind: 'serving',
      deskId: 'desk-1',
      reason: { kind: 'returned' },
    });
    back
      .when('09:20', finish(1))
      .then({ type: 'ServiceFinished', serviceMs: 9 * MINUTE, heldMs: 5 * MINUTE });
  });

  it('calls nobody: the waiting room sees and hears nothing', () => {
    const back = held.and(['09:15', resumeHeld(1, 't1')]);
    expect(back.state.announcements).toEqual(held.state.announcements);
    expect(back.state.calls).toEqual(held.state.calls);
  });

  it('is at a free desk only (law 8)', () => {
    held
      .and(['09:11', next(1)])
      .when('09:15', resumeHeld(1, 't1'))
      .refused('desk-busy', { number: 'К002' });
    held
      .and(['09:11', pause(1)])
      .when('09:15', resumeHeld(1, 't1'))
      .refused('desk-paused');
  });

  it('is with the same specialist, or with any when that one has left', () => {
    held.when('09:15', resumeHeld(2, 't1')).refused('ticket-not-held-here', { number: 'К001' });
    held
      .and(['09:12', standUp(1)])
      .when('09:15', resumeHeld(2, 't1'))
      .then({ type: 'ServiceResumed', deskId: 'desk-2', operatorId: 'boris' });
  });

  it('is for those on hold', () => {
    held
      .and(['09:12', comeBack('t1')])
      .when('09:15', resumeHeld(1, 't1'))
      .refused('ticket-not-held-here');
    held.when('09:15', resumeHeld(1, 't9')).refused('ticket-unknown');
  });
});

describe('another service in the same visit', () => {
  it('ends one service and begins the next at the same moment, without a second wait', () => {
    const other = serving.when('09:16', anotherService(1, 'mobile-app'));
    other.then({
      type: 'ServiceContinued',
      ticketId: 't1',
      serviceId: 'mobile-app',
      leg: 1,
      serviceMs: 10 * MINUTE,
      heldMs: 0,
    });
    expect(other.state.tickets.get('t1')).toMatchObject({ leg: 2, serviceId: 'mobile-app' });
    other
      .when('09:20', finish(1))
      .then({ type: 'ServiceFinished', leg: 2, serviceId: 'mobile-app', serviceMs: 4 * MINUTE });
  });

  it('counts both services for the specialist and one visitor for the office', () => {
    const over = serving.and(['09:16', anotherService(1, 'mobile-app')], ['09:20', finish(1)]);
    expect(over.state.operators.anna).toMatchObject({ served: 2, serviceMs: 14 * MINUTE });
    expect(over.state.tally.served).toBe(1);
  });

  it.each([
    ['service-unknown', 'tea'],
    ['service-same', 'consultation'],
  ] as const)('is refused: %s', (code, serviceId) => {
    serving.when('09:16', anotherService(1, serviceId)).refused(code);
  });

  it('is one that is done at this desk; the rest is a transfer', () => {
    given(['09:00', sit(1, { skills: ['consultation'] })], ['09:00', take('t1')])
      .and(['09:05', next(1)], ['09:06', start(1)])
      .when('09:16', anotherService(1, 'payment'))
      .refused('service-not-at-desk', { serviceName: 'Приём платежа' });
  });

  it('is for a visitor who has come', () => {
    called.when('09:16', anotherService(1, 'mobile-app')).refused('not-started');
  });
});

describe('finish and the next one', () => {
  it('are one command', () => {
    serving
      .when('09:20', finishAndNext(1))
      .then(
        { type: 'ServiceFinished', ticketId: 't1', outcome: { kind: 'solved' } },
        { type: 'TicketCalled', ticketId: 't2', waitMs: 19 * MINUTE },
      )
      .answered({ kind: 'ticket', ticketId: 't2' });
  });

  it('finish all the same when the last one was called elsewhere meanwhile', () => {
    serving
      .and(['09:06', next(2)])
      .when('09:20', finishAndNext(1))
      .then({ type: 'ServiceFinished', ticketId: 't1' })
      .answered({ kind: 'done' });
  });

  it('give two desks two visitors in the same instant (law 8)', () => {
    const both = serving.and(
      ['09:06', take('t3')],
      ['09:07', next(2)],
      ['09:08', start(2)],
      ['09:09', take('t4')],
    );
    both
      .when('09:20', finishAndNext(1))
      .then({ type: 'ServiceFinished' }, { type: 'TicketCalled', ticketId: 't3' })
      .when('09:20', finishAndNext(2))
      .then({ type: 'ServiceFinished' }, { type: 'TicketCalled', ticketId: 't4' });
  });
});

it('a desk taken up anew by its own settings keeps why it pauses and who is the last', () => {
  const story = given(['09:00', sit(1)], ['09:01', pause(1, undefined, 'documents')]);
  const again = story.and(['09:02', sit(1, { actor: person('anna'), skills: ['consultation'] })]);
  expect(again.state.seats.get('desk-1')).toMatchObject({ pausedAt: at('09:01'), pausedWhy: 'documents' });
});
