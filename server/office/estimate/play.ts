/** One playing forward of the queue, from given desks: whom they call before whom, and when. */
import type { VisitorClass, WaitRange } from '../../../contract/primitives.ts';
import type { Span } from '../calendar.ts';
import { enter } from '../lanes.ts';
import type { OfficeState, Ticket } from '../state.ts';
import { Board, LAST, type ComingVisitor } from './board.ts';
import { afterPause, pausesToday, turnaround, type SimulatedDesk } from './desks.ts';

/** What the play says of one visitor: people called before by the desks that could serve this one, and the wait. */
export interface Expectation {
  readonly ahead: number;
  /** Null when no open desk serves this. */
  readonly wait: WaitRange | null;
}

/** Waits scatter to the longer side: so many standard deviations below and above the mean are told. */
const BELOW = 0.9;
const ABOVE = 1.3;
/** Even a wait that is certain depends on how fast a person presses a key and walks. */
const LEAST_SCATTER_MS = 40_000;
/** What no model knows (a pause, a late colleague) grows with the wait itself. */
const SCATTER_SHARE = 0.15;
const MINUTE_MS = 60_000;

/** A mean and a variance (ms, ms²) as a range of whole minutes. */
function asRange(meanMs: number, varianceMs2: number): WaitRange {
  const scatter = Math.sqrt(varianceMs2 + LEAST_SCATTER_MS ** 2 + (SCATTER_SHARE * meanMs) ** 2);
  const minMinutes = Math.max(0, Math.floor((meanMs - BELOW * scatter) / MINUTE_MS));
  const maxMinutes = Math.max(minMinutes + 1, Math.ceil((meanMs + ABOVE * scatter) / MINUTE_MS));
  return { minMinutes, maxMinutes };
}

/** Desks that share a queue average their luck out: the scatter of all of them, divided among all of them. */
function rangeAt(
  desks: readonly SimulatedDesk[],
  caller: SimulatedDesk,
  serviceId: string,
  meanMs: number,
  ownVarianceMs2 = 0,
): WaitRange {
  // A directed ticket may be called by a desk that does not do its service otherwise (law 6).
  const sharing = desks.filter((desk) => desk === caller || desk.serviceIds.includes(serviceId));
  const varianceMs2 = sharing.reduce((sum, desk) => sum + desk.varianceMs2, -ownVarianceMs2);
  return asRange(Math.max(0, meanMs), varianceMs2 / sharing.length ** 2);
}

/** Somebody about to take a ticket. */
export interface Newcomer {
  readonly serviceId: string;
  readonly visitorClass?: VisitorClass;
  /** Law 2: now, or the appointed time of an early holder. */
  readonly arrivalAt?: number;
  /** The appointment that the visitor is coming for. */
  readonly appointmentId?: string;
}

/** A desk from the moment on at which it would call a general newcomer. */
interface Opening {
  readonly desk: SimulatedDesk;
  at: number;
  varianceMs2: number;
  /** Whom it would call after that, before a general visitor once they are due. */
  readonly later: { readonly dueAt: number; readonly meanMs: number; readonly varianceMs2: number }[];
}

/** The desks as a play begins; each play moves its own. */
type Beginning = () => SimulatedDesk[];

/** The waits of everybody who waits at one moment, and of whoever would come now, at these desks. */
export class Play {
  readonly #state: OfficeState;
  readonly #now: number;
  readonly #begin: Beginning;
  readonly #expected = new Map<string, Expectation>();
  readonly #openings: Opening[] = [];
  /** What a general newcomer of a service would be told; those that a followed ticket has made stale are taken out. */
  readonly #newcomers = new Map<string, Expectation>();
  readonly #calledByService = new Map<string, number>();

  /** Plays the whole queue forward: its time grows with the number waiting, so callers keep it for a while. */
  constructor(state: OfficeState, now: number, begin: Beginning) {
    this.#state = state;
    this.#now = now;
    this.#begin = begin;
    const desks = begin();
    const board = new Board(state, desks, now);
    for (let step = board.next(); step !== null; step = board.next()) {
      const { desk, at } = step;
      if (step.kind === 'open') {
        this.#open(desks, desk, at);
        continue;
      }
      const { ticket, dueAt, meanMs, varianceMs2 } = step;
      this.#openings.find((opening) => opening.desk === desk)?.later.push({ dueAt, meanMs, varianceMs2 });
      if (ticket === null) continue;
      const wait = rangeAt(desks, desk, ticket.serviceId, at - now, varianceMs2);
      this.#expected.set(ticket.ticketId, { ahead: this.#ahead(ticket.serviceId), wait });
      this.#count(desk);
    }
  }

