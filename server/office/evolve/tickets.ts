/** How tickets, lanes and the waiting room's calls follow their events. */
import type { CallReason, EventOf, OfficeEvent, TransferTarget } from '../../../contract/events.ts';
import { enter, leave } from '../lanes.ts';
import { learn, paceOfNorm } from '../pace.ts';
import type { OfficeState, Pace, Seat, ShownCall, Ticket, TicketStatus } from '../state.ts';
import { withSeat } from './seats.ts';

type TicketEvent = EventOf<
  | 'TicketIssued'
  | 'TicketCalled'
  | 'TicketRecalled'
  | 'ServiceStarted'
  | 'TicketHeld'
  | 'ServiceResumed'
  | 'ServiceFinished'
  | 'TicketTransferred'
  | 'VisitorDidNotCome'
  | 'TicketReturned'
  | 'TicketRedirected'
  | 'VisitorLeft'
  | 'TicketNotServed'
>;

/** How many recent calls the waiting room can be shown. */
const SHOWN_CALLS = 12;
/** How many no-shows and come-backs the desks are reminded of. */
const REMEMBERED = 30;

export function evolveTicket(state: OfficeState, event: OfficeEvent, body: TicketEvent): OfficeState {
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
      return resumed(state, ticket, body.heldMs);
    case 'TicketHeld':
      return held(state, ticket, at, body);
    case 'ServiceFinished':
      return finished(state, ticket, at, body);
    case 'TicketTransferred':
      return transferred(state, ticket, at, body);
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
    case 'TicketNotServed':
      return become(forget(state, ticket.ticketId), ticket, { kind: 'not-served', at });
  }
}

function count(state: OfficeState, what: keyof OfficeState['tally']): OfficeState['tally'] {
  return { ...state.tally, [what]: state.tally[what] + 1 };
}

/** Gives the ticket a new status; whoever waited leaves the lane. */
function become(state: OfficeState, ticket: Ticket, status: TicketStatus): OfficeState {
  const lanes =
    ticket.status.kind === 'waiting' ? leave(state.lanes, ticket.status.target, ticket) : state.lanes;
  return { ...state, lanes, tickets: state.tickets.with(ticket.ticketId, { ...ticket, status }) };
}

/** Puts the ticket in its place among those who wait for the target. */
function wait(state: OfficeState, ticket: Ticket, target: TransferTarget): OfficeState {
  const next = become(state, ticket, { kind: 'waiting', target });
  return { ...next, lanes: enter(next.lanes, target, ticket) };
}

/** Neither on hold nor missed any more. */
function forget(state: OfficeState, ticketId: string): OfficeState {
  const other = (id: string) => id !== ticketId;
  return { ...state, heldIds: state.heldIds.filter(other), missedIds: state.missedIds.filter(other) };
}

function freeDesk(state: OfficeState, deskId: string, at: number): OfficeState {
  const seat = state.seats.get(deskId);
  return seat === undefined ? state : withSeat(state, { ...seat, ticketId: null, freeSince: at });
}

function issued(state: OfficeState, seq: number, body: EventOf<'TicketIssued'>): OfficeState {
  const { type: _type, ordinal, letter, printerId: _printer, ...rest } = body;
  const target: TransferTarget = { kind: 'service', serviceId: body.serviceId };
  const ticket: Ticket = {
    ...rest,
    sequence: seq,
    leg: 1,
    legSince: body.arrivalAt,
    progress: null,
    returned: false,
    status: { kind: 'waiting', target },
  };
  return {
    ...state,
    tickets: state.tickets.with(ticket.ticketId, ticket),
    ticketsByCode: state.ticketsByCode.with(ticket.code, ticket.ticketId),
    lanes: enter(state.lanes, target, ticket),
    counters: { ...state.counters, [letter]: ordinal },
    tally: count(state, 'issued'),
  };
}

