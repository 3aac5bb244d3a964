/** Sends the messages of the outbox when they are due, one at a time: never one twice, never a lost one without a word. */
import type { OwnProblem } from '../../contract/messages.ts';
import { pauseAfter } from './retries.ts';
import type { Clock, MessageOutcome, OutboxStore, QueuedMessage } from './ports.ts';
import type { Letter, Sender, SendOutcome } from './sender.ts';
import { isStillTrue } from './still-true.ts';

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly sender: Sender;
  readonly clock: Clock;
  /** The letter, as the office is set up now. */
  readonly write: (message: QueuedMessage) => Promise<Letter>;
  /** Hears what should not happen: the store failed, a letter cannot be written. */
  readonly onError: (error: unknown) => void;
}

/** The office's clock may run faster than sleep does, or be moved: nobody sleeps past a look at it. */
const LONGEST_SLEEP_MS = 10_000;
/** After a failure of the store. */
const RETRY_MS = 5_000;
/** A letter under way when the server stops has so long to be taken. */
const STOP_GRACE_MS = 5_000;

const UNWRITABLE: OwnProblem = 'unwritable';
const FAILED: OwnProblem = 'error';

export class Outbox {
  readonly #options: OutboxOptions;
  /** Ends sleep at once when stopping, and the letter under way only after a moment of grace. */
  readonly #leave = new AbortController();
  readonly #giveUp = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #interrupt = new AbortController();
  #woken = false;

  /** Does nothing before `start()`. */
  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop = this.#run();
  }

  /** Say so when a message was queued. */
  wake(): void {
    this.#woken = true;
    this.#interrupt.abort();
  }

  /** Lets the letter under way be taken for a moment, then ends. */
  async stop(): Promise<void> {
    this.#leave.abort();
    this.#interrupt.abort();
    const ended = new AbortController();
    const grace = this.#options.clock.sleep(STOP_GRACE_MS, ended.signal).then(() => this.#giveUp.abort());
    await this.#loop;
    ended.abort();
    await grace;
  }

  async #run(): Promise<void> {
    while (!this.#leave.signal.aborted) {
      try {
        await this.#round();
      } catch (error) {
        this.#options.onError(error);
        await this.#pause(RETRY_MS);
      }
    }
  }

  async #round(): Promise<void> {
    const { store, clock } = this.#options;
    const message = await store.next();
    const wait = message === null ? LONGEST_SLEEP_MS : message.dueAt - clock.now();
    if (message === null || wait > 0) return this.#pause(Math.min(wait, LONGEST_SLEEP_MS));
    if (!isStillTrue(message, clock.now())) return this.#record(message, { kind: 'skipped' });
    const letter = await this.#written(message);
    if (letter === null) return this.#record(message, { kind: 'failed', problem: UNWRITABLE });
    if (this.#leave.signal.aborted) return;
    await store.markSending(message.id, clock.now());
    const outcome = await this.#send(letter);
    await this.#record(message, this.#resultOf(outcome, message.attempts + 1));
  }

  async #written(message: QueuedMessage): Promise<Letter | null> {
    try {
      return await this.#options.write(message);
    } catch (error) {
      this.#options.onError(error);
      return null;
    }
  }

  /** A sender that throws is a bug; the letter may be gone by then. */
  async #send(letter: Letter): Promise<SendOutcome> {
    try {
      return await this.#options.sender.send(letter, this.#giveUp.signal);
    } catch (error) {
      this.#options.onError(error);
      return { kind: 'unknown', problem: FAILED };
    }
  }

  #resultOf(outcome: SendOutcome, attempts: number): MessageOutcome {
    if (outcome.kind !== 'not-sent') return outcome;
    const { again, problem } = outcome;
    const pause = again ? pauseAfter(attempts) : null;
    if (pause === null) return { kind: 'failed', problem };
    return { kind: 'again', problem, dueAt: this.#options.clock.now() + pause };
  }

  /** Does not come back before the outcome is kept: a letter forgotten in `sending` would never be seen again. */
  async #record(message: QueuedMessage, outcome: MessageOutcome): Promise<void> {
    while (!(await this.#recorded(message, outcome))) {
      // Then the store's start-up makes `unknown` of it.
      if (this.#leave.signal.aborted) return;
      await this.#pause(RETRY_MS);
    }
  }

  async #recorded(message: QueuedMessage, outcome: MessageOutcome): Promise<boolean> {
    try {
      await this.#options.store.markOutcome(message.id, outcome, this.#options.clock.now());
      return true;
    } catch (error) {
      this.#options.onError(error);
      return false;
    }
  }

  /** Ends early when woken, also by a call that came a moment before. */
  async #pause(ms: number): Promise<void> {
    if (!this.#woken && !this.#leave.signal.aborted) {
      this.#interrupt = new AbortController();
      await this.#options.clock.sleep(ms, this.#interrupt.signal);
    }
    this.#woken = false;
  }
}
