/** How a ticket follows its service: started, on hold, resumed, sent on, finished. */
import type { EventOf } from '../../../contract/events.ts';
import { learn, paceOfNorm } from '../pace.ts';
import type { OfficeState, Ticket } from '../state.ts';
import { become, count, freeDesk, wait } from './moves.ts';

export function started(
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

export function resumed(state: OfficeState, ticket: Ticket, heldMs: number): OfficeState {
  if (ticket.status.kind !== 'called' || ticket.progress === null) return state;
  const progress = { ...ticket.progress, heldMs: ticket.progress.heldMs + heldMs, heldSince: null };
  return become(state, { ...ticket, progress }, { ...ticket.status, kind: 'serving' });
}

export function held(
  state: OfficeState,
  ticket: Ticket,
  at: number,
  body: EventOf<'TicketHeld'>,
): OfficeState {
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

export function finished(
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

export function transferred(
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