function called(
  state: OfficeState,
  { seq, at }: OfficeEvent,
  ticket: Ticket,
  body: EventOf<'TicketCalled'>,
): OfficeState {
  const { deskId, operatorId, reason, deskNumber, number } = body;
  const shown = { callId: seq, ticketId: ticket.ticketId, number, deskNumber, at, times: 1 };
  const next = {
    ...become(state, ticket, { kind: 'called', deskId, operatorId, reason, calledAt: at, calls: 1 }),
    calls: withCall(state, shown),
  };
  const seat = state.seats.get(deskId);
  if (seat === undefined) return next;
  const priorityRun = runAfter(seat.priorityRun, ticket, reason);
  return withSeat(
    { ...next, breather: breatherAfter(state.breather, seat, ticket, at) },
    { ...seat, ticketId: ticket.ticketId, priorityRun },
  );
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

/** The calls the waiting room is shown: the newest first, each ticket once. */
function withCall(state: OfficeState, call: ShownCall): ShownCall[] {
  return [call, ...state.calls.filter(({ ticketId }) => ticketId !== call.ticketId)].slice(0, SHOWN_CALLS);
}

function recalled(
  state: OfficeState,
  { seq, at }: OfficeEvent,
  ticket: Ticket,
  body: EventOf<'TicketRecalled'>,
): OfficeState {
  if (ticket.status.kind !== 'called') return state;
  const { number, deskNumber, times } = body;
  const shown = { callId: seq, ticketId: ticket.ticketId, number, deskNumber, at, times };
  return {
    ...become(state, ticket, { ...ticket.status, calls: times }),
    calls: withCall(state, shown),
  };
}

function started(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceStarted'>,
): OfficeState {
  if (ticket.status.kind !== 'called') return state;
  const progress = { startedAt: at, heldMs: 0, heldSince: null };
  return {
    ...become(state, { ...ticket, progress }, { ...ticket.status, kind: 'serving' }),
    walk: learn(state.walk, at - body.calledAt),
  };
}

function resumed(state: OfficeState, ticket: Ticket, heldMs: number): OfficeState {
  if (ticket.status.kind !== 'called' || ticket.progress === null) return state;
  const progress = { ...ticket.progress, heldMs: ticket.progress.heldMs + heldMs, heldSince: null };
  return become(state, { ...ticket, progress }, { ...ticket.status, kind: 'serving' });
}

function held(state: OfficeState, ticket: Ticket, at: number, body: EventOf<'TicketHeld'>): OfficeState {
  if (ticket.progress === null) return state;
  const progress = { ...ticket.progress, heldSince: at };
  const { deskId, operatorId } = body;
  const next = become(
    freeDesk(state, deskId, at),
    { ...ticket, progress },
    { kind: 'held', deskId, operatorId },
  );
  return { ...next, heldIds: [...state.heldIds, ticket.ticketId] };
}

/** The place is kept; a wait that was already measured does not go on, a missed call's does (law 9). */
function returned(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketReturned'>,
): OfficeState {
  const legSince = body.after === 'hold' ? at : ticket.legSince;
  return wait(forget(state, ticket.ticketId), { ...ticket, legSince, returned: true }, body.to);
}

function finished(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceFinished'>,
): OfficeState {
  const { operatorId, serviceMs, serviceId, serviceNormMs } = body;
  const before = state.operators[operatorId] ?? { served: 0, serviceMs: 0, withinNorm: 0 };
  const tallied = {
    served: before.served + 1,
    serviceMs: before.serviceMs + serviceMs,
    withinNorm: before.withinNorm + (serviceMs <= serviceNormMs ? 1 : 0),
  };
  const pace = learn(state.paces[serviceId] ?? paceOfNorm(serviceNormMs), serviceMs);
  return {
    ...become(freeDesk(state, body.deskId, at), ticket, { kind: 'served', at }),
    tally: count(state, 'served'),
    operators: { ...state.operators, [operatorId]: tallied },
    paces: { ...state.paces, [serviceId]: pace },
  };
}

function transferred(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketTransferred'>,
): OfficeState {
  const { serviceId, serviceName, groupId, groupName, serviceNormMs } = body;
  const moved: Ticket = {
    ...ticket,
    serviceId,
    serviceName,
    groupId,
    groupName,
    serviceNormMs,
    leg: ticket.leg + 1,
    legSince: at,
    progress: null,
    returned: false,
  };
  return wait(freeDesk(state, body.deskId, at), moved, body.to);
}

function didNotCome(state: OfficeState, ticket: Ticket, at: number, deskId: string): OfficeState {
  const next = become(freeDesk(state, deskId, at), ticket, { kind: 'missed', at });
  return {
    ...next,
    missedIds: [ticket.ticketId, ...state.missedIds].slice(0, REMEMBERED),
    tally: count(state, 'didNotCome'),
  };
}
