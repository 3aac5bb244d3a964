/** Who is called next, and why: laws 1, 4, 5, 6, 11 and 12. */
import type { CallReason, TransferTarget } from '../../contract/events.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import {
  allWaiting,
  CLASSES,
  comparePlaces,
  laneOf,
  targetKey,
  type Lane,
  type Lanes,
  type Place,
} from './lanes.ts';
import { orphansOf } from './orphans.ts';
import type { OfficeState, Seat, Ticket } from './state.ts';

/** What a desk can see: its services, itself and the person who sits there. */
type Sight = Pick<Seat, 'deskId' | 'operatorId' | 'serviceIds'>;

export interface Choice {
  readonly ticketId: string;
  readonly reason: CallReason;
}

/** The names of all targets whose tickets the desk may call. @param orphans services that nobody does, see `orphansOf` */
export function targetsOf(seat: Sight, orphans: readonly string[]): string[] {
  const serviceIds = [...seat.serviceIds, ...orphans];
  const targets: TransferTarget[] = serviceIds.map((serviceId) => ({ kind: 'service', serviceId }));
  targets.push({ kind: 'desk', deskId: seat.deskId }, { kind: 'person', personId: seat.operatorId });
  return targets.map(targetKey);
}

/** The first of a class over several targets. */
function head(lanes: Lanes, targets: readonly string[], visitorClass: VisitorClass): [Place, string] | null {
  let first: [Place, string] | null = null;
  for (const target of targets) {
    const lane = laneOf(lanes, target, visitorClass);
    const place = lane?.minKey();
    if (lane === undefined || place === undefined) continue;
    if (first !== null && comparePlaces(first[0], place) <= 0) continue;
    first = [place, lane.get(place) ?? ''];
  }
  return first;
}

/** Law 11: the reason in a form that can be shown to anybody. */
export function reasonOf(ticket: Ticket, now: number): CallReason {
  if (ticket.visitorClass === 'out-of-turn') return { kind: 'out-of-turn' };
  if (ticket.visitorClass === 'appointment') {
    const appointmentAt = ticket.appointmentAt ?? ticket.arrivalAt;
    return { kind: ticket.arrivalAt > now ? 'early-appointment' : 'appointment', appointmentAt };
  }
  if (ticket.returned) return { kind: 'returned' };
  if (ticket.status.kind === 'waiting' && ticket.status.target.kind !== 'service')
    return { kind: 'directed' };
  return { kind: 'first-in-queue' };
}

/**
 * The visitor a desk calls next.
 *
 * Law 1: out of turn, then appointment holders whose time has come, then everybody else, each by arrival. Law 4: an early
 * holder only where there is nobody else. Law 12: where the office set a limit, one general visitor after so many
 * priority visitors in a row.
 *
 * @example now 10:20, the desk sees К003 (general, 9:50), Д001 (booked for 10:15, checked in), Д002 (booked for 10:30,
 * checked in), К007 (out of turn, 10:18): the order is К007, Д001, К003, Д002.
 * @param now the time of the decision, epoch milliseconds
 * @returns null when nobody waits for this desk
 */
export function chooseNext(state: OfficeState, seat: Seat, now: number): Choice | null {
  const targets = targetsOf(seat, orphansOf(state));
  const outOfTurn = head(state.lanes, targets, 'out-of-turn');
  const booked = head(state.lanes, targets, 'appointment');
  const due = booked !== null && booked[0].arrivalAt <= now ? booked : null;
  const general = head(state.lanes, targets, 'general');

  const priority = outOfTurn ?? due;
  const limit = state.config?.rules.priorityRunLimit ?? null;
  if (limit !== null && priority !== null && general !== null && seat.priorityRun >= limit) {
    return { ticketId: general[1], reason: { kind: 'general-turn', afterPriority: seat.priorityRun } };
  }
  const chosen = (priority ?? general ?? booked)?.[1];
  const ticket = chosen === undefined ? undefined : state.tickets.get(chosen);
  return ticket === undefined ? null : { ticketId: ticket.ticketId, reason: reasonOf(ticket, now) };
}

/** Tickets of several lanes as one sequence by place, without reading further than asked. */
function* merged(lanes: readonly Lane[]): Generator<[Place, string]> {
  const iterators = lanes.map((lane) => lane.entries());
  const heads = iterators.map((iterator) => iterator.next());
  for (;;) {
    let first = -1;
    let firstPlace: Place | null = null;
    heads.forEach((next, i) => {
      if (next.done === true) return;
      if (firstPlace === null || comparePlaces(next.value[0], firstPlace) < 0) {
        first = i;
        firstPlace = next.value[0];
      }
    });
    const taken = heads[first];
    const iterator = iterators[first];
    if (taken === undefined || iterator === undefined || taken.done === true) return;
    const [place, ticketId] = taken.value;
    yield [place, ticketId];
    heads[first] = iterator.next();
  }
}

/** Everybody of a class whom a desk may call, by place. */
function waitingOf(state: OfficeState, seat: Sight, visitorClass: VisitorClass): Generator<[Place, string]> {
  const lanes = targetsOf(seat, orphansOf(state)).map((target) => laneOf(state.lanes, target, visitorClass));
  return merged(lanes.filter((lane) => lane !== undefined));
}

/**
 * The queue as one desk sees it, in the order in which it would be called now (law 12's turn of the general queue aside).
 * @param limit at most so many tickets
 */
export function queueOf(state: OfficeState, seat: Sight, now: number, limit: number): Ticket[] {
  const due: Ticket[] = [];
  const early: Ticket[] = [];
  const take = (visitorClass: VisitorClass) => {
    for (const [place, ticketId] of waitingOf(state, seat, visitorClass)) {
      if (due.length + (visitorClass === 'general' ? 0 : early.length) >= limit) return;
      const ticket = state.tickets.get(ticketId);
      if (ticket === undefined) continue;
      const isEarly = visitorClass === 'appointment' && place.arrivalAt > now;
      (isEarly ? early : due).push(ticket);
    }
  };
  take('out-of-turn');
  take('appointment');
  take('general');
  return [...due, ...early].slice(0, limit);
}

/**
 * Everybody who waits in the office, as one desk that does everything would call them: for whoever sits at no desk.
 * @param limit at most so many tickets
 */
export function wholeQueue({ lanes, tickets }: OfficeState, now: number, limit: number): Ticket[] {
  const rank = ({ visitorClass, arrivalAt }: Ticket): number => {
    if (visitorClass === 'general') return CLASSES.length - 1;
    return visitorClass === 'appointment' && arrivalAt > now ? CLASSES.length : CLASSES.indexOf(visitorClass);
  };
  return [...allWaiting(lanes)]
    .flatMap((ticketId) => tickets.get(ticketId) ?? [])
    .sort((a, b) => rank(a) - rank(b) || comparePlaces(a, b))
    .slice(0, limit);
}
