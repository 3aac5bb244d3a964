/** Calling visitors (laws 1, 8, 9, 11). */
import type { CallReason, EventBody } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, refuse, type Ruling } from '../decision.ts';
import { chooseNext, targetsOf } from '../order.ts';
import { targetKey } from '../lanes.ts';
import type { OfficeState, Seat, Ticket } from '../state.ts';
import { freeSeat, ownSeat } from './desks.ts';

/** Law 9: never negative, also for an early holder whose wait has not yet begun. */
function called(ticket: Ticket, seat: Seat, reason: CallReason, now: number): EventBody {
  const waitMs = Math.max(0, now - ticket.legSince);
  return { type: 'TicketCalled', ...atDesk(ticket, seat), reason, waitMs, leg: ticket.leg };
}

/** Calls whom the laws of the queue put first. */
export function callNext(command: CommandOf<'CallNext'>, state: OfficeState, now: number): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  if (own.seat.pausedAt !== null) return refuse('desk-paused');
  const choice = chooseNext(state, own.seat, now);
  const ticket = choice === null ? undefined : state.tickets.get(choice.ticketId);
  if (choice === null || ticket === undefined) return refuse('nobody-waiting');
  return accept([called(ticket, own.seat, choice.reason, now)], {
    kind: 'ticket',
    ticketId: ticket.ticketId,
  });
}

/**
 * Calls a particular ticket by hand; why is part of the event. Law 1: of a service that the desk does; law 6: what is
 * directed elsewhere is not seen here.
 */
export function callTicket(command: CommandOf<'CallTicket'>, state: OfficeState, now: number): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  if (own.seat.pausedAt !== null) return refuse('desk-paused');
  const ticket = state.tickets.get(command.ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  const { status, number } = ticket;
  if (status.kind !== 'waiting') return refuse('ticket-not-waiting', { number });
  if (!targetsOf(own.seat).includes(targetKey(status.target))) {
    if (status.target.kind !== 'service') return refuse('ticket-directed-elsewhere', { number });
    return refuse('ticket-of-other-service', { number, serviceName: ticket.serviceName });
  }
  const reason: CallReason = { kind: 'by-hand', why: command.why };
  return accept([called(ticket, own.seat, reason, now)], { kind: 'ticket', ticketId: ticket.ticketId });
}

/** The visitor at the desk who was called and has not come yet. */
function awaited(
  command: { deskId: string; actor: { id: string } },
  state: OfficeState,
): { ok: true; seat: Seat; ticket: Ticket; calls: number } | ReturnType<typeof refuse> {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const ticket = own.seat.ticketId === null ? undefined : state.tickets.get(own.seat.ticketId);
  if (ticket === undefined) return refuse('nobody-at-desk');
  if (ticket.status.kind !== 'called') return refuse('not-called', { number: ticket.number });
  return { ok: true, seat: own.seat, ticket, calls: ticket.status.calls };
}

export function recall(command: CommandOf<'Recall'>, state: OfficeState): Ruling {
  const waited = awaited(command, state);
  if (!waited.ok) return waited;
  const { seat, ticket, calls } = waited;
  const limit = state.config?.rules.recallLimit ?? 0;
  if (calls > limit) return refuse('recall-limit', { limit });
  return accept([{ type: 'TicketRecalled', ...atDesk(ticket, seat), times: calls + 1 }], {
    kind: 'ticket',
    ticketId: ticket.ticketId,
  });
}

export function markDidNotCome(command: CommandOf<'MarkDidNotCome'>, state: OfficeState): Ruling {
  const waited = awaited(command, state);
  if (!waited.ok) return waited;
  return accept([{ type: 'VisitorDidNotCome', ...atDesk(waited.ticket, waited.seat), calls: waited.calls }]);
}
