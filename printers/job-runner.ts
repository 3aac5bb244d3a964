/** Prints the jobs of one printer, one at a time: never two papers for one job, never a lost one without a word. */
import type { PrinterCondition, PrinterState } from '../contract/printing.ts';
import { type Clock, systemClock } from './clock.ts';
import type { JobOutcome, PrintJob } from './jobs.ts';
import { RUNNER_LIMITS, type RunnerLimits } from './limits.ts';
import type { PrintRunner, PrintRunnerOptions } from './print-runner.ts';
import { paperBytes } from './paper-bytes.ts';
import { PrinterBoard } from './printer-board.ts';
import { type PrinterStatus, type SendOutcome, statusOfProblem } from './transport.ts';

/** @returns a runner that does nothing before `start()` */
export function createPrintRunner(options: PrintRunnerOptions): PrintRunner {
  return new Runner(options);
}

class Runner implements PrintRunner {
  readonly #options: PrintRunnerOptions;
  readonly #limits: RunnerLimits;
  readonly #clock: Clock;
  readonly #board: PrinterBoard;
  /** Ends questions at once when stopping, and the paper under way only after a moment of grace. */
  readonly #leave = new AbortController();
  readonly #giveUp = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #interrupt = new AbortController();
  #woken = false;
  /** In a row; the pauses grow with them. */
  #failures = 0;
  /** When the printer was last heard of; never, so far. */
  #heardAt = -Infinity;
  #heard: PrinterCondition = 'offline';

  constructor(options: PrintRunnerOptions) {
    this.#options = options;
    this.#limits = { ...RUNNER_LIMITS, ...options.limits };
    this.#clock = options.clock ?? systemClock;
    this.#board = new PrinterBoard(options.printer, () => this.#clock.now(), options.onState);
  }

  start(): void {
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#leave.abort();
    this.#interrupt.abort();
    const ended = new AbortController();
    const graceMs = this.#limits.stopGraceMs;
    const grace = this.#clock.sleep(graceMs, ended.signal).then(() => this.#giveUp.abort());
    await this.#loop;
    ended.abort();
    await grace;
    await this.#options.transport.close();
  }

  wake(): void {
    this.#woken = true;
    this.#interrupt.abort();
    this.#recount().catch(this.#options.onError);
  }

  state(): PrinterState {
    return this.#board.state;
  }

  async #run(): Promise<void> {
    while (!this.#leave.signal.aborted) {
      try {
        await this.#round();
      } catch (error) {
        this.#options.onError(error);
        await this.#pauseAfterFailure();
      }
    }
  }

  async #round(): Promise<void> {
    await this.#recount();
    const job = await this.#options.store.next(this.#options.printer.id);
    if (job !== null && this.#isStale(job)) return this.#record(job, { kind: 'expired' });
    const idle = job === null && this.#clock.now() - this.#heardAt >= this.#limits.idlePollMs;
    if (idle || this.#inTrouble()) await this.#ask();
    if (this.#leave.signal.aborted) return;
    if (this.#inTrouble()) return this.#pauseAfterFailure();
    return job === null ? this.#pause(this.#limits.idlePollMs) : this.#print(job);
  }

  async #print(job: PrintJob): Promise<void> {
    const bytes = this.#bytesOf(job);
    if (bytes === null) return this.#record(job, { kind: 'cancelled', problem: 'unprintable' });
    await this.#options.store.markSending(job.id);
    this.#board.show('busy');
    const outcome = await this.#send(bytes, job);
    if ('problem' in outcome && outcome.problem !== 'stopped') this.#hear(statusOfProblem(outcome.problem));
    await this.#record(job, outcome);
    this.#board.show(this.#heard);
    if (outcome.kind === 'not-sent') return this.#pauseAfterFailure();
    if (outcome.kind !== 'unknown') this.#failures = 0;
  }

  #isStale(job: PrintJob): boolean {
    return this.#clock.now() - job.queuedAt > this.#limits.maxPaperAgeMs;
  }

  /** A transport that throws is a bug; bytes may have gone out by then. */
  async #send(bytes: Uint8Array, job: PrintJob): Promise<SendOutcome> {
    const report = (status: PrinterStatus) => {
      if (this.#leave.signal.aborted) return;
      this.#hear(status);
      this.#board.show(this.#inTrouble() ? status.condition : 'busy');
    };
    try {
      return await this.#options.transport.send(bytes, this.#giveUp.signal, report, () => this.#isStale(job));
    } catch (error) {
      this.#options.onError(error);
      return { kind: 'unknown', problem: 'stopped' };
    }
  }

  #bytesOf(job: PrintJob): Uint8Array | null {
    try {
      return paperBytes(job.paper, this.#options.printer);
    } catch (error) {
      this.#options.onError(error);
      return null;
    }
  }

  /** Does not come back before the outcome is kept: a job forgotten in `sending` would never be seen again. */
  async #record(job: PrintJob, outcome: JobOutcome): Promise<void> {
    while (!(await this.#recorded(job, outcome))) {
      // Then the store's start-up makes `unknown` of it.
      if (this.#leave.signal.aborted) return;
      await this.#pause(this.#limits.firstRetryMs);
    }
    await this.#recount();
  }

  async #recorded(job: PrintJob, outcome: JobOutcome): Promise<boolean> {
    try {
      await this.#options.store.markOutcome(job.id, outcome);
      return true;
    } catch (error) {
      this.#options.onError(error);
      return false;
    }
  }

  async #ask(): Promise<void> {
    const status = await this.#options.transport.status(this.#leave.signal);
    if (this.#leave.signal.aborted) return;
    this.#hear(status);
    this.#board.show(this.#heard);
  }

  #hear(status: PrinterStatus): void {
    this.#heard = status.condition;
    this.#heardAt = this.#clock.now();
  }

  #inTrouble(): boolean {
    return this.#heardAt === -Infinity || (this.#heard !== 'ready' && this.#heard !== 'paper-low');
  }

  #pauseAfterFailure(): Promise<void> {
    const { firstRetryMs, longestRetryMs } = this.#limits;
    this.#failures += 1;
    return this.#pause(Math.min(longestRetryMs, firstRetryMs * 2 ** (this.#failures - 1)));
  }

  /** Ends early when woken, also by a call that came a moment before. */
  async #pause(ms: number): Promise<void> {
    if (!this.#woken && !this.#leave.signal.aborted) {
      this.#interrupt = new AbortController();
      await this.#clock.sleep(ms, this.#interrupt.signal);
    }
    this.#woken = false;
  }

  async #recount(): Promise<void> {
    this.#board.count(await this.#options.store.counts(this.#options.printer.id));
  }
}
