/** The play itself: desks take visitors by the laws of the queue until nobody waits. */
import type { VisitorClass } from '../../../contract/primitives.ts';
import { comparePlaces, laneOf, type Place } from '../lanes.ts';
import { targetsOf } from '../order.ts';
import type { OfficeState } from '../state.ts';
import { turnaround } from './desks.ts';

export interface SimulatedDesk {
  readonly deskId: string;
  readonly operatorId: string;
  readonly serviceIds: readonly string[];
  /** When the desk takes its next visitor. */
  freeAt: number;
  /** Since when it has had nobody of those who wait now. */
  idleAt: number;
  varianceMs2: number;
  priorityRun: number;
}

/** Enough of a ticket to play it. */
interface Piece extends Place {
  readonly ticketId: string;
  readonly serviceId: string;
  readonly serviceNormMs: number;
}

export interface PlayedCall {
  readonly desk: SimulatedDesk;
  readonly at: number;
  /** Null for an appointment holder who has not come yet. */
  readonly ticket: Piece | null;
  /** Of this visitor's own service, which the desk's figure holds already but the wait does not depend on. */
  readonly ownVarianceMs2: number;
}

/** Reads one lane piece by piece. */
class Cursor {
  readonly #pieces: Iterator<Piece>;
  head: Piece | null = null;

  constructor(pieces: Iterable<Piece>) {
    this.#pieces = pieces[Symbol.iterator]();
    this.shift();
  }

  shift(): void {
    const next = this.#pieces.next();
    this.head = next.done === true ? null : next.value;
  }
}

/** A visitor who is not in the state: somebody about to take a ticket. */
interface Newcomer extends Place {
  readonly ticketId: string;
  readonly serviceId: string;
}

export class Board {
  readonly #state: OfficeState;
  readonly #runLimit: number | null;
  readonly #newcomer: Newcomer | null;
  readonly #cursors = new Map<string, Cursor | null>();
  readonly #expected = new Map<string, Cursor>();
  readonly #targets = new Map<string, string[]>();
  #active: SimulatedDesk[];

  constructor(state: OfficeState, desks: SimulatedDesk[], now: number, newcomer: Newcomer | null = null) {
    this.#state = state;
    this.#active = [...desks];
    this.#newcomer = newcomer;
    this.#runLimit = state.config?.rules.priorityRunLimit ?? null;
    for (const desk of desks) this.#targets.set(desk.deskId, targetsOf(desk));
    this.#expectAppointments(now);
  }

  /** The next call of the play; null when no desk has anybody left to call. */
  next(): PlayedCall | null {
    for (;;) {
      const desk = this.#earliest();
      if (desk === null) return null;
      const choice = this.#choose(desk);
      if (choice !== null) return this.#call(desk, choice.cursor, choice.isExpected);
      const later = this.#nextExpectedAt(desk);
      // Nobody of those who wait now is left for this desk: it waits for an appointment, or its part is over.
      if (later === null) this.#active = this.#active.filter((other) => other !== desk);
      else desk.freeAt = Math.max(later, desk.freeAt + 1);
    }
  }

  #earliest(): SimulatedDesk | null {
    let first: SimulatedDesk | null = null;
    for (const desk of this.#active) if (first === null || desk.freeAt < first.freeAt) first = desk;
    return first;
  }

  #call(desk: SimulatedDesk, cursor: Cursor, isExpected: boolean): PlayedCall | null {
    const piece = cursor.head;
    if (piece === null) return null;
    cursor.shift();
    const { meanMs, varianceMs2 } = turnaround(this.#state, piece);
    const ticket = isExpected ? null : piece;
    const call = { desk, at: desk.freeAt, ticket, ownVarianceMs2: varianceMs2 };
    desk.freeAt += meanMs;
    desk.varianceMs2 += varianceMs2;
    if (!isExpected) desk.idleAt = desk.freeAt;
    return call;
  }

