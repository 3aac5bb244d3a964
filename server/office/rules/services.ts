/** Serving the visitor at the desk: start, hold, transfer, finish (law 9). */
import type { EventBody, VisitOutcome } from '../../../contract/events.ts';
import { hoursOf, localDateAt } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, refuse, serviceNow, serviceThen, type Refused, type Ruling } from '../decision.ts';
import { isOrphan } from '../orphans.ts';
import { promiseDue } from '../promise.ts';
import { seatOf } from '../seat-of.ts';
import type { OfficeState, Seat, Ticket, TicketStatus } from '../state.ts';
import { nextCall } from './calls.ts';
import { freeSeat, leftBy, ownSeat, receives } from './desks.ts';

type Present =
  | { ok: true; seat: Seat; ticket: Ticket; status: Extract<TicketStatus, { kind: 'called' | 'serving' }> }
  | ReturnType<typeof refuse>;

function present(command: { deskId: string; actor: { id: string } }, state: OfficeState): Present {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const ticket = own.seat.ticketId === null ? undefined : state.tickets.get(own.seat.ticketId);
  if (ticket === undefined) return refuse('nobody-at-desk');
  const { status } = ticket;
  if (status.kind !== 'called' && status.kind !== 'serving') return refuse('nobody-at-desk');
  return { ok: true, seat: own.seat, ticket, status };
}

/** The desk's visitor, when the service has begun. */
export function served(command: { deskId: string; actor: { id: string } }, state: OfficeState): Present {
  const here = present(command, state);
  if (here.ok && here.status.kind !== 'serving') return refuse('not-started', { number: here.ticket.number });
  return here;
}

/** Law 9: start → now, less the time on hold, a hold that has not ended included. */
function serviceMsOf(ticket: Ticket, now: number): { serviceMs: number; heldMs: number } {
  if (ticket.progress === null) return { serviceMs: 0, heldMs: 0 };
  const { startedAt, heldSince } = ticket.progress;
  const heldMs = ticket.progress.heldMs + (heldSince === null ? 0 : Math.max(0, now - heldSince));
  return { serviceMs: Math.max(0, now - startedAt - heldMs), heldMs };
}

/** The visitor has come. After a hold the same service goes on. */
export function startService(command: CommandOf<'StartService'>, state: OfficeState, now: number): Ruling {
  const here = present(command, state);
  if (!here.ok) return here;
  const { seat, ticket, status } = here;
  if (status.kind === 'serving') return refuse('already-started', { number: ticket.number });
  const place = { ...atDesk(ticket, seat), leg: ticket.leg };
  if (ticket.progress !== null) {
    const heldMs = Math.max(0, now - (ticket.progress.heldSince ?? now));
    return accept([{ type: 'ServiceResumed', ...place, heldMs }]);
  }
  const { visitorClass, waitNormMs, appointmentAt, legSince } = ticket;
  return accept([
    {
      type: 'ServiceStarted',
      ...place,
      ...serviceThen(ticket),
      calledAt: status.calledAt,
      waitMs: Math.max(0, status.calledAt - legSince),
      waitNormMs,
      visitorClass,
      appointmentDelayMs: appointmentAt === null ? null : Math.max(0, now - appointmentAt),
    },
  ]);
}

export function finishService(command: CommandOf<'FinishService'>, state: OfficeState, now: number): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  const came = outcomeOf(command.outcome, state, now);
  if (!came.ok) return came;
  const { seat, ticket } = here;
  return accept([finished(ticket, seat, came.outcome, now), ...leftBy(state, seat)]);
}

const finished = (ticket: Ticket, seat: Seat, outcome: VisitOutcome, now: number): EventBody => ({
  type: 'ServiceFinished',
  ...atDesk(ticket, seat),
  ...serviceThen(ticket),
  leg: ticket.leg,
  outcome,
  ...serviceMsOf(ticket, now),
  visitorClass: ticket.visitorClass,
});

/**
 * The question is solved, and whom the laws put first is called, in one. When the last of them was called elsewhere meanwhile
 * the service is over all the same.
 */
export function finishAndCallNext(
  command: CommandOf<'FinishAndCallNext'>,
  state: OfficeState,
  now: number,
): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  const { seat, ticket } = here;
  if (seat.afterLast !== null) return refuse('desk-takes-no-more');
  const over = finished(ticket, seat, { kind: 'solved' }, now);
  const next = nextCall(state, seat, now);
  if (next === null) return accept([over]);
  return accept([over, next], { kind: 'ticket', ticketId: next.ticketId });
}

