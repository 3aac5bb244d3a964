/** «The last visitor», the reasons of pauses and holds, another service in the same visit, back from a hold without a call. */
import { describe, expect, it } from 'vitest';
import {
  anotherService,
  callByHand,
  CLOSES,
  comeBack,
  didNotCome,
  finish,
  finishAndNext,
  hold,
  lastVisitor,
  leaveQueue,
  LUNCH,
  next,
  PAPER,
  pause,
  person,
  resume,
  resumeHeld,
  serveAtOnce,
  sit,
  standUp,
  start,
  take,
  takeOutOfTurn,
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

  describe('who steps aside', () => {
    const away = last.and(['09:10', hold(1)]);

    it('is waited for: the desk neither leaves nor calls anybody else', () => {
      last.when('09:10', hold(1)).then({ type: 'TicketHeld', ticketId: 't1' });
      away.when('09:11', next(1)).refused('last-visitor-held', { number: 'К001' });
      away.when('09:11', callByHand(1, 't2')).refused('last-visitor-held', { number: 'К001' });
      away.when('09:11', serveAtOnce(1, 't3', PAPER)).refused('last-visitor-held', { number: 'К001' });
    });

    it('is served to the end at the same desk, which leaves then', () => {
      away
        .and(['09:15', resumeHeld(1, 't1')])
        .when('09:20', finish(1))
        .then({ type: 'ServiceFinished', ticketId: 't1' }, { type: 'DeskPaused', why: 'lunch' });
    });

    it('is the only one whom the desk calls once back in the queue, whoever waits out of turn', () => {
      const back = away.and(['09:12', takeOutOfTurn('t4')], ['09:13', comeBack('t1')]);
      back.when('09:14', callByHand(1, 't4')).refused('last-visitor-held', { number: 'К001' });
      back
        .when('09:14', next(1))
        .then({ type: 'TicketCalled', ticketId: 't1', reason: { kind: 'returned' } });
    });

    it('is the last all the same when another one who was on hold comes back first', () => {
      const other = serving.and(['09:06', hold(1)], ['09:07', next(1)], ['09:08', start(1)]);
      const both = other.and(
        ['09:09', lastVisitor(1, LUNCH)],
        ['09:10', hold(1)],
        ['09:11', resumeHeld(1, 't1')],
      );
      const waits = both.when('09:12', finish(1)).then({ type: 'ServiceFinished', ticketId: 't1' });
      waits
        .and(['09:13', resumeHeld(1, 't2')])
        .when('09:14', finish(1))
        .then({ type: 'ServiceFinished', ticketId: 't2' }, { type: 'DeskPaused' });
    });

    it('lets the desk leave by giving up the place', () => {
      away
        .when('09:12', leaveQueue('t1'))
        .then({ type: 'VisitorLeft' }, { type: 'DeskPaused', why: 'lunch' });
    });

    it('need not be waited for: the desk leaves at once, or stays after all', () => {
      away.when('09:11', pause(1, undefined, 'lunch')).then({ type: 'DeskPaused', why: 'lunch' });
      away.when('09:11', standUp(1)).then({ type: 'DeskClosed' });
      away.when('09:11', lastVisitor(1, CLOSES)).refused('nobody-at-desk');
      away
        .and(['09:11', lastVisitor(1, null)])
        .when('09:12', next(1))
        .then({ type: 'TicketCalled', ticketId: 't2' });
    });
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

  it('is with any who does the service while that one is on a break, and with that one again afterwards', () => {
    const lunch = held.and(['09:11', pause(1)]);
    lunch.when('09:15', resumeHeld(2, 't1')).then({ type: 'ServiceResumed', deskId: 'desk-2' });
    lunch
      .and(['09:40', resume(1)])
      .when('09:41', resumeHeld(2, 't1'))
      .refused('ticket-not-held-here');
  });

  it('leads into the queue of the service, in the old place, while that one is on a break', () => {
    held
      .and(['09:11', pause(1)])
      .when('09:15', comeBack('t1'))
      .then({ type: 'TicketReturned', to: toService('consultation') })
      .when('09:16', next(2))
      .then({ type: 'TicketCalled', ticketId: 't1' });
  });

  it('leads on into that queue when that one goes on a break with the visitor waiting', () => {
    held
      .and(['09:11', comeBack('t1')])
      .when('09:12', pause(1))
      .then(
        { type: 'DeskPaused' },
        { type: 'TicketRedirected', ticketId: 't1', from: toPerson('anna'), serviceId: 'consultation' },
      );
  });

  it('leaves with the person on a break whom a colleague has sent there (law 6)', () => {
    serving
      .and(['09:07', transfer(1, toDesk(2))])
      .when('09:08', pause(2))
      .then({ type: 'DeskPaused' });
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
      outcome: { kind: 'solved' },
      serviceMs: 10 * MINUTE,
      heldMs: 0,
    });
    expect(other.state.tickets.get('t1')).toMatchObject({ leg: 2, serviceId: 'mobile-app' });
    other
      .when('09:20', finish(1))
      .then({ type: 'ServiceFinished', leg: 2, serviceId: 'mobile-app', serviceMs: 4 * MINUTE });
  });

  it('keeps what came of the first one: an answer is promised by the day that the standard gives, or one it allows', () => {
    const promised = (due: string | null) =>
      serving.when('09:16', anotherService(1, 'mobile-app', undefined, { kind: 'answer-promised', due }));
    promised(null).then({
      type: 'ServiceContinued',
      outcome: { kind: 'answer-promised', due: expect.any(String) },
    });
    promised('2026-01-01').refused('promise-due-outside');
    const why = { kind: 'refused', why: 'not-ours' } as const;
    serving
      .when('09:16', anotherService(1, 'mobile-app', undefined, why))
      .then({ type: 'ServiceContinued', outcome: why });
  });

  it('counts both services for the specialist, and one visitor for the specialist and the office', () => {
    const over = serving.and(['09:16', anotherService(1, 'mobile-app')], ['09:20', finish(1)]);
    expect(over.state.operators.anna).toMatchObject({ visitors: 1, services: 2, serviceMs: 14 * MINUTE });
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
