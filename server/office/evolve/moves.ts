/** The moves that the events of a ticket are made of: into a lane, out of it, away from a desk. */
import type { TransferTarget } from '../../../contract/events.ts';
import { enter, leave } from '../lanes.ts';
import type { OfficeState, Ticket, TicketStatus } from '../state.ts';
import { withSeat } from './seats.ts';

/** One more of these today. */
export function count(state: OfficeState, what: keyof OfficeState['tally']): OfficeState['tally'] {
  return { ...state.tally, [what]: state.tally[what] + 1 };
}

/** Gives the ticket a new status; whoever waited leaves the lane. */
export function become(state: OfficeState, ticket: Ticket, status: TicketStatus): OfficeState {
  const lanes =
    ticket.status.kind === 'waiting' ? leave(state.lanes, ticket.status.target, ticket) : state.lanes;
  return { ...state, lanes, tickets: state.tickets.with(ticket.ticketId, { ...ticket, status }) };
}

/** Puts the ticket in its place among those who wait for the target. */
export function wait(state: OfficeState, ticket: Ticket, target: TransferTarget): OfficeState {
  const next = become(state, ticket, { kind: 'waiting', target });
  return { ...next, lanes: enter(next.lanes, target, ticket) };
}

/** Neither on hold nor missed any more. */
export function forget(state: OfficeState, ticketId: string): OfficeState {
  const other = (id: string) => id !== ticketId;
  return { ...state, heldIds: state.heldIds.filter(other), missedIds: state.missedIds.filter(other) };
}

/** The desk without its visitor: nobody needs to come any more. */
export function freeDesk(state: OfficeState, deskId: string, at: number): OfficeState {
  const seat = state.seats.get(deskId);
  return seat === undefined
    ? state
    : withSeat(state, { ...seat, ticketId: null, invitation: null, freeSince: at });
}