  /** Law 1, as in `chooseNext`, over what is left of the lanes. */
  #choose(desk: SimulatedDesk): { cursor: Cursor; isExpected: boolean } | null {
    const at = desk.freeAt;
    const outOfTurn = this.#head(desk, 'out-of-turn');
    const booked = this.#head(desk, 'appointment');
    const general = this.#head(desk, 'general');
    const due = booked?.head && booked.head.arrivalAt <= at ? booked : null;
    const expected = this.#dueExpected(desk, at);
    const appointment = earlier(due, expected);
    const priority = outOfTurn ?? appointment;
    const overRun = this.#runLimit !== null && desk.priorityRun >= this.#runLimit;
    const cursor = overRun && general !== null ? general : (priority ?? general ?? booked);
    if (cursor === null) return null;
    desk.priorityRun = cursor === general ? 0 : desk.priorityRun + 1;
    return { cursor, isExpected: cursor === expected };
  }

  #head(desk: SimulatedDesk, visitorClass: VisitorClass): Cursor | null {
    let first: Cursor | null = null;
    for (const target of this.#targets.get(desk.deskId) ?? []) {
      first = earlier(first, this.#cursor(target, visitorClass));
    }
    return first;
  }

  #cursor(target: string, visitorClass: VisitorClass): Cursor | null {
    const key = `${target} ${visitorClass}`;
    const known = this.#cursors.get(key);
    if (known !== undefined) return known;
    const lane = laneOf(this.#state.lanes, target, visitorClass);
    const cursor = lane === undefined ? null : new Cursor(this.#pieces(lane.values()));
    this.#cursors.set(key, cursor);
    return cursor;
  }

  *#pieces(ticketIds: Iterable<string>): Generator<Piece> {
    for (const ticketId of ticketIds) {
      const ticket = this.#state.tickets.get(ticketId);
      if (ticket !== undefined) yield ticket;
      else if (ticketId === this.#newcomer?.ticketId) yield this.#newcomerPiece(this.#newcomer);
    }
  }

  #newcomerPiece(newcomer: Newcomer): Piece {
    const service = this.#state.config?.services.find((s) => s.id === newcomer.serviceId);
    return { ...newcomer, serviceNormMs: (service?.normMinutes ?? 0) * 60_000 };
  }

  /** Appointment holders of today who have not come yet are played as if they came in time. */
  #expectAppointments(now: number): void {
    const until = this.#state.day?.closesAt ?? now;
    const byService = new Map<string, Piece[]>();
    for (const [[appointmentAt], appointmentId] of this.#state.booked.entries()) {
      if (appointmentAt >= until) break;
      const appointment = this.#state.appointments.get(appointmentId);
      if (appointment === undefined) continue;
      const { serviceId, serviceNormMs } = appointment;
      const pieces = byService.get(serviceId) ?? [];
      pieces.push({ ticketId: '', serviceId, serviceNormMs, arrivalAt: appointmentAt, sequence: 0 });
      byService.set(serviceId, pieces);
    }
    for (const [serviceId, pieces] of byService) this.#expected.set(serviceId, new Cursor(pieces));
  }

  #dueExpected(desk: SimulatedDesk, at: number): Cursor | null {
    const first = this.#firstExpected(desk);
    return first?.head && first.head.arrivalAt <= at ? first : null;
  }

  #nextExpectedAt(desk: SimulatedDesk): number | null {
    return this.#firstExpected(desk)?.head?.arrivalAt ?? null;
  }

  #firstExpected(desk: SimulatedDesk): Cursor | null {
    let first: Cursor | null = null;
    for (const serviceId of desk.serviceIds) first = earlier(first, this.#expected.get(serviceId) ?? null);
    return first;
  }
}

/** Whichever has the earlier head; an empty one never. */
function earlier(a: Cursor | null, b: Cursor | null): Cursor | null {
  if (a?.head == null) return b?.head == null ? null : b;
  if (b?.head == null) return a;
  return comparePlaces(a.head, b.head) <= 0 ? a : b;
}
