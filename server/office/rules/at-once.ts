/** A visit that begins at once for somebody without a ticket: outside (6.7.6), or with a number from a paper roll. */
import type { TicketChannel } from '../../../contract/primitives.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, refuse, serviceNow, serviceThen, type Refused, type Ruling } from '../decision.ts';
import { awaitedLast } from '../last-visitor.ts';
import type { HelpCall, OfficeState, Seat } from '../state.ts';
import { freeSeat } from './desks.ts';
import { mayBegin } from './help.ts';
import { admission, issued } from './tickets.ts';

type Command = CommandOf<'ServeAtOnce'>;

/** Since when the visitor is here, null where nobody knows, and where the visit comes from. */
type Arrival = { readonly ok: true; readonly since: number | null; readonly channel: TicketChannel };

/**
 * Issued, called and started in one decision, so that nobody else can call it meanwhile and no waiting room hears of it. Law 8: the
 * desk is free, or its visitor on hold.
 *
 * @example Anna took the call of 10:00 and begins at 10:07: a ticket that arrived at 10:00 and waited 7 minutes
 */
export function serveAtOnce(command: Command, state: OfficeState, now: number): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  const { seat } = own;
  if (seat.pausedAt !== null) return refuse('desk-paused');
  const last = awaitedLast(seat, state);
  if (last !== null) return refuse('last-visitor-held', { number: last.number });
  const arrival = arrivalOf(command, state);
  if (!arrival.ok) return arrival;
  const closed = admission(state, admittedAt(arrival.since, state, now));
  if (closed !== null) return closed;
  const service = serviceNow(state, command.serviceId);
  if (service === null) return refuse('service-unknown');
  const { serviceName } = service;
  if (!seat.serviceIds.includes(command.serviceId)) return refuse('service-not-at-desk', { serviceName });
  return begin(command, state, { seat, arrival, now });
}

/** One call is one visit. */
function arrivalOf({ from, actor }: Command, state: OfficeState): Arrival | Refused {
  if (from.kind === 'paper-roll') return { ok: true, since: null, channel: 'paper-roll' };
  const { helpCalls, tickets } = state;
  const call = helpCalls.find(({ helpCallId }) => helpCallId === from.helpCallId);
  if (call === undefined) return refuse('help-call-unknown');
  if (call.ticketId !== null)
    return refuse('help-call-visited', { number: tickets.get(call.ticketId)?.number ?? '' });
  if (!mayBegin(call, actor.id, state)) return refuse('help-call-not-yours');
  return { ok: true, since: call.calledAt, channel: channelOf(call) };
}

/** Most calls of a kiosk need a hand and no visit; one that becomes a visit came from there. */
const channelOf = ({ outside }: HelpCall): TicketChannel => (outside ? 'outside' : 'kiosk');

/**
 * Law 10 is about who comes after closing: whoever called before has come in time, and so has whoever holds a number, since
 * the roll is taken in with the doors.
 */
function admittedAt(since: number | null, { day }: OfficeState, now: number): number {
  const closesAt = day?.closesAt ?? null;
  return closesAt === null || (since !== null && since >= closesAt) ? now : Math.min(now, closesAt - 1);
}

function begin(
  { ticketId, code, language, serviceId, outOfTurn, from }: Command,
  state: OfficeState,
  { seat, arrival, now }: { seat: Seat; arrival: Arrival; now: number },
): Ruling {
  const { since, channel } = arrival;
  const ticket = issued(state, {
    ticketId,
    code,
    language,
    serviceId,
    channel,
    begunFrom: from,
    visitorClass: outOfTurn ? 'out-of-turn' : 'general',
    arrivalAt: since ?? now,
    told: null,
    printerId: null,
    appointmentId: null,
    appointmentAt: null,
  });
  if (ticket === null) return refuse('service-unknown');
  const { visitorClass, waitNormMs } = ticket;
  const place = { ...atDesk(ticket, seat), leg: 1, waitMs: since === null ? null : Math.max(0, now - since) };
  const called = { type: 'TicketCalled', ...place, reason: { kind: from.kind }, aloud: false } as const;
  const started = {
    type: 'ServiceStarted',
    ...place,
    ...serviceThen(ticket),
    calledAt: now,
    waitNormMs,
    visitorClass,
    appointmentDelayMs: null,
  } as const;
  return accept([ticket, called, started], { kind: 'ticket', ticketId });
}