/** One service is over, the same visitor has another question: it is served here, without a second wait (4.2, one window). */
export function beginAnotherService(
  command: CommandOf<'BeginAnotherService'>,
  state: OfficeState,
  now: number,
): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  const { seat, ticket } = here;
  const service = serviceNow(state, command.serviceId);
  if (service === null) return refuse('service-unknown');
  const { serviceName } = service;
  if (!seat.serviceIds.includes(command.serviceId)) return refuse('service-not-at-desk', { serviceName });
  if (ticket.serviceId === command.serviceId) return refuse('service-same', { serviceName });
  const came = outcomeOf(command.outcome, state, now);
  if (!came.ok) return came;
  return accept([
    {
      type: 'ServiceContinued',
      ...atDesk(ticket, seat),
      ...serviceThen(service),
      leg: ticket.leg,
      outcome: came.outcome,
      ...serviceMsOf(ticket, now),
    },
  ]);
}

/** What came of the visit, or of a service of it: an answer is promised by the day that 6.2.3 gives, or by one given by hand that it allows. */
function outcomeOf(
  said: CommandOf<'FinishService'>['outcome'],
  { config }: OfficeState,
  now: number,
): { ok: true; outcome: VisitOutcome } | Refused {
  if (said.kind !== 'answer-promised' || config === null) return { ok: true, outcome: said };
  const today = localDateAt(now, config.timezone);
  const { due, latest } = promiseDue(today, config);
  const given = said.due ?? due;
  if (given >= today && given <= latest) return { ok: true, outcome: { ...said, due: given } };
  return refuse('promise-due-outside', { latestAt: hoursOf(latest, config).startsAt });
}

/** The visitor steps aside; the desk is free for others meanwhile. One who is its last is waited for: a hold ends no visit. */
export function holdTicket(command: CommandOf<'HoldTicket'>, state: OfficeState): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  const { seat, ticket } = here;
  const { why } = command;
  return accept([{ type: 'TicketHeld', ...atDesk(ticket, seat), leg: ticket.leg, why }]);
}

/**
 * A visitor on hold stands at the desk again: the service goes on at once, nobody is called. Law 8: only at a free desk. By the
 * same specialist, or by one who does the service when that one has left or is on a break.
 */
export function resumeHeld(command: CommandOf<'ResumeHeld'>, state: OfficeState, now: number): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  const { seat } = own;
  if (seat.pausedAt !== null) return refuse('desk-paused');
  const ticket = state.tickets.get(command.ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  if (!isHeldFor(ticket, seat, state)) return refuse('ticket-not-held-here', { number: ticket.number });
  const heldMs = Math.max(0, now - (ticket.progress?.heldSince ?? now));
  return accept([{ type: 'ServiceResumed', ...atDesk(ticket, seat), leg: ticket.leg, heldMs }]);
}

/** On hold with this person, or with somebody who has left or is on a break, and whose service is done here, or nowhere. */
export function isHeldFor(
  { status, serviceId }: Ticket,
  seat: Seat,
  state: Pick<OfficeState, 'seats' | 'config'>,
): boolean {
  if (status.kind !== 'held') return false;
  if (status.operatorId === seat.operatorId) return true;
  if (receives(status.operatorId, state)) return false;
  return seat.serviceIds.includes(serviceId) || (state.config !== null && isOrphan(state.config, serviceId));
}

/** Sends the visitor on with the place kept (law 2, 4.2). A desk or a person must be there to be seen by (law 6). */
export function transferTicket(
  command: CommandOf<'TransferTicket'>,
  state: OfficeState,
  now: number,
): Ruling {
  const here = present(command, state);
  if (!here.ok) return here;
  const { seat, ticket } = here;
  const { to } = command;
  if (!canReceive(to, seat, state)) return refuse('transfer-nowhere');
  const service = to.kind === 'service' ? serviceNow(state, to.serviceId) : ticket;
  if (service === null) return refuse('service-unknown');
  return accept(
    [
      {
        type: 'TicketTransferred',
        ...atDesk(ticket, seat),
        ...serviceThen(service),
        to,
        leg: ticket.leg,
        ...serviceMsOf(ticket, now),
      },
      ...leftBy(state, seat),
    ],
    { kind: 'ticket', ticketId: ticket.ticketId },
  );
}

function canReceive(to: CommandOf<'TransferTicket'>['to'], from: Seat, state: OfficeState): boolean {
  switch (to.kind) {
    case 'service':
      return true;
    case 'desk':
      return to.deskId !== from.deskId && staysOpen(state.seats.get(to.deskId));
    case 'person':
      return to.personId !== from.operatorId && staysOpen(seatOf(to.personId, state));
  }
}

/** A desk that closes after its visitor would send on at once whoever was sent there. */
const staysOpen = (seat: Seat | undefined): boolean => seat !== undefined && seat.afterLast?.kind !== 'close';
