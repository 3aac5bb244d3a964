/** What a decision is made of. */
import type { EventBody } from '../../contract/events.ts';
import type { Service } from '../../contract/office.ts';
import type { ProblemCode, Refusal } from '../../contract/problems.ts';
import type { OfficeState, Seat, ServiceThen, Ticket } from './state.ts';

/** What the sender is told when the command was carried out. */
export type Answer =
  | { readonly kind: 'done' }
  /** The event that brought the configuration. */
  | { readonly kind: 'configured'; readonly seq: number }
  | { readonly kind: 'ticket'; readonly ticketId: string }
  | { readonly kind: 'appointment'; readonly appointmentId: string }
  | { readonly kind: 'help-call'; readonly helpCallId: string; readonly calledAt: number }
  | { readonly kind: 'late'; readonly appointmentId: string }
  /** The booking is there; the turn has not been asked yet. */
  | { readonly kind: 'recognised'; readonly appointmentId: string }
  /** The phone number has several bookings for today. */
  | { readonly kind: 'choose'; readonly appointmentIds: readonly string[] };

export type Outcome =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly refusal: Refusal };

/** A rule's result: the events of a command, or why not. */
export type Ruling =
  | { readonly ok: true; readonly events: readonly EventBody[]; readonly answer: Answer }
  | { readonly ok: false; readonly refusal: Refusal };

export type Refused = Extract<Ruling, { readonly ok: false }>;

export const DONE: Answer = { kind: 'done' };

export function accept(events: readonly EventBody[], answer: Answer = DONE): Ruling {
  return { ok: true, events, answer };
}

export function refuse(code: ProblemCode, params?: Refusal['params'], nearest?: readonly number[]): Refused {
  const refusal = params === undefined ? { code } : { code, params };
  return { ok: false, refusal: nearest === undefined ? refusal : { ...refusal, nearest } };
}

/** Only the service's own fields, to be copied into an event. */
export function serviceThen(of: ServiceThen): ServiceThen {
  const { serviceId, serviceName, groupId, groupName, serviceNormMs } = of;
  return { serviceId, serviceName, groupId, groupName, serviceNormMs };
}

/** The fields that say which ticket at which desk. */
export function atDesk(ticket: Pick<Ticket, 'ticketId' | 'number'>, seat: Seat) {
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    deskId: seat.deskId,
    deskNumber: seat.deskNumber,
    operatorId: seat.operatorId,
  };
}

/** A service as it is offered now; null when the office has no such service. */
export function serviceNow(
  state: OfficeState,
  serviceId: string,
): (ServiceThen & { letter: string; offered: Service['offered'] }) | null {
  const service = state.config?.services.find((s) => s.id === serviceId);
  const group = state.config?.groups.find((g) => g.id === service?.groupId);
  if (service === undefined || group === undefined) return null;
  return {
    serviceId,
    serviceName: service.name,
    groupId: group.id,
    groupName: group.name,
    serviceNormMs: service.normMinutes * 60_000,
    letter: group.letter,
    offered: service.offered,
  };
}
