/** Whom a desk calls next, by the laws alone: of everybody who waits, sorted anew at every question. */
import type { CallReason, OfficeEvent, TransferTarget } from '../../../contract/events.ts';
import type { VisitorClass } from '../../../contract/primitives.ts';

export type Place = 'waiting' | 'called' | 'serving' | 'held' | 'missed' | 'served' | 'left' | 'not-served';

/** A visitor in the office, and everything that happened to the ticket. */
export interface Visit {
  readonly ticketId: string;
  readonly number: string;
  readonly visitorClass: VisitorClass;
  /** Law 2. */
  readonly arrivalAt: number;
  readonly appointmentAt: number | null;
  /** Whether anybody knows since when the visitor waited for the first call. */
  readonly isMeasured: boolean;
  place: Place;
  serviceId: string;
  /** For whom the visitor waits. */
  target: TransferTarget;
  deskId: string | null;
  /** Came back since the present wait began. */
  returned: boolean;
  readonly history: OfficeEvent[];
  /** As it was before the last of these. */
  before: Partial<Visit> | null;
}

export interface OpenDesk {
  readonly deskId: string;
  operatorId: string;
  serviceIds: readonly string[];
  paused: boolean;
  /** After whom the desk leaves, now and before its last step. */
  last: string | null;
  lastBefore: string | null;
  /** How its person left it before, while nothing has been done here since. */
  left: OpenDesk | null;
  /** Whose step that was. */
  stepOf: string | null;
  /** Classes of those called here since the person sat down, the oldest first; early holders have no priority (law 4). */
  calls: VisitorClass[];
}

export interface Pick {
  readonly ticketId: string;
  readonly reason: CallReason;
}

/** The services that some desk of the office does. */
export type Done = ReadonlySet<string>;

/** @param waiting in the order of their tickets @returns whom the desk may call, the first to be called first */
export function inOrder(waiting: readonly Visit[], desk: OpenDesk, done: Done, now: number): Visit[] {
  const rank = (visit: Visit): number => {
    if (visit.visitorClass === 'out-of-turn') return 1;
    if (visit.visitorClass === 'appointment' && visit.arrivalAt <= now) return 2;
    return visit.visitorClass === 'general' ? 3 : 4;
  };
  // Sorting is stable.
  return waiting
    .filter((visit) => seenFrom(desk, visit.target, done))
    .toSorted((a, b) => rank(a) - rank(b) || a.arrivalAt - b.arrivalAt);
}

/**
 * Whom a desk calls next, and why.
 * @param order as `inOrder` gives it
 * @param runLimit of law 12
 */
export function nextOf(
  order: readonly Visit[],
  desk: OpenDesk,
  runLimit: number | null,
  now: number,
): Pick | null {
  const [first] = order;
  if (first === undefined) return null;
  const isPriority = first.visitorClass !== 'general' && !isEarly(first, now);
  const general = order.find((visit) => visit.visitorClass === 'general');
  const run = desk.calls.length - 1 - desk.calls.lastIndexOf('general');
  if (runLimit !== null && isPriority && general !== undefined && run >= runLimit) {
    return { ticketId: general.ticketId, reason: { kind: 'general-turn', afterPriority: run } };
  }
  return { ticketId: first.ticketId, reason: reasonFor(first, now) };
}

const isEarly = (visit: Visit, now: number) => visit.visitorClass === 'appointment' && visit.arrivalAt > now;

function seenFrom(desk: OpenDesk, target: TransferTarget, done: Done): boolean {
  // What nobody does is seen to by every desk.
  if (target.kind === 'service')
    return desk.serviceIds.includes(target.serviceId) || !done.has(target.serviceId);
  if (target.kind === 'desk') return target.deskId === desk.deskId;
  return target.personId === desk.operatorId;
}

/** Law 11. */
export function reasonFor(visit: Visit, now: number): CallReason {
  if (visit.visitorClass === 'out-of-turn') return { kind: 'out-of-turn' };
  if (visit.visitorClass === 'appointment') {
    const appointmentAt = visit.appointmentAt ?? 0;
    return { kind: isEarly(visit, now) ? 'early-appointment' : 'appointment', appointmentAt };
  }
  if (visit.returned) return { kind: 'returned' };
  return { kind: visit.target.kind === 'service' ? 'first-in-queue' : 'directed' };
}