  /** What is expected for a ticket that was waiting when the play was made and that these desks call; null for any other. */
  of(ticketId: string): Expectation | null {
    return this.#expected.get(ticketId) ?? null;
  }

  /** What somebody would be told who took a ticket now. */
  newcomer({ serviceId, visitorClass = 'general', arrivalAt, appointmentId }: Newcomer): Expectation {
    if (visitorClass === 'general') return this.#newcomers.get(serviceId) ?? this.#afterFollowed(serviceId);
    const newcomer = {
      ticketId: 'newcomer',
      serviceId,
      visitorClass,
      arrivalAt: arrivalAt ?? this.#now,
      sequence: LAST,
      appointmentId: appointmentId ?? null,
    };
    return this.#priorityNewcomer(newcomer);
  }

  /** Lets the play follow a general ticket issued after it was made, without playing everything again. */
  join(ticket: Ticket): void {
    const { ticketId, serviceId } = ticket;
    this.#expected.set(ticketId, this.newcomer({ serviceId }));
    const opening = this.#firstOpening(serviceId);
    if (opening === null) {
      this.#calledByService.set(serviceId, this.#ahead(serviceId) + 1);
      this.#newcomers.delete(serviceId);
      return;
    }
    const pauses = pausesToday(this.#state);
    keepBusy(opening, turnaround(this.#state, ticket), pauses);
    while (opening.later[0] !== undefined && opening.later[0].dueAt <= opening.at) {
      keepBusy(opening, opening.later[0], pauses);
      opening.later.shift();
    }
    for (const id of opening.desk.serviceIds) this.#newcomers.delete(id);
    this.#count(opening.desk);
  }

  /** The first desk to open for a service is the one that would call its newcomer. */
  #open(desks: readonly SimulatedDesk[], desk: SimulatedDesk, at: number): void {
    this.#openings.push({ desk, at, varianceMs2: desk.varianceMs2, later: [] });
    for (const serviceId of desk.serviceIds) {
      if (this.#newcomers.has(serviceId)) continue;
      const wait = rangeAt(desks, desk, serviceId, at - this.#now);
      this.#newcomers.set(serviceId, { ahead: this.#ahead(serviceId), wait });
    }
  }

  #afterFollowed(serviceId: string): Expectation {
    const ahead = this.#ahead(serviceId);
    const opening = this.#firstOpening(serviceId);
    if (opening === null) return { ahead, wait: null };
    const desks = this.#openings.map(({ desk, varianceMs2 }) => ({ ...desk, varianceMs2 }));
    const caller = desks[this.#openings.indexOf(opening)] ?? opening.desk;
    return { ahead, wait: rangeAt(desks, caller, serviceId, opening.at - this.#now) };
  }

  #ahead(serviceId: string): number {
    return this.#calledByService.get(serviceId) ?? 0;
  }

  /** One more visitor was called by this desk: one more ahead for every service it serves. */
  #count(desk: SimulatedDesk): void {
    for (const serviceId of desk.serviceIds) {
      this.#calledByService.set(serviceId, this.#ahead(serviceId) + 1);
    }
  }

  #firstOpening(serviceId: string): Opening | null {
    let first: Opening | null = null;
    for (const opening of this.#openings) {
      if (!opening.desk.serviceIds.includes(serviceId)) continue;
      if (first === null || opening.at < first.at) first = opening;
    }
    return first;
  }

  /** A priority visitor is called soon: play until then with the visitor among the waiting. */
  #priorityNewcomer(newcomer: ComingVisitor & { readonly visitorClass: VisitorClass }): Expectation {
    const { serviceId } = newcomer;
    const lanes = enter(this.#state.lanes, { kind: 'service', serviceId }, newcomer);
    const desks = this.#begin();
    const board = new Board({ ...this.#state, lanes }, desks, this.#now, newcomer);
    let ahead = 0;
    for (let step = board.next(); step !== null; step = board.next()) {
      if (step.kind === 'open' || step.ticket === null) continue;
      const { desk, at, ticket, varianceMs2 } = step;
      if (ticket.ticketId === newcomer.ticketId) {
        return { ahead, wait: rangeAt(desks, desk, serviceId, at - this.#now, varianceMs2) };
      }
      if (desk.serviceIds.includes(serviceId)) ahead += 1;
    }
    return { ahead, wait: null };
  }
}

function keepBusy(
  opening: Opening,
  by: { readonly meanMs: number; readonly varianceMs2: number },
  pauses: readonly Span[],
): void {
  opening.at = afterPause(pauses, opening.at + by.meanMs);
  opening.varianceMs2 += by.varianceMs2;
}
