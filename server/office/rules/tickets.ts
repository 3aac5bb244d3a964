/** Taking a ticket, leaving the queue, coming back to it. */
import type { EventBody, TransferTarget } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceNow, serviceThen, type Refused, type Ruling } from '../decision.ts';
import { awaitedLast } from '../last-visitor.ts';
import { ticketNumberOf } from '../numbers.ts';
import type { Appointment, OfficeState, Ticket } from '../state.ts';
import { leftBy, receives } from './desks.ts';

const MINUTE_MS = 60_000;

/** Law 10: nobody new before opening or after closing. */
export function admission(state: OfficeState, now: number): Refused | null {
  const { day } = state;
  if (day === null || day.closed || day.opensAt === null || day.closesAt === null)
    return refuse('office-closed');
  if (now < day.opensAt) return refuse('office-not-open', { opensAt: day.opensAt });
  if (now >= day.closesAt) return refuse('office-closed');
  return null;
}

/** What a ticket with and without an appointment has in common. */
type Admitted = Pick<
  CommandOf<'IssueTicket'>,
  'ticketId' | 'code' | 'channel' | 'told' | 'printerId' | 'language'
> & {
  /** @default null: taken, and waits */
  begunFrom?: Ticket['begunFrom'];
  serviceId: string;
  visitorClass: Ticket['visitorClass'];
  arrivalAt: number;
  appointmentId: string | null;
  appointmentAt: number | null;
};

/** The event of a new ticket with the next number of its group's letter; null for an unknown service. */
export function issued(
  state: OfficeState,
  { begunFrom = null, ...admitted }: Admitted,
): Extract<EventBody, { type: 'TicketIssued' }> | null {
  const service = serviceNow(state, admitted.serviceId);
  if (service === null || state.config === null) return null;
  const ordinal = (state.counters[service.letter] ?? 0) + 1;
  return {
    type: 'TicketIssued',
    begunFrom,
    ...admitted,
    ...serviceThen(service),
    letter: service.letter,
    ordinal,
    number: ticketNumberOf(service.letter, ordinal),
    waitNormMs: state.config.rules.waitNormMinutes * 60_000,
  };
}

/** Somebody came with this code already: most likely the same visitor, who is told the number again. */
export function used({ ticketId }: Appointment, state: OfficeState): Refused {
  const ticket = ticketId === null ? undefined : state.tickets.get(ticketId);
  return refuse('appointment-used', { number: ticket?.number ?? '' });
}

/** A ticket for the general queue, or out of turn (6.7.1). Law 2: arrival is now. */
export function issueTicket(command: CommandOf<'IssueTicket'>, state: OfficeState, now: number): Ruling {
  const closed = admission(state, now);
  if (closed !== null) return closed;
  const service = serviceNow(state, command.serviceId);
  if (service === null) return refuse('service-unknown');
  const { serviceId, channel, outOfTurn, afterAppointmentId } = command;
  const { ticketId, code, told, printerId, language } = command;
  // Whoever booked it with staff, or before it was hidden, and came late has been promised the queue (8.6.5).
  if (!service.offered.kiosk && channel === 'kiosk' && afterAppointmentId === null)
    return refuse('service-not-offered');
  if (afterAppointmentId !== null) {
    const appointment = state.appointments.get(afterAppointmentId);
    if (appointment === undefined) return refuse('appointment-unknown');
    if (appointment.ticketId !== null) return used(appointment, state);
    if (appointment.state !== 'missed') return refuse('appointment-not-late');
  }
  const ticket = issued(state, {
    ticketId,
    code,
    channel,
    told,
    printerId,
    language,
    serviceId,
    visitorClass: outOfTurn ? 'out-of-turn' : 'general',
    arrivalAt: now,
    appointmentId: afterAppointmentId,
    appointmentAt: null,
  });
  return ticket === null ? refuse('service-unknown') : accept([ticket], { kind: 'ticket', ticketId });
}

/** The visitor gives up the place, from the page behind the ticket's QR code. */
export function leaveQueue(command: CommandOf<'LeaveQueue'>, state: OfficeState, now: number): Ruling {
  const ticket = state.tickets.get(command.ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  const { ticketId, number, legSince, status } = ticket;
  if (status.kind !== 'waiting' && status.kind !== 'held') return refuse('ticket-not-waiting', { number });
  const waitedMs = status.kind === 'held' ? 0 : Math.max(0, now - legSince);
  return accept([{ type: 'VisitorLeft', ticketId, number, waitedMs }, ...leftWithout(ticket, state)]);
}

/** A desk that was waiting for nobody else has had its last visitor. */
function leftWithout(gone: Ticket, state: OfficeState): EventBody[] {
  const seat = [...state.seats.values()].find(
    (one) => one.ticketId === null && awaitedLast(one, state) === gone,
  );
  return seat === undefined ? [] : leftBy(state, { ...seat, lastId: null });
}

/**
 * Until when one who missed a call may come back: never again (`once`), until a moment, or until the day ends (null).
 * Others were called meanwhile, so it is once in a visit and not for ever. After a hold nobody asks.
 */
export function comeBackUntil(
  { status, cameBack }: Ticket,
  { config }: Pick<OfficeState, 'config'>,
): number | null | 'once' {
  if (cameBack > 0) return 'once';
  const minutes = config?.rules.comeBackMinutes ?? null;
  return status.kind !== 'missed' || minutes === null ? null : status.at + minutes * MINUTE_MS;
}

/** Why one who missed the call cannot come back; null when nothing is in the way. */
function tooOftenOrLate(ticket: Ticket, state: OfficeState, now: number): Refused | null {
  const { number } = ticket;
  const until = comeBackUntil(ticket, state);
  if (until === 'once') return refuse('ticket-came-back-already', { number });
  return until !== null && now >= until ? refuse('came-back-too-late', { number, untilAt: until }) : null;
}

/**
 * A visitor on hold, or one who missed the call, is back. Law 2: the place is kept. After a hold it is the same
 * specialist who goes on, as long as that person sits at a desk and is on no break (4.2, one window). Law 6: whoever was sent to a
 * desk or a person still is, as long as there is somebody.
 */
export function returnTicket(command: CommandOf<'ReturnTicket'>, state: OfficeState, now: number): Ruling {
  if (state.day === null || state.day.closed) return refuse('office-closed');
  const ticket = state.tickets.get(command.ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  const { ticketId, number, status } = ticket;
  if (status.kind !== 'held' && status.kind !== 'missed') return refuse('ticket-not-returnable', { number });
  const no = status.kind === 'missed' ? tooOftenOrLate(ticket, state, now) : null;
  if (no !== null) return no;
  return accept([
    {
      type: 'TicketReturned',
      ticketId,
      number,
      after: status.kind === 'held' ? 'hold' : 'did-not-come',
      to: returnTarget(ticket, state),
    },
  ]);
}

function returnTarget({ status, serviceId, progress }: Ticket, state: OfficeState): TransferTarget {
  const sits = (personId: string) => [...state.seats.values()].some((seat) => seat.operatorId === personId);
  if (status.kind === 'held' && receives(status.operatorId, state)) {
    return { kind: 'person', personId: status.operatorId };
  }
  if (status.kind === 'missed') {
    const { target } = status;
    if (target.kind === 'desk' && state.seats.has(target.deskId)) return target;
    // Whose service has begun is served on by anybody; one whom a colleague has sent waits for that person.
    const isThere = progress === null ? sits : (personId: string) => receives(personId, state);
    if (target.kind === 'person' && isThere(target.personId)) return target;
  }
  return { kind: 'service', serviceId };
}
