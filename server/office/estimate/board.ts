/** The play itself: desks take visitors by the laws of the queue until nobody waits. */
import type { VisitorClass } from '../../../contract/primitives.ts';
import type { Span } from '../calendar.ts';
import { comparePlaces, laneOf, type Place } from '../lanes.ts';
import { targetsOf } from '../order.ts';
import type { OfficeState } from '../state.ts';
import { afterPause, pausesToday, turnaround, type SimulatedDesk } from './desks.ts';

/** Enough of a ticket to play it. */
interface Piece extends Place {
  readonly ticketId: string;
  readonly serviceId: string;
  readonly serviceNormMs: number;
}

/** A step of the play. */
export type Step =
  | {
      readonly kind: 'call';
      readonly desk: SimulatedDesk;
      readonly at: number;
      /** Null for an appointment holder who has not come yet. */
      readonly ticket: Piece | null;
      /** The moment from which this visitor comes before a general one. */
      readonly dueAt: number;
      /** How long the visitor keeps the desk; the desk's own figures hold it already. */
      readonly meanMs: number;
      readonly varianceMs2: number;
    }
  /** Once for each desk: here it would call a general visitor who took a ticket now. */
  | { readonly kind: 'open'; readonly desk: SimulatedDesk; readonly at: number };

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

/** What a desk can call from: lanes of those who wait, by class, and appointments still to come. */
type Sight = Readonly<Record<VisitorClass | 'expected', readonly Cursor[]>>;

const NOTHING: Sight = { 'out-of-turn': [], appointment: [], general: [], expected: [] };

/** A visitor who is not in the state: somebody about to take a ticket. */
export interface ComingVisitor extends Place {
  readonly ticketId: string;
  readonly serviceId: string;
  /** The appointment for which this visitor is coming: not to be expected a second time. */
  readonly appointmentId: string | null;
}

/** After everybody else who came at the same moment. */
export const LAST = Number.MAX_SAFE_INTEGER;

interface Choice {
  readonly cursor: Cursor;
  readonly isExpected: boolean;
  /** Law 12: priority visitors in a row, after this one. */
  readonly priorityRun: number;
}

export class Board {
  readonly #state: OfficeState;
  readonly #runLimit: number | null;
  readonly #pauses: readonly Span[];
  readonly #newcomer: ComingVisitor | null;
  readonly #cursors = new Map<string, Cursor | null>();
  readonly #expected = new Map<string, Cursor>();
  /** What each desk reads from, looked up once: a play asks thousands of times. */
  readonly #sights = new Map<SimulatedDesk, Sight>();
  readonly #opened = new Set<SimulatedDesk>();
  #active: SimulatedDesk[];

  constructor(
    state: OfficeState,
    desks: SimulatedDesk[],
    now: number,
    newcomer: ComingVisitor | null = null,
  ) {
    this.#state = state;
    this.#active = [...desks];
    this.#newcomer = newcomer;
    this.#pauses = pausesToday(state);
    this.#runLimit = state.config?.rules.priorityRunLimit ?? null;
    this.#expectAppointments(now);
    for (const desk of desks) this.#sights.set(desk, this.#sightOf(desk));
  }

  /** The next step of the play; null when no desk has anybody left to call. */
  next(): Step | null {
    for (;;) {
      const desk = this.#earliest();
      if (desk === null) return null;
      const { choice, opens } = this.#choose(desk);
      if (opens && !this.#opened.has(desk)) {
        this.#opened.add(desk);
        return { kind: 'open', desk, at: desk.freeAt };
      }
      if (choice !== null) return this.#call(desk, choice);
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

  #call(desk: SimulatedDesk, { cursor, isExpected, priorityRun }: Choice): Step | null {
    const piece = cursor.head;
    if (piece === null) return null;
    cursor.shift();
    const { meanMs, varianceMs2 } = turnaround(this.#state, piece);
    const ticket = isExpected ? null : piece;
    const at = desk.freeAt;
    desk.freeAt = afterPause(this.#pauses, desk.freeAt + meanMs);
    desk.varianceMs2 += varianceMs2;
    desk.priorityRun = priorityRun;
    return { kind: 'call', desk, at, ticket, dueAt: piece.arrivalAt, meanMs, varianceMs2 };
  }

  /** Laws 1, 4 and 12, as in `chooseNext`, over what is left of the lanes. */
  #choose(desk: SimulatedDesk): { choice: Choice | null; opens: boolean } {
    const at = desk.freeAt;
    const sight = this.#sights.get(desk) ?? NOTHING;
    const outOfTurn = firstOf(sight['out-of-turn']);
    const booked = firstOf(sight.appointment);
    const general = firstOf(sight.general);
    const expected = dueBy(firstOf(sight.expected), at);
    const appointment = earlier(dueBy(booked, at), expected);
    const priority = outOfTurn ?? appointment;
    const overRun = this.#runLimit !== null && desk.priorityRun >= this.#runLimit;
    const opens = general === null && (priority === null || overRun);
    if (general !== null && (priority === null || overRun)) {
      return { choice: { cursor: general, isExpected: false, priorityRun: 0 }, opens };
    }
    if (priority !== null) {
      const isExpected = priority === expected;
      return { choice: { cursor: priority, isExpected, priorityRun: desk.priorityRun + 1 }, opens };
    }
    if (booked === null) return { choice: null, opens };
    return { choice: { cursor: booked, isExpected: false, priorityRun: desk.priorityRun }, opens };
  }

  #sightOf(desk: SimulatedDesk): Sight {
    const targets = targetsOf(desk, []);
    const lanes = (visitorClass: VisitorClass) =>
      targets.flatMap((target) => this.#cursor(target, visitorClass) ?? []);
    return {
      'out-of-turn': lanes('out-of-turn'),
      appointment: lanes('appointment'),
      general: lanes('general'),
      expected: desk.serviceIds.flatMap((serviceId) => this.#expected.get(serviceId) ?? []),
    };
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

  #newcomerPiece(newcomer: ComingVisitor): Piece {
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
      if (appointment === undefined || appointmentId === this.#newcomer?.appointmentId) continue;
      const { serviceId, serviceNormMs } = appointment;
      const pieces = byService.get(serviceId) ?? [];
      const arrivalAt = Math.max(appointmentAt, now);
      pieces.push({ ticketId: '', serviceId, serviceNormMs, arrivalAt, sequence: LAST });
      byService.set(serviceId, pieces);
    }
    for (const [serviceId, pieces] of byService) this.#expected.set(serviceId, new Cursor(pieces));
  }

  #nextExpectedAt(desk: SimulatedDesk): number | null {
    return firstOf((this.#sights.get(desk) ?? NOTHING).expected)?.head?.arrivalAt ?? null;
  }
}

/** Whichever has the earliest head; null when all are empty. */
function firstOf(cursors: readonly Cursor[]): Cursor | null {
  let first: Cursor | null = null;
  for (const cursor of cursors) first = earlier(first, cursor);
  return first;
}

/** The cursor if its head's time has come. */
function dueBy(cursor: Cursor | null, at: number): Cursor | null {
  return cursor?.head != null && cursor.head.arrivalAt <= at ? cursor : null;
}

/** Whichever has the earlier head; an empty one never. */
function earlier(a: Cursor | null, b: Cursor | null): Cursor | null {
  if (a?.head == null) return b?.head == null ? null : b;
  if (b?.head == null) return a;
  return comparePlaces(a.head, b.head) <= 0 ? a : b;
}
