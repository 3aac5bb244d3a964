/**
 * Where tickets wait. A target (a service, a desk, a person) has three lanes, one for each class of law 1; inside a lane
 * the order is arrival, then ticket sequence. The head of a lane is found without looking at the rest.
 */
import type { TransferTarget } from '../../contract/events.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import { SortedMap } from './persistent.ts';

/** A place in a lane. */
export interface Place {
  readonly arrivalAt: number;
  readonly sequence: number;
}

export type Lane = SortedMap<Place, string>;
export type Lanes = SortedMap<string, Lane>;

export const CLASSES = ['out-of-turn', 'appointment', 'general'] as const satisfies readonly VisitorClass[];

export const emptyLanes: Lanes = SortedMap.byText<Lane>();

/** Law 1: by arrival, then by ticket sequence. */
export function comparePlaces(a: Place, b: Place): number {
  return a.arrivalAt - b.arrivalAt || a.sequence - b.sequence;
}

/** The name of what tickets wait for. */
export function targetKey(target: TransferTarget): string {
  switch (target.kind) {
    case 'service':
      return `service ${target.serviceId}`;
    case 'desk':
      return `desk ${target.deskId}`;
    case 'person':
      return `person ${target.personId}`;
  }
}

const laneKey = (target: string, visitorClass: VisitorClass) => `${target} ${visitorClass}`;

interface Waiting extends Place {
  readonly ticketId: string;
  readonly visitorClass: VisitorClass;
}

/** The lanes with the ticket in its place. */
export function enter(lanes: Lanes, target: TransferTarget, ticket: Waiting): Lanes {
  const key = laneKey(targetKey(target), ticket.visitorClass);
  const lane = lanes.get(key) ?? SortedMap.ordered<Place, string>(comparePlaces);
  const place: Place = { arrivalAt: ticket.arrivalAt, sequence: ticket.sequence };
  return lanes.with(key, lane.with(place, ticket.ticketId));
}

/** The lanes without the ticket. */
export function leave(lanes: Lanes, target: TransferTarget, ticket: Waiting): Lanes {
  const key = laneKey(targetKey(target), ticket.visitorClass);
  const lane = lanes.get(key);
  if (lane === undefined) return lanes;
  const rest = lane.without(ticket);
  return rest.size === 0 ? lanes.without(key) : lanes.with(key, rest);
}

/** The lane of a target and a class, if anybody waits in it. */
export function laneOf(lanes: Lanes, target: string, visitorClass: VisitorClass): Lane | undefined {
  return lanes.get(laneKey(target, visitorClass));
}

/** The services that somebody waits for. */
export function servicesWaitedFor(lanes: Lanes): Set<string> {
  const found = new Set<string>();
  for (const key of lanes.keys()) {
    const [kind, id] = key.split(' ');
    if (kind === 'service' && id !== undefined) found.add(id);
  }
  return found;
}

/** Everybody who waits, in no order between lanes. */
export function* allWaiting(lanes: Lanes): Generator<string> {
  for (const lane of lanes.values()) yield* lane.values();
}

/** How many wait. */
export function countWaiting(lanes: Lanes): number {
  let waiting = 0;
  for (const lane of lanes.values()) waiting += lane.size;
  return waiting;
}
