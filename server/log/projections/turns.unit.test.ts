import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../contract/events.ts';
import { atDesk, eventAt, MONDAY_8, SERVICES, ticketIssued } from '../testing/samples.ts';
import type { LegEvent } from './legs.ts';
import { projectTicket, type TicketImage } from './tickets.ts';
import { isUntouched, type TurnImage } from './turns.ts';

const MINUTE = 60_000;
const CONTEXT = { timezone: 'Europe/Moscow', date: '2026-11-23' };
const TICKET = ticketIssued(1, { arrivalAt: MONDAY_8 });
const HERE = { ...atDesk(TICKET), leg: 1 };
const { ticketId, number } = TICKET;
const after = (minutes: number) => MONDAY_8 + minutes * MINUTE;

const called: LegEvent = {
  type: 'TicketCalled',
  ...HERE,
  reason: { kind: 'first-in-queue' },
  waitMs: 0,
  aloud: true,
};
const started: LegEvent = {
  type: 'ServiceStarted',
  ...HERE,
  ...SERVICES[0],
  calledAt: 0,
  waitMs: 0,
  waitNormMs: 0,
  visitorClass: 'general',
  appointmentDelayMs: null,
};
const held: LegEvent = { type: 'TicketHeld', ...HERE, why: 'fill-form' };
const resumed: LegEvent = { type: 'ServiceResumed', ...HERE, heldMs: 0 };
const absent: LegEvent = { type: 'VisitorDidNotCome', ...HERE, calls: 2 };
const returned = (from: 'hold' | 'did-not-come'): LegEvent => ({
  type: 'TicketReturned',
  ticketId,
  number,
  after: from,
  to: { kind: 'service', serviceId: 'advice' },
});
const finished: LegEvent = {
  type: 'ServiceFinished',
  ...HERE,
  ...SERVICES[0],
  outcome: { kind: 'solved' },
  serviceMs: 0,
  heldMs: 0,
  visitorClass: 'general',
};
const transferred: LegEvent = {
  type: 'TicketTransferred',
  ...HERE,
  ...SERVICES[1],
  to: { kind: 'service', serviceId: 'payment' },
  serviceMs: 0,
  heldMs: 0,
};

type Story = readonly (readonly [minute: number, body: EventBody])[];

/** The rows of the ticket's turns after a story; minutes stand for moments. */
function turnsAfter(...story: Story) {
  let ticket: TicketImage | undefined;
  const rows = new Map<number, TurnImage>();
  for (const [index, [minute, body]] of [[0, TICKET] as const, ...story].entries()) {
    const event = eventAt(index + 1, after(minute), body);
    const change = projectTicket(ticket, event, body as LegEvent, CONTEXT);
    ticket = change.ticket;
    for (const turn of change.turns) rows.set(turn.turn, turn);
  }
  const minutes = (at: number | null) => (at === null ? null : (at - MONDAY_8) / MINUTE);
  return [...rows.values()].map((turn) => ({
    since: minutes(turn.since),
    from: minutes(turn.leg_since),
    open: minutes(turn.open_since),
    called: minutes(turn.called_at),
    started: minutes(turn.started_at),
    ended: minutes(turn.ended_at),
    by: turn.ended_by,
    leg: turn.leg,
  }));
}

const FIRST = { since: 0, from: 0, open: 0, leg: 1 };

describe('a turn', () => {
  it('has no row as long as it says nothing that the visit does not', () => {
    expect(turnsAfter()).toEqual([]);
    const { ticket } = projectTicket(undefined, eventAt(1, MONDAY_8, TICKET), TICKET, CONTEXT);
    expect(isUntouched(ticket.turn)).toBe(true);
  });

  it('is a wait, a call and a service', () => {
    expect(turnsAfter([5, called], [6, started], [16, finished])).toEqual([
      { ...FIRST, called: 5, started: 6, ended: 16, by: 'finished' },
    ]);
  });

  it('ends with a hold; whoever comes back has another one, from the same place in the queue', () => {
    expect(
      turnsAfter([5, called], [6, started], [10, held], [20, returned('hold')], [22, called], [23, resumed]),
    ).toEqual([
      { ...FIRST, called: 5, started: 6, ended: 10, by: 'held' },
      { since: 20, from: 0, open: 20, leg: 1, called: 22, started: 23, ended: null, by: null },
    ]);
  });

  it('has no wait where the visitor comes straight back to the desk, or is called from the hold', () => {
    const first = { ...FIRST, called: 5, started: 6, ended: 10, by: 'held' };
    const straight = { since: null, from: 0, open: null, leg: 1, ended: null, by: null };
    expect(turnsAfter([5, called], [6, started], [10, held], [20, resumed])).toEqual([
      first,
      { ...straight, called: null, started: 20 },
    ]);
    expect(turnsAfter([5, called], [6, started], [10, held], [20, called])).toEqual([
      first,
      { ...straight, called: 20, started: null },
    ]);
  });

  it('ends with a call that nobody came to', () => {
    expect(turnsAfter([5, called], [8, absent], [15, returned('did-not-come')])).toEqual([
      { ...FIRST, called: 5, started: null, ended: 8, by: 'did-not-come' },
      { since: 15, from: 0, open: 15, leg: 1, called: null, started: null, ended: null, by: null },
    ]);
  });

  it('begins anew with a transfer, which is a wait of its own', () => {
    expect(turnsAfter([5, called], [6, started], [10, transferred])).toEqual([
      { ...FIRST, called: 5, started: 6, ended: 10, by: 'transferred' },
      { since: 10, from: 10, open: 10, leg: 2, called: null, started: null, ended: null, by: null },
    ]);
  });

  it('is for one desk alone until it is redirected', () => {
    const toDesk: LegEvent = { ...transferred, to: { kind: 'desk', deskId: 'desk-2' } };
    const redirected: LegEvent = {
      type: 'TicketRedirected',
      ticketId,
      number,
      from: { kind: 'desk', deskId: 'desk-2' },
      serviceId: 'payment',
    };
    const opened = (...story: Story) => turnsAfter(...story).map(({ since, open }) => ({ since, open }));
    const first = { since: 0, open: 0 };
    expect(opened([5, called], [6, started], [10, toDesk])).toEqual([first, { since: 10, open: null }]);
    expect(opened([5, called], [6, started], [10, toDesk], [30, redirected])).toEqual([
      first,
      { since: 10, open: 30 },
    ]);
  });

  it('ends when the visitor leaves, or is still there at closing; a hold has ended before', () => {
    const left: LegEvent = { type: 'VisitorLeft', ticketId, number, waitedMs: 0 };
    const closing: LegEvent = { type: 'TicketNotServed', ticketId, number, stage: 'waiting', waitedMs: 0 };
    const never = { ...FIRST, called: null, started: null };
    expect(turnsAfter([9, left])).toEqual([{ ...never, ended: 9, by: 'left' }]);
    expect(turnsAfter([9, closing])).toEqual([{ ...never, ended: 9, by: 'not-served' }]);
    expect(turnsAfter([5, called], [6, started], [10, held], [60, { ...closing, stage: 'held' }])).toEqual([
      { ...FIRST, called: 5, started: 6, ended: 10, by: 'held' },
    ]);
  });
});
