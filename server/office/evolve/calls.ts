/** How a ticket follows its calls: called, called again, nobody came. */
import type { CallReason, EventOf, OfficeEvent, TransferTarget } from '../../../contract/events.ts';
import { learn } from '../pace.ts';
import { withCall } from '../shown-calls.ts';
import type { OfficeState, Pace, Seat, Ticket } from '../state.ts';
import { stepAfterCall } from './last-step.ts';
import { become, count, freeDesk } from './moves.ts';
import { withSeat } from './seats.ts';

export function called(
  state: OfficeState,
  event: OfficeEvent,
  ticket: Ticket,
  body: EventOf<'TicketCalled'>,
): OfficeState {
  const { seq, at } = event;
  const { deskId, operatorId, reason, deskNumber, number } = body;
  const shown = { callId: seq, ticketId: ticket.ticketId, number, deskNumber, at, times: 1 };
  const here = { target: targetOf(ticket), deskId, operatorId, reason };
  const status = { kind: 'called', ...here, calledAt: at, lastCallAt: at, calls: 1 } as const;
  const there = become(state, ticket, status);
  const next = body.aloud ? withCall(there, shown) : there;
  const seat = state.seats.get(deskId);
  if (seat === undefined) return next;
  const priorityRun = runAfter(seat.priorityRun, ticket, reason);
  // Somebody who had no ticket was not waiting in the queue for the desk to become free.
  const breather =
    ticket.begunFrom === null ? breatherAfter(state.breather, seat, ticket, at) : state.breather;
  const after = next.tickets.get(ticket.ticketId) ?? ticket;
  const taught = { before: state.breather, after: breather };
  const lastStep = stepAfterCall(state, seat, event, { before: ticket, after, breather: taught });
  const called = { ...seat, ticketId: ticket.ticketId, priorityRun, lastStep, lastReturn: null };
  return withSeat({ ...next, breather }, called);
}

/** Where the ticket waits, or waited before it was called. */
function targetOf({ status, serviceId }: Ticket): TransferTarget {
  return 'target' in status ? status.target : { kind: 'service', serviceId };
}

/** Only where somebody was waiting when the desk became free: otherwise it waited for the visitor. */
function breatherAfter(breather: Pace, seat: Seat, ticket: Ticket, at: number): Pace {
  return ticket.legSince <= seat.freeSince ? learn(breather, at - seat.freeSince) : breather;
}

/** Law 12: priority visitors in a row; an early holder has no priority (law 4) and neither counts nor ends the run. */
function runAfter(run: number, ticket: Ticket, reason: CallReason): number {
  if (ticket.visitorClass === 'general') return 0;
  return reason.kind === 'early-appointment' ? run : run + 1;
}

export function recalled(
  state: OfficeState,
  { seq, at }: OfficeEvent,
  ticket: Ticket,
  body: EventOf<'TicketRecalled'>,
): OfficeState {
  if (ticket.status.kind !== 'called') return state;
  const { number, deskNumber, times } = body;
  const shown = { callId: seq, ticketId: ticket.ticketId, number, deskNumber, at, times };
  return withCall(become(state, ticket, { ...ticket.status, calls: times, lastCallAt: at }), shown);
}

export function didNotCome(state: OfficeState, ticket: Ticket, at: number, deskId: string): OfficeState {
  const next = become(freeDesk(state, deskId, at), ticket, { kind: 'missed', at, target: targetOf(ticket) });
  return {
    ...next,
    missedIds: [ticket.ticketId, ...state.missedIds],
    tally: count(state, 'didNotCome'),
  };
}
