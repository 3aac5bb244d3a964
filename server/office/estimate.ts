/**
 * The expected wait, by playing the actual rules forward: who waits, who is at which desk and for how long, what each
 * desk serves, appointments that are due, the office's own recent durations. Never «people ahead × minutes».
 */
import type { VisitorClass, WaitRange } from '../../contract/primitives.ts';
import { Board, type SimulatedDesk } from './estimate/board.ts';
import { simulatedDesks, turnaround } from './estimate/desks.ts';
import { enter } from './lanes.ts';
import type { OfficeState, Ticket } from './state.ts';

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

/** The waits of everybody who waits at one moment, and of whoever would come now. */
export class Forecast {
  readonly #state: OfficeState;
  readonly #now: number;
  readonly #expected = new Map<string, Expectation>();
  readonly #desks: SimulatedDesk[];
  readonly #calledByService = new Map<string, number>();

  /** Plays the whole queue forward: its time grows with the number waiting, so callers keep it for a while. */
  constructor(state: OfficeState, now: number) {
    this.#state = state;
    this.#now = now;
    this.#desks = simulatedDesks(state, now);
    const board = new Board(state, this.#desks, now);
    for (let call = board.next(); call !== null; call = board.next()) {
      if (call.ticket === null) continue;
      const wait = rangeAt(this.#desks, call.desk, call.ticket.serviceId, call.at - now, call.ownVarianceMs2);
      this.#expected.set(call.ticket.ticketId, { ahead: this.#ahead(call.ticket.serviceId), wait });
      this.#count(call.desk);
    }
  }

  /** What is expected for a ticket that was waiting when the forecast was made; null for any other. */
  of(ticketId: string): Expectation | null {
    return this.#expected.get(ticketId) ?? null;
  }

  /**
   * What somebody would be told who took a ticket for this service now.
   * @param arrivalAt law 2: now, or the appointed time of an early holder
   */
  newcomer(serviceId: string, visitorClass: VisitorClass = 'general', arrivalAt = this.#now): Expectation {
    if (visitorClass !== 'general') return this.#priorityNewcomer(serviceId, visitorClass, arrivalAt);
    const desk = this.#firstFree(serviceId);
    const ahead = this.#ahead(serviceId);
    return {
      ahead,
      wait: desk === null ? null : rangeAt(this.#desks, desk, serviceId, desk.idleAt - this.#now),
    };
  }

  /** Lets the forecast follow a general ticket issued after it was made, without playing everything again. */
  join(ticket: Ticket): void {
    const expectation = this.newcomer(ticket.serviceId);
    this.#expected.set(ticket.ticketId, expectation);
    const desk = this.#firstFree(ticket.serviceId);
    if (desk === null) {
      this.#calledByService.set(ticket.serviceId, this.#ahead(ticket.serviceId) + 1);
      return;
    }
    const { meanMs, varianceMs2 } = turnaround(this.#state, ticket);
    desk.idleAt += meanMs;
    desk.varianceMs2 += varianceMs2;
    this.#count(desk);
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

  #firstFree(serviceId: string): SimulatedDesk | null {
    let first: SimulatedDesk | null = null;
    for (const desk of this.#desks) {
      if (!desk.serviceIds.includes(serviceId)) continue;
      if (first === null || desk.idleAt < first.idleAt) first = desk;
    }
    return first;
  }

  /** A priority visitor is called soon: play until then with the visitor among the waiting. */
  #priorityNewcomer(serviceId: string, visitorClass: VisitorClass, arrivalAt: number): Expectation {
    const ticketId = 'newcomer';
    const newcomer = { ticketId, serviceId, visitorClass, arrivalAt, sequence: Number.MAX_SAFE_INTEGER };
    const lanes = enter(this.#state.lanes, { kind: 'service', serviceId }, newcomer);
    const desks = simulatedDesks(this.#state, this.#now);
    const board = new Board({ ...this.#state, lanes }, desks, this.#now, newcomer);
    let ahead = 0;
    for (let call = board.next(); call !== null; call = board.next()) {
      if (call.ticket?.ticketId === ticketId) {
        return {
          ahead,
          wait: rangeAt(desks, call.desk, serviceId, call.at - this.#now, call.ownVarianceMs2),
        };
      }
      if (call.ticket !== null && call.desk.serviceIds.includes(serviceId)) ahead += 1;
    }
    return { ahead, wait: null };
  }
}
