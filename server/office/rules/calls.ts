/** Calling visitors (laws 1, 8, 9, 11). */
import type { CallReason, EventOf } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, refuse, type Refused, type Ruling } from '../decision.ts';
import { awaitedLast } from '../last-visitor.ts';
import { chooseNext, reasonOf, targetsOf } from '../order.ts';
import { orphansOf } from '../orphans.ts';
import { targetKey } from '../lanes.ts';
import { seatOf } from '../seat-of.ts';
import type { OfficeState, Seat, Ticket } from '../state.ts';
import { freeSeat, leftBy, ownSeat } from './desks.ts';

const SECOND_MS = 1000;

/** Law 9: never negative, also for an early holder whose wait has not yet begun. */
function called(ticket: Ticket, seat: Seat, reason: CallReason, now: number): EventOf<'TicketCalled'> {
  const waitMs = Math.max(0, now - ticket.legSince);
  return { type: 'TicketCalled', ...atDesk(ticket, seat), reason, waitMs, leg: ticket.leg, aloud: true };
}

/** Calls whom the laws of the queue put first; a desk that waits for its last visitor nobody else. */
export function callNext(command: CommandOf<'CallNext'>, state: OfficeState, now: number): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  if (own.seat.pausedAt !== null) return refuse('desk-paused');
  const last = awaitedLast(own.seat, state);
  if (last?.status.kind === 'held') return refuse('last-visitor-held', { number: last.number });
  const next =
    last === null ? nextCall(state, own.seat, now) : called(last, own.seat, reasonOf(last, now), now);
  if (next === null) return refuse('nobody-waiting');
  return accept([next], { kind: 'ticket', ticketId: next.ticketId });
}

/** The call of whom the laws put first for this desk; null when nobody waits for it. */
export function nextCall(state: OfficeState, seat: Seat, now: number): EventOf<'TicketCalled'> | null {
  const choice = chooseNext(state, seat, now);
  const ticket = choice === null ? undefined : state.tickets.get(choice.ticketId);
  return choice === null || ticket === undefined ? null : called(ticket, seat, choice.reason, now);
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
  const last = awaitedLast(own.seat, state);
  if (last !== null && last !== ticket) return refuse('last-visitor-held', { number: last.number });
  if (status.kind !== 'waiting') return refuse('ticket-not-waiting', { number });
  if (!targetsOf(own.seat, orphansOf(state)).includes(targetKey(status.target))) {
    if (status.target.kind === 'desk') return refuse('ticket-directed-elsewhere', { number });
    if (status.target.kind === 'person') return directedTo(status.target.personId, number, state);
    return refuse('ticket-of-other-service', { number, serviceName: ticket.serviceName });
  }
  const reason: CallReason = { kind: 'by-hand', why: command.why };
  return accept([called(ticket, own.seat, reason, now)], { kind: 'ticket', ticketId: ticket.ticketId });
}

/** Names are no part of the log: the person is told by the desk. */
function directedTo(personId: string, number: string, state: OfficeState): Refused {
  const seat = seatOf(personId, state);
  return seat === undefined
    ? refuse('ticket-directed-elsewhere', { number })
    : refuse('ticket-directed-to-person', { number, deskNumber: seat.deskNumber });
}

interface Awaited {
  readonly ok: true;
  readonly seat: Seat;
  readonly ticket: Ticket;
  readonly calls: number;
  readonly lastCallAt: number;
}

/** The visitor at the desk who was called and has not come yet. */
function awaited(
  command: { deskId: string; actor: { id: string } },
  state: OfficeState,
): Awaited | ReturnType<typeof refuse> {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const ticket = own.seat.ticketId === null ? undefined : state.tickets.get(own.seat.ticketId);
  if (ticket === undefined) return refuse('nobody-at-desk');
  if (ticket.status.kind !== 'called') return refuse('not-called', { number: ticket.number });
  const { calls, lastCallAt } = ticket.status;
  return { ok: true, seat: own.seat, ticket, calls, lastCallAt };
}

/**
 * Called a moment ago: the visitor has to hear it and to walk, before there is another call and before it is said that nobody came. A clock
 * that was set back behind the last call cannot tell, and then nobody is held up: the visitor could neither be called nor given up.
 *
 * @example a pause of 20 s, called 10:00:00, asked 10:00:12.5 → in 8 seconds; asked 09:00:00 → null
 */
function tooSoon(
  code: 'recall-too-soon' | 'no-show-too-soon',
  { ticket: { number }, lastCallAt }: Awaited,
  { config }: OfficeState,
  clock: number,
): Refused | null {
  const pauseMs = (config?.rules.recallPauseSeconds ?? 0) * SECOND_MS;
  const leftMs = clock < lastCallAt ? 0 : lastCallAt + pauseMs - clock;
  return leftMs > 0 ? refuse(code, { number, seconds: Math.ceil(leftMs / SECOND_MS) }) : null;
}

/**
 * Calls the visitor at the desk again, so many times and not before the last call was heard.
 * @param clock what the server's clock says, also when it was set back
 */
export function recall(command: CommandOf<'Recall'>, state: OfficeState, clock: number): Ruling {
  const waited = awaited(command, state);
  if (!waited.ok) return waited;
  const { seat, ticket, calls } = waited;
  const limit = state.config?.rules.recallLimit ?? 0;
  if (calls > limit) return refuse('recall-limit', { limit });
  const soon = tooSoon('recall-too-soon', waited, state, clock);
  if (soon !== null) return soon;
  return accept([{ type: 'TicketRecalled', ...atDesk(ticket, seat), times: calls + 1 }], {
    kind: 'ticket',
    ticketId: ticket.ticketId,
  });
}

/**
 * Gives up on the visitor at the desk, who was called often enough and had the time to come to the last call.
 * @param clock what the server's clock says, also when it was set back
 */
export function markDidNotCome(
  command: CommandOf<'MarkDidNotCome'>,
  state: OfficeState,
  clock: number,
): Ruling {
  const waited = awaited(command, state);
  if (!waited.ok) return waited;
  const { seat, ticket, calls } = waited;
  const left = (state.config?.rules.callsBeforeNoShow ?? 1) - calls;
  if (left > 0) return refuse('calls-too-few', { number: ticket.number, left });
  const soon = tooSoon('no-show-too-soon', waited, state, clock);
  if (soon !== null) return soon;
  return accept([{ type: 'VisitorDidNotCome', ...atDesk(ticket, seat), calls }, ...leftBy(state, seat)]);
}
