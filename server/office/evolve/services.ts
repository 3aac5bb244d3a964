/** How a ticket follows its service: started, on hold, resumed, sent on, finished. */
import type { EventOf } from '../../../contract/events.ts';
import { serviceThen } from '../decision.ts';
import { learn, paceOfNorm } from '../pace.ts';
import type { OfficeState, OperatorTally, Ticket } from '../state.ts';
import { become, count, forget, freeDesk, wait } from './moves.ts';
import { withSeat } from './seats.ts';

export function started(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceStarted'>,
): OfficeState {
  if (ticket.status.kind !== 'called') return state;
  const progress = { startedAt: at, heldMs: 0, heldSince: null, heldWhy: null };
  return {
    ...become(state, { ...ticket, progress }, { ...ticket.status, kind: 'serving' }),
    // Called and started in one: nobody walked.
    walk: ticket.begunFrom !== null && body.leg === 1 ? state.walk : learn(state.walk, at - body.calledAt),
  };
}

export function resumed(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceResumed'>,
): OfficeState {
  if (ticket.progress === null) return state;
  const progress = { ...ticket.progress, heldMs: ticket.progress.heldMs + body.heldMs, heldSince: null };
  if (ticket.status.kind === 'called')
    return become(state, { ...ticket, progress }, { ...ticket.status, kind: 'serving' });
  return backFromHold(state, { ...ticket, progress }, at, body);
}

/** Straight from the hold to the desk, without a call. */
function backFromHold(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  { deskId, operatorId }: EventOf<'ServiceResumed'>,
): OfficeState {
  const seat = state.seats.get(deskId);
  if (ticket.status.kind !== 'held' || seat === undefined) return state;
  const { ticketId, serviceId } = ticket;
  const next = become(forget(state, ticketId), ticket, {
    kind: 'serving',
    target: { kind: 'service', serviceId },
    deskId,
    operatorId,
    calledAt: at,
    lastCallAt: at,
    calls: 1,
    reason: { kind: 'returned' },
  });
  return withSeat(next, { ...seat, ticketId });
}

export function held(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketHeld'>,
): OfficeState {
  if (ticket.progress === null) return state;
  const { deskId, operatorId, why } = body;
  const progress = { ...ticket.progress, heldSince: at, heldWhy: why };
  const next = become(
    freeDesk(state, deskId, at),
    { ...ticket, progress },
    { kind: 'held', deskId, operatorId },
  );
  return { ...next, heldIds: [...state.heldIds, ticket.ticketId] };
}

export function finished(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceFinished'>,
): OfficeState {
  const { deskId, operatorId } = body;
  return {
    ...become(freeDesk(state, deskId, at), withSpecialist(ticket, body), { kind: 'served', at }),
    operators: operatorsAfter(state, ticket, body),
    paces: pacesAfter(state, ticket, body),
    tally: count(state, 'served'),
    servedBy: [...state.servedBy, { ticketId: ticket.ticketId, operatorId }],
  };
}

/** The visitor stays where they are; what follows is another leg that has no wait. */
export function continued(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'ServiceContinued'>,
): OfficeState {
  if (ticket.status.kind !== 'serving') return state;
  const progress = { startedAt: at, heldMs: 0, heldSince: null, heldWhy: null };
  const served = withSpecialist(ticket, body);
  const next = { ...served, ...serviceThen(body), leg: ticket.leg + 1, legSince: at, progress };
  return {
    ...become(state, next, ticket.status),
    operators: operatorsAfter(state, ticket, body),
    paces: pacesAfter(state, ticket, body),
  };
}

type ServiceEnd = EventOf<'ServiceFinished' | 'ServiceContinued' | 'TicketTransferred'>;

const NOBODY_YET: OperatorTally = { visitors: 0, services: 0, serviceMs: 0, withinNorm: 0 };

/** A person's day after a service that has ended, by a transfer too: a visitor counts once, each service against its own norm. */
function operatorsAfter(
  { operators }: OfficeState,
  { serviceNormMs, specialists }: Ticket,
  { operatorId, serviceMs }: ServiceEnd,
): OfficeState['operators'] {
  const before = operators[operatorId] ?? NOBODY_YET;
  const tallied = {
    visitors: before.visitors + (specialists.includes(operatorId) ? 0 : 1),
    services: before.services + 1,
    serviceMs: before.serviceMs + serviceMs,
    withinNorm: before.withinNorm + (serviceMs <= serviceNormMs ? 1 : 0),
  };
  return { ...operators, [operatorId]: tallied };
}

const withSpecialist = (ticket: Ticket, { operatorId }: ServiceEnd): Ticket =>
  ticket.specialists.includes(operatorId)
    ? ticket
    : { ...ticket, specialists: [...ticket.specialists, operatorId] };

/** What the office has learned of a service; one that was sent on may have been cut short, and teaches nothing. */
function pacesAfter(
  { paces }: OfficeState,
  { serviceId, serviceNormMs }: Ticket,
  { serviceMs }: ServiceEnd,
): OfficeState['paces'] {
  const pace = learn(paces[serviceId] ?? paceOfNorm(serviceNormMs), serviceMs);
  return { ...paces, [serviceId]: pace };
}

/** Whoever is sent on sooner than this was shown the way (6.5.7), and is served by somebody else. */
const SHOWN_THE_WAY_MS = 60_000;

export function transferred(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketTransferred'>,
): OfficeState {
  // Before service began nothing was served either.
  const wasServed = ticket.progress !== null && body.serviceMs >= SHOWN_THE_WAY_MS;
  const moved: Ticket = {
    ...(wasServed ? withSpecialist(ticket, body) : ticket),
    ...serviceThen(body),
    leg: ticket.leg + 1,
    legSince: at,
    progress: null,
    returned: false,
  };
  const operators = wasServed ? operatorsAfter(state, ticket, body) : state.operators;
  return { ...wait(freeDesk(state, body.deskId, at), moved, body.to), operators };
}
