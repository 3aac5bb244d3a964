import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../contract/events.ts';
import { MONDAY_8, SERVICES, atDesk, eventAt, ticketIssued } from '../testing/samples.ts';
import { projectTicket, type TicketEvent, type TicketImage } from './tickets.ts';

const MINUTE = 60_000;
const CONTEXT = { timezone: 'Europe/Moscow', date: '2026-11-23' };
const TICKET = ticketIssued(1, { arrivalAt: MONDAY_8 });
const HERE = atDesk(TICKET);

/** The ticket and all its legs after events at these minutes past eight. */
function after(...story: readonly (readonly [minute: number, body: TicketEvent])[]) {
  let ticket: TicketImage | undefined;
  const legs = new Map<number, TicketImage['leg']>();
  for (const [index, [minute, body]] of story.entries()) {
    const change = projectTicket(ticket, eventAt(index + 1, MONDAY_8 + minute * MINUTE, body), body, CONTEXT);
    ticket = change.ticket;
    for (const leg of change.legs) legs.set(leg.leg, leg);
  }
  return { visit: ticket!.visit, legs: [...legs.values()] };
}

const called = (waitMinutes: number, leg = 1): EventOf<'TicketCalled'> => ({
  type: 'TicketCalled',
  aloud: true,
  ...HERE,
  reason: { kind: 'first-in-queue' },
  waitMs: waitMinutes * MINUTE,
  leg,
});
const started = (calledMinute: number, waitMinutes: number, leg = 1): EventOf<'ServiceStarted'> => ({
  type: 'ServiceStarted',
  ...HERE,
  ...SERVICES[0],
  leg,
  calledAt: MONDAY_8 + calledMinute * MINUTE,
  waitMs: waitMinutes * MINUTE,
  waitNormMs: 20 * MINUTE,
  visitorClass: 'general',
  appointmentDelayMs: leg * MINUTE,
});
const finished = (serviceMinutes: number, heldMinutes = 0, leg = 1): EventOf<'ServiceFinished'> => ({
  type: 'ServiceFinished',
  ...HERE,
  ...SERVICES[0],
  leg,
  outcome: { kind: 'solved' },
  serviceMs: serviceMinutes * MINUTE,
  heldMs: heldMinutes * MINUTE,
  visitorClass: 'general',
});
const transferred = (serviceMinutes: number, heldMinutes = 0): EventOf<'TicketTransferred'> => ({
  type: 'TicketTransferred',
  ...HERE,
  ...SERVICES[1],
  to: { kind: 'service', serviceId: 'payment' },
  leg: 1,
  serviceMs: serviceMinutes * MINUTE,
  heldMs: heldMinutes * MINUTE,
});
const didNotCome: EventOf<'VisitorDidNotCome'> = { type: 'VisitorDidNotCome', ...HERE, calls: 2 };
const returned = (reason: 'hold' | 'did-not-come'): EventOf<'TicketReturned'> => ({
  type: 'TicketReturned',
  ticketId: TICKET.ticketId,
  number: TICKET.number,
  after: reason,
  to: { kind: 'service', serviceId: 'advice' },
});
const held: EventOf<'TicketHeld'> = { type: 'TicketHeld', ...HERE, leg: 1, why: 'fill-form' };
const resumed = (minutes: number): EventOf<'ServiceResumed'> => ({
  type: 'ServiceResumed',
  ...HERE,
  heldMs: minutes * MINUTE,
  leg: 1,
});

