/** Serving the visitor at the desk: start, hold, transfer, finish (law 9). */
import type { VisitOutcome } from '../../../contract/events.ts';
import { hoursOf, localDateAt, promiseDue } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, atDesk, refuse, serviceNow, serviceThen, type Refused, type Ruling } from '../decision.ts';
import type { OfficeState, Seat, Ticket, TicketStatus } from '../state.ts';
import { ownSeat } from './desks.ts';

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

function served(command: { deskId: string; actor: { id: string } }, state: OfficeState): Present {
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
  const { visitorClass, leg } = ticket;
  return accept([
    {
      type: 'ServiceFinished',
      ...atDesk(ticket, seat),
      ...serviceThen(ticket),
      leg,
      outcome: came.outcome,
      ...serviceMsOf(ticket, now),
      visitorClass,
    },
  ]);
}

/** What came of the visit: an answer is promised by the day that 6.2.3 gives, or by one given by hand that it allows. */
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

/** The visitor steps aside; the desk is free for others meanwhile. */
export function holdTicket(command: CommandOf<'HoldTicket'>, state: OfficeState): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  return accept([{ type: 'TicketHeld', ...atDesk(here.ticket, here.seat), leg: here.ticket.leg }]);
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
  return accept([
    {
      type: 'TicketTransferred',
      ...atDesk(ticket, seat),
      ...serviceThen(service),
      to,
      leg: ticket.leg,
      ...serviceMsOf(ticket, now),
    },
  ]);
}

function canReceive(to: CommandOf<'TransferTicket'>['to'], from: Seat, state: OfficeState): boolean {
  switch (to.kind) {
    case 'service':
      return true;
    case 'desk':
      return to.deskId !== from.deskId && state.seats.has(to.deskId);
    case 'person':
      return (
        to.personId !== from.operatorId &&
        [...state.seats.values()].some((seat) => seat.operatorId === to.personId)
      );
  }
}
