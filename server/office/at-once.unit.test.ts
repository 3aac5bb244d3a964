/** A visit that begins at once: outside (6.7.6), or with a number from a paper roll. */
import { describe, expect, it } from 'vitest';
import {
  callForHelp,
  closeDay,
  finish,
  hold,
  next,
  outside,
  PAPER,
  pause,
  person,
  ring,
  serveAtOnce,
  sit,
  standUp,
  start,
  take,
  takeHelp,
  toService,
  transfer,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, MINUTE } from './testing/office.ts';

/** Anna sits at desk 1 and went out to whoever rang at 10:00. */
const going = given(['09:00', sit(1)], ['10:00', ring('h1')], ['10:02', takeHelp('h1')]);
const fromCall = serveAtOnce(1, 't1', outside('h1'));
const fromPaper = serveAtOnce(1, 't1', PAPER);

describe('a visit outside', () => {
  it('is issued, called and started in one, out of turn, and has waited since the call', () => {
    going.when('10:07', fromCall).then(
      {
        type: 'TicketIssued',
        number: 'К001',
        channel: 'outside',
        visitorClass: 'out-of-turn',
        arrivalAt: at('10:00'),
        begunFrom: { kind: 'help-call', helpCallId: 'h1' },
        told: null,
        printerId: null,
      },
      { type: 'TicketCalled', waitMs: 7 * MINUTE, reason: { kind: 'help-call' }, aloud: false, leg: 1 },
      { type: 'ServiceStarted', waitMs: 7 * MINUTE, calledAt: at('10:07'), visitorClass: 'out-of-turn' },
    );
  });

  it('may be an ordinary one', () => {
    going
      .when('10:07', serveAtOnce(1, 't1', outside('h1'), { outOfTurn: false }))
      .then(
        { type: 'TicketIssued', visitorClass: 'general' },
        { type: 'TicketCalled' },
        { type: 'ServiceStarted' },
      );
  });

  it('is not called in the waiting room, neither for the eye nor for the ear', () => {
    const story = going.and(['10:07', fromCall]);
    expect([story.state.calls, story.state.announcements]).toEqual([[], []]);
    expect(story.statusOf('t1')?.kind).toBe('serving');
  });

  it('teaches the estimates neither a walk through the hall nor a breath between two visitors', () => {
    const { walk, breather } = going.state;
    const { state } = going.and(['10:07', fromCall]);
    expect([state.walk, state.breather]).toEqual([walk, breather]);
  });

  it('is begun by whoever went there, once', () => {
    const two = going.and(['10:03', sit(2)]);
    two.when('10:07', serveAtOnce(2, 't1', outside('h1'))).refused('help-call-not-yours');
    two.when('10:07', serveAtOnce(1, 't1', outside('h9'))).refused('help-call-unknown');
    given(['09:00', sit(1)], ['10:00', ring('h1')])
      .when('10:01', fromCall)
      .refused('help-call-not-yours');
    going
      .and(['10:07', fromCall], ['10:20', finish(1)])
      .when('10:21', serveAtOnce(1, 't2', outside('h1')))
      .refused('help-call-visited', { number: 'К001' });
  });

  it('is begun at any desk when whoever went there sits at none', () => {
    const byReception = given(
      ['09:00', sit(1)],
      ['10:00', ring('h1')],
      ['10:02', takeHelp('h1', 'reception-1')],
    );
    const begun = byReception.when('10:07', fromCall);
    begun.then(
      { type: 'TicketIssued', channel: 'outside', arrivalAt: at('10:00') },
      { type: 'TicketCalled' },
      { type: 'ServiceStarted' },
    );
    begun
      .and(['10:08', sit(2)])
      .when('10:09', serveAtOnce(2, 't2', outside('h1')))
      .refused('help-call-visited', { number: 'К001' });
    byReception
      .and(['10:03', sit(2, { actor: person('reception-1') })])
      .when('10:07', fromCall)
      .refused('help-call-not-yours');
    going
      .and(['10:03', standUp(1)], ['10:04', sit(2)])
      .when('10:07', serveAtOnce(2, 't1', outside('h1')))
      .then({ type: 'TicketIssued' }, { type: 'TicketCalled' }, { type: 'ServiceStarted' });
  });

  it('is one outside only where the button at the entrance called', () => {
    given(['09:00', sit(1)], ['10:00', callForHelp('h1')], ['10:02', takeHelp('h1')])
      .when('10:07', serveAtOnce(1, 't1', outside('h1'), { outOfTurn: false }))
      .then(
        { type: 'TicketIssued', channel: 'kiosk', visitorClass: 'general', arrivalAt: at('10:00') },
        { type: 'TicketCalled', reason: { kind: 'help-call' }, aloud: false },
        { type: 'ServiceStarted', waitMs: 7 * MINUTE },
      );
  });

  it('is still possible when the same button has rung again meanwhile', () => {
    going
      .and(['10:05', ring('h2')])
      .when('10:07', fromCall)
      .then({ type: 'TicketIssued' }, { type: 'TicketCalled' }, { type: 'ServiceStarted' });
  });

  it('begins after closing too, for whoever had called before, and for nobody else', () => {
    const late = given(['17:00', sit(1)], ['17:58', callForHelp('h1')], ['17:59', takeHelp('h1')]);
    late
      .when('18:05', fromCall)
      .then(
        { type: 'TicketIssued', arrivalAt: at('17:58') },
        { type: 'TicketCalled' },
        { type: 'ServiceStarted' },
      );
    given(['17:00', sit(1)], ['18:01', callForHelp('h1')], ['18:02', takeHelp('h1')])
      .when('18:05', fromCall)
      .refused('office-closed');
  });
});

