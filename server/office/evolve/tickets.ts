/** How tickets and the lanes they wait in follow their events. */
import type { EventOf, OfficeEvent, TransferTarget } from '../../../contract/events.ts';
import { enter } from '../lanes.ts';
import type { OfficeState, Ticket } from '../state.ts';
import { called, didNotCome, recalled } from './calls.ts';
import { helpCallsAfter } from './help.ts';
import { become, count, forget, wait } from './moves.ts';
import { isStep, withLastStep } from './last-step.ts';
import { continued, finished, held, resumed, started, transferred } from './services.ts';
import { takenBack } from './taken-back.ts';

type TicketEvent = EventOf<
  | 'TicketIssued'
  | 'TicketCalled'
  | 'TicketRecalled'
  | 'ServiceStarted'
  | 'TicketHeld'
  | 'ServiceResumed'
  | 'ServiceFinished'
  | 'TicketTransferred'
  | 'ServiceContinued'
  | 'StepTakenBack'
  | 'VisitorDidNotCome'
  | 'TicketReturned'
  | 'TicketRedirected'
  | 'VisitorLeft'
  | 'TicketNotServed'
  | 'VisitRated'
  | 'WordAsked'
>;

/** How many come-backs the desks are reminded of. */
const REMEMBERED = 30;

export function evolveTicket(state: OfficeState, event: OfficeEvent, body: TicketEvent): OfficeState {
  const next = afterEvent(state, event, body);
  return isStep(body) ? withLastStep(state, next, event, body) : next;
}

function afterEvent(state: OfficeState, event: OfficeEvent, body: TicketEvent): OfficeState {
  if (body.type === 'TicketIssued') return issued(state, event.seq, body);
  const ticket = state.tickets.get(body.ticketId);
  if (ticket === undefined) return state;
  const { at } = event;
  switch (body.type) {
    case 'TicketCalled':
      return called(state, event, ticket, body);
    case 'TicketRecalled':
      return recalled(state, event, ticket, body);
    case 'ServiceStarted':
      return started(state, ticket, at, body);
    case 'ServiceResumed':
      return resumed(state, ticket, at, body);
    case 'TicketHeld':
      return held(state, ticket, at, body);
    case 'ServiceFinished':
      return finished(state, ticket, at, body);
    case 'TicketTransferred':
      return transferred(state, ticket, at, body);
    case 'ServiceContinued':
      return continued(state, ticket, at, body);
    case 'StepTakenBack':
      return takenBack(state, body);
    case 'VisitorDidNotCome':
      return didNotCome(state, ticket, at, body.deskId);
    case 'TicketReturned':
      return returned(state, ticket, at, body);
    case 'TicketRedirected': {
      const cameBack = [{ ticketId: ticket.ticketId, number: ticket.number, at }, ...state.cameBack];
      const back = wait(state, ticket, { kind: 'service', serviceId: body.serviceId });
      return { ...back, cameBack: cameBack.slice(0, REMEMBERED) };
    }
    case 'VisitorLeft':
      return {
        ...become(forget(state, ticket.ticketId), ticket, { kind: 'left', at }),
        tally: count(state, 'left'),
      };
    case 'VisitRated':
      return { ...state, tickets: state.tickets.with(ticket.ticketId, { ...ticket, rated: true }) };
    case 'WordAsked':
      return { ...state, tickets: state.tickets.with(ticket.ticketId, { ...ticket, wordAsked: true }) };
    case 'TicketNotServed':
      return {
        ...become(forget(state, ticket.ticketId), ticket, { kind: 'not-served', at }),
        tally: count(state, 'notServed'),
      };
  }
}

function issued(state: OfficeState, seq: number, body: EventOf<'TicketIssued'>): OfficeState {
  const { ticketId, code, arrivalAt, serviceId, letter, ordinal } = body;
  const target: TransferTarget = { kind: 'service', serviceId };
  // Field by field: in the busiest event of the day, copying «the rest» of an object costs as much as all else here.
  const ticket: Ticket = {
    ticketId,
    code,
    number: body.number,
    sequence: seq,
    serviceId,
    serviceName: body.serviceName,
    groupId: body.groupId,
    groupName: body.groupName,
    serviceNormMs: body.serviceNormMs,
    visitorClass: body.visitorClass,
    arrivalAt,
    waitNormMs: body.waitNormMs,
    channel: body.channel,
    begunFrom: body.begunFrom,
    language: body.language,
    appointmentId: body.appointmentId,
    appointmentAt: body.appointmentAt,
    told: body.told,
    leg: 1,
    legSince: arrivalAt,
    progress: null,
    returned: false,
    cameBack: 0,
    specialists: [],
    rated: false,
    wordAsked: false,
    status: { kind: 'waiting', target },
  };
  return {
    ...state,
    tickets: state.tickets.with(ticketId, ticket),
    ticketsByCode: state.ticketsByCode.with(code, ticketId),
    lanes: enter(state.lanes, target, ticket),
    counters: { ...state.counters, [letter]: ordinal },
    tally: count(state, 'issued'),
    appointments: appointmentsAfter(state, body),
    helpCalls: helpCallsAfter(state.helpCalls, body),
  };
}

/** Whoever came too late has the general queue offered once: the appointment knows the ticket that came of it. */
function appointmentsAfter(
  { appointments }: OfficeState,
  { appointmentId, ticketId }: EventOf<'TicketIssued'>,
): OfficeState['appointments'] {
  const appointment = appointmentId === null ? undefined : appointments.get(appointmentId);
  if (appointmentId === null || appointment === undefined || appointment.ticketId !== null)
    return appointments;
  return appointments.with(appointmentId, { ...appointment, ticketId });
}

/** The place is kept; a wait that was already measured does not go on, a missed call's does (law 9). */
function returned(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketReturned'>,
): OfficeState {
  const afterHold = body.after === 'hold';
  const legSince = afterHold ? at : ticket.legSince;
  const cameBack = ticket.cameBack + (afterHold ? 0 : 1);
  return wait(forget(state, ticket.ticketId), { ...ticket, legSince, returned: true, cameBack }, body.to);
}
