/**
 * The expected wait, by playing the actual rules forward: who waits, who is at which desk and for how long, what each
 * desk serves, appointments that are due, the office's own recent durations. Never «people ahead × minutes».
 */
import { moreDesks, simulatedDesks } from './estimate/desks.ts';
import { Play, type Expectation, type Newcomer } from './estimate/play.ts';
import type { OfficeState, Ticket } from './state.ts';

export type { Expectation };

/**
 * What everybody who waits at one moment may expect, and whoever would come now.
 *
 * Where no open desk does the service, nobody knows how long it takes, but people are ahead all the same: they are counted
 * as if desks opened now.
 *
 * @example eight in the morning, no desk is open, Д001 and П002 wait: the next П is told «2 ahead», and no wait.
 */
export class Forecast {
  readonly #open: Play;
  /** Null where no desk is missing. */
  readonly #onceOpen: Play | null;

  /** Plays the whole queue forward: its time grows with the number waiting, so callers keep it for a while. */
  constructor(state: OfficeState, now: number) {
    this.#open = new Play(state, now, () => simulatedDesks(state, now));
    // Not put off until it is asked for: whoever keeps the forecast measures what making one costs.
    const isMissing = moreDesks(state, now).length > 0;
    const begin = () => [...simulatedDesks(state, now), ...moreDesks(state, now)];
    this.#onceOpen = isMissing ? new Play(state, now, begin) : null;
  }

  /** What is expected for a ticket that was waiting when the forecast was made, or joined; null for any other. */
  of(ticketId: string): Expectation | null {
    const expected = this.#open.of(ticketId);
    if (expected !== null && expected.wait !== null) return expected;
    return withoutWait(this.#onceOpen?.of(ticketId) ?? null) ?? expected;
  }

  /** What somebody would be told who took a ticket now. */
  newcomer(newcomer: Newcomer): Expectation {
    const expected = this.#open.newcomer(newcomer);
    if (expected.wait !== null) return expected;
    return withoutWait(this.#onceOpen?.newcomer(newcomer) ?? null) ?? expected;
  }

  /** Lets the forecast follow a general ticket issued after it was made, without playing everything again. */
  join(ticket: Ticket): void {
    this.#open.join(ticket);
    this.#onceOpen?.join(ticket);
  }
}

/** Desks that are not open tell an order, never a time. */
const withoutWait = (played: Expectation | null): Expectation | null =>
  played === null ? null : { ahead: played.ahead, wait: null };