describe('a visit from taking the ticket to the end', () => {
  it('begins as waiting, with what was told', () => {
    const { visit, legs } = after([0, TICKET]);
    expect(visit).toMatchObject({
      status: 'waiting',
      date: '2026-11-23',
      arrival_hour: 8,
      legs: 1,
      wait_ms: null,
    });
    expect(visit).toMatchObject({ told_ahead: 0, told_min_ms: 0, told_max_ms: 5 * MINUTE });
    expect(legs).toEqual([]);
  });

  it('has its wait when the visitor came, its service when it is over', () => {
    const story = [
      [0, TICKET],
      [7, called(7)],
      [8, started(7, 7)],
      [20, finished(12)],
    ] as const;
    expect(after(...story.slice(0, 2)).visit).toMatchObject({ status: 'called', wait_ms: null });
    expect(after(...story.slice(0, 3)).visit).toMatchObject({
      status: 'serving',
      wait_ms: 7 * MINUTE,
      service_ms: null,
    });
    const { visit, legs } = after(...story);
    expect(visit).toMatchObject({
      status: 'served',
      outcome: 'solved',
      wait_ms: 7 * MINUTE,
      service_ms: 12 * MINUTE,
    });
    expect(visit).toMatchObject({
      desk_number: 1,
      operator_id: 'operator-1',
      reason: '{"kind":"first-in-queue"}',
    });
    expect(visit).toMatchObject({
      called_at: MONDAY_8 + 7 * MINUTE,
      started_at: MONDAY_8 + 8 * MINUTE,
      finished_at: MONDAY_8 + 20 * MINUTE,
    });
    expect(legs).toMatchObject([{ ended_by: 'finished', wait_ms: 7 * MINUTE, service_ms: 12 * MINUTE }]);
  });

  it('counts the wait to the later call after a call that nobody came to (law 9)', () => {
    const story = [
      [0, TICKET],
      [7, called(7)],
      [9, didNotCome],
      [12, returned('did-not-come')],
    ] as const;
    expect(after(...story.slice(0, 3)).visit).toMatchObject({ status: 'did-not-come', wait_ms: null });
    expect(after(...story.slice(0, 3)).legs).toMatchObject([{ ended_by: 'did-not-come' }]);
    const { visit, legs } = after(...story, [15, called(15)], [16, started(15, 15)]);
    expect(visit).toMatchObject({ wait_ms: 15 * MINUTE, called_at: MONDAY_8 + 15 * MINUTE });
    expect(legs).toMatchObject([{ ended_by: null, wait_ms: 15 * MINUTE }]);
  });

  it('keeps the wait and the first call when somebody is called back from a hold', () => {
    const story = [
      [0, TICKET],
      [7, called(7)],
      [8, started(7, 7)],
      [10, held],
      [15, returned('hold')],
    ] as const;
    const { visit, legs } = after(...story, [17, called(17)], [18, resumed(8)], [20, finished(4, 8)]);
    expect(visit).toMatchObject({
      wait_ms: 7 * MINUTE,
      called_at: MONDAY_8 + 7 * MINUTE,
      held_ms: 8 * MINUTE,
    });
    expect(visit).toMatchObject({ service_ms: 4 * MINUTE, started_at: MONDAY_8 + 8 * MINUTE });
    expect(legs).toHaveLength(1);
  });

  it('adds up the legs of a transfer and judges the wait on the first', () => {
    const first = [
      [0, TICKET],
      [7, called(7)],
      [8, started(7, 7)],
      [9, held],
      [10, resumed(1)],
    ] as const;
    const second = [
      [18, transferred(9, 1)],
      [30, called(12, 2)],
      [31, started(30, 12, 2)],
      [36, finished(5, 0, 2)],
    ] as const;
    const { visit, legs } = after(...first, ...second);
    expect(visit).toMatchObject({ legs: 2, wait_ms: 7 * MINUTE, service_ms: 14 * MINUTE, held_ms: MINUTE });
    expect(visit).toMatchObject({
      service_id: 'advice',
      called_at: MONDAY_8 + 7 * MINUTE,
      appointment_delay_ms: MINUTE,
    });
    expect(legs).toMatchObject([
      { leg: 1, service_id: 'advice', ended_by: 'transferred', service_ms: 9 * MINUTE, wait_ms: 7 * MINUTE },
      { leg: 2, service_id: 'payment', ended_by: 'finished', service_ms: 5 * MINUTE, wait_ms: 12 * MINUTE },
    ]);
  });

  it.each([
    [{ kind: 'solved' }, { outcome: 'solved', answer_due: null, refused_because: null }],
    [
      { kind: 'answer-promised', due: '2026-12-07' },
      { outcome: 'answer-promised', answer_due: '2026-12-07', refused_because: null },
    ],
    [
      { kind: 'refused', why: 'no-right' },
      { outcome: 'refused', answer_due: null, refused_because: 'no-right' },
    ],
    [
      { kind: 'refused', why: null },
      { outcome: 'refused', answer_due: null, refused_because: null },
    ],
  ] as const)('keeps what came of it: %o', (outcome, columns) => {
    const end = { ...finished(12), outcome };
    expect(after([0, TICKET], [7, called(7)], [8, started(7, 7)], [20, end]).visit).toMatchObject(columns);
  });

  it('has a wait and no service on a leg that was sent on before service began', () => {
    const { visit, legs } = after([0, TICKET], [7, called(7)], [8, transferred(0)]);
    expect(visit).toMatchObject({
      status: 'waiting',
      wait_ms: 7 * MINUTE,
      service_ms: null,
      started_at: null,
    });
    expect(legs[0]).toMatchObject({ wait_ms: 7 * MINUTE, service_ms: null, finished_at: null });
    expect(legs[1]).toMatchObject({ since: MONDAY_8 + 8 * MINUTE, wait_ms: null });
  });

  it('knows who took the desk over in the middle', () => {
    const colleague = { ...finished(12), operatorId: 'operator-9' };
    const { visit, legs } = after([0, TICKET], [7, called(7)], [8, started(7, 7)], [20, colleague]);
    expect(visit.operator_id).toBe('operator-9');
    expect(legs[0]?.operator_id).toBe('operator-9');
  });

  it.each([
    [{ type: 'VisitorLeft', ticketId: 'ticket-1', number: 'К001', waitedMs: 1 }, 'left'],
    [
      { type: 'TicketNotServed', ticketId: 'ticket-1', number: 'К001', stage: 'waiting', waitedMs: 1 },
      'not-served',
    ],
  ] as const)('ends without a wait: %o', (body, status) => {
    const { visit, legs } = after([0, TICKET], [9, body]);
    expect(visit).toMatchObject({ status, wait_ms: null });
    expect(legs).toMatchObject([{ ended_by: status }]);
  });

  it('counts the calls that were repeated', () => {
    const recalled = { type: 'TicketRecalled', ...HERE, times: 2 } as const;
    expect(after([0, TICKET], [7, called(7)], [8, recalled], [9, recalled]).visit.recalls).toBe(2);
  });

  it('cannot go on with what never began', () => {
    expect(() => after([7, called(7)])).toThrow('Event 1, TicketCalled, is about something');
  });
});