describe('a visit with a number from a paper roll', () => {
  const seated = given(['09:00', sit(1)]);

  it('begins at once as an ordinary one, with a wait that nobody measured', () => {
    seated.when('10:00', fromPaper).then(
      {
        type: 'TicketIssued',
        channel: 'paper-roll',
        visitorClass: 'general',
        arrivalAt: at('10:00'),
        begunFrom: { kind: 'paper-roll', paperNumber: '37' },
      },
      { type: 'TicketCalled', waitMs: null, reason: { kind: 'paper-roll' }, aloud: false },
      { type: 'ServiceStarted', waitMs: null },
    );
  });

  it('is measured from the transfer on, and then called like any other', () => {
    const sent = seated.and(['10:00', fromPaper], ['10:10', transfer(1, toService('mobile-app'))]);
    sent.when('10:15', next(1)).then({ type: 'TicketCalled', leg: 2, waitMs: 5 * MINUTE, aloud: true });
    expect(sent.and(['10:15', next(1)]).state.calls).toHaveLength(1);
  });

  it('begins after closing as well, since the roll is taken in with the doors, but not once the day is closed', () => {
    seated
      .when('18:20', fromPaper)
      .then(
        { type: 'TicketIssued', arrivalAt: at('18:20') },
        { type: 'TicketCalled' },
        { type: 'ServiceStarted' },
      );
    given(['07:30', sit(1)])
      .when('07:40', fromPaper)
      .refused('office-not-open');
    seated.and(['15:00', closeDay()]).when('15:01', fromPaper).refused('desk-not-yours');
  });
});

describe('whoever begins a visit at once', () => {
  const seated = given(['08:30', take('t0')], ['09:00', sit(1)]);

  it('has a desk with nobody at it (law 8), or with the visitor on hold', () => {
    const busy = seated.and(['09:05', next(1)], ['09:06', start(1)]);
    busy.when('09:10', fromPaper).refused('desk-busy', { number: 'К001' });
    busy
      .and(['09:09', hold(1)])
      .when('09:10', fromPaper)
      .then({ type: 'TicketIssued', number: 'К002' }, { type: 'TicketCalled' }, { type: 'ServiceStarted' });
    seated.when('09:10', serveAtOnce(2, 't1', PAPER)).refused('desk-not-yours', { deskNumber: 2 });
    seated
      .and(['09:05', pause(1)])
      .when('09:10', fromPaper)
      .refused('desk-paused');
  });

  it('does a service of that desk', () => {
    const atPayments = given(['09:00', sit(3)]);
    atPayments
      .when('09:10', serveAtOnce(3, 't1', PAPER, { serviceId: 'mobile-app' }))
      .refused('service-not-at-desk', { serviceName: expect.any(String) });
    atPayments.when('09:10', serveAtOnce(3, 't1', PAPER, { serviceId: 'tea' })).refused('service-unknown');
    atPayments
      .when('09:10', serveAtOnce(3, 't1', PAPER, { serviceId: 'payment' }))
      .then({ type: 'TicketIssued', number: 'П001' }, { type: 'TicketCalled' }, { type: 'ServiceStarted' });
  });
});
