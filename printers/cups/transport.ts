/**
 * A printer behind a raw queue of CUPS. The queue stands between us and the printer, so the best that can be known is that
 * CUPS handed all bytes over: `sent`. A job that does not get through in time is taken out of the queue, or it would come
 * out when its visitor is long gone.
 */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.ts';
import { CUPS_LIMITS, type CupsLimits } from '../limits.ts';
import {
  createLock,
  type PrinterStatus,
  type PrintProblem,
  type SendOutcome,
  statusOfProblem,
  type Transport,
} from '../transport.ts';
import { jobState, printerStatus, type JobState } from './printer-state.ts';
import { CUPS_SOCKET, CupsQueue } from './scheduler.ts';

/** By it our own jobs are known among those of the account. */
const JOB_NAME = 'office-queue-paper';

export type CupsTransportOptions = {
  readonly queue: string;
  /** Where the scheduler listens; the usual place unless set. */
  readonly socketPath?: string;
  readonly limits?: Partial<CupsLimits>;
};

export function cupsTransport(options: CupsTransportOptions): Transport {
  return new CupsTransport(options);
}

type Report = (status: PrinterStatus) => void;

class CupsTransport implements Transport {
  readonly #limits: CupsLimits;
  readonly #queue: CupsQueue;
  readonly #lock = createLock();
  readonly #closing = new AbortController();
  /** Whether jobs of ours may still be in the queue: those of a server before us, or one that could not be cancelled. */
  #leftovers = true;

  constructor({ queue, socketPath = CUPS_SOCKET, limits }: CupsTransportOptions) {
    this.#limits = { ...CUPS_LIMITS, ...limits };
    this.#queue = new CupsQueue({ queue, socketPath, requestMs: this.#limits.requestMs });
  }

  send(bytes: Uint8Array, signal: AbortSignal, report: Report = () => undefined): Promise<SendOutcome> {
    const either = AbortSignal.any([signal, this.#closing.signal]);
    return this.#lock(async () => {
      const readiness = await this.#readiness(either);
      report(readiness.status);
      if (readiness.problem !== undefined) return notSent(readiness.problem);
      const cleared = await this.#clear(either);
      if (cleared !== null) return notSent(cleared);
      if (either.aborted) return notSent('stopped');
      const printed = await this.#queue.print(bytes, `${JOB_NAME}-${randomUUID()}`, either);
      if (!('problem' in printed)) return this.#follow(printed.answer, bytes.length, either, report);
      if (!printed.reached) return notSent(printed.problem);
      this.#leftovers = true;
      return { kind: 'unknown', problem: printed.problem };
    });
  }

  status(signal?: AbortSignal): Promise<PrinterStatus> {
    const closing = this.#closing.signal;
    const either = signal === undefined ? closing : AbortSignal.any([signal, closing]);
    return this.#lock(async () => (await this.#readiness(either)).status);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#lock(() => Promise.resolve());
  }

  async #readiness(signal: AbortSignal): Promise<{ status: PrinterStatus; problem?: PrintProblem }> {
    if (signal.aborted) return { status: { condition: 'offline' }, problem: 'stopped' };
    const told = await this.#queue.printer(signal);
    if ('problem' in told) return { status: statusOfProblem(told.problem), problem: told.problem };
    const status = printerStatus(told.answer);
    const { condition } = status;
    return condition === 'ready' || condition === 'paper-low' ? { status } : { status, problem: condition };
  }

  /** Takes old papers of ours out of the queue. @returns why it could not be done */
  async #clear(signal: AbortSignal): Promise<PrintProblem | null> {
    if (!this.#leftovers) return null;
    const waiting = await this.#queue.waitingJobs(signal);
    if ('problem' in waiting) return waiting.problem;
    for (const job of waiting.answer) {
      const [[number], [name]] = [job.get('job-id') ?? [], job.get('job-name') ?? []];
      if (typeof number !== 'number' || !String(name).startsWith(JOB_NAME)) continue;
      const cancelled = await this.#queue.cancel(number, signal);
      if ('problem' in cancelled && !(await this.#isOver(number, signal))) return cancelled.problem;
    }
    this.#leftovers = false;
    return null;
  }

  async #isOver(job: number, signal: AbortSignal): Promise<boolean> {
    const told = await this.#queue.job(job, signal);
    return 'problem' in told ? told.problem === 'gone' : jobState(told.answer).kind !== 'waiting';
  }

  /** Asks until the job has left the queue; takes it out when that takes too long. */
  async #follow(job: number, length: number, signal: AbortSignal, report: Report): Promise<SendOutcome> {
    const { proofMs, proofPerByteMs, mostForBytesMs, pollMs } = this.#limits;
    const forBytesMs = Math.min(length * proofPerByteMs, mostForBytesMs);
    const deadline = performance.now() + proofMs + forBytesMs;
    let problem: PrintProblem = 'hung';
    while (performance.now() < deadline && !signal.aborted) {
      const told = await this.#queue.job(job, signal);
      const state: JobState = 'problem' in told ? { kind: 'waiting' } : jobState(told.answer);
      if (state.kind !== 'waiting') return outcomeOf(state, 'error');
      const readiness = await this.#readiness(signal);
      if (readiness.problem !== 'stopped') report(readiness.status);
      problem = readiness.problem ?? 'hung';
      await systemClock.sleep(pollMs, signal);
    }
    return this.#takeOut(job, signal.aborted ? 'stopped' : problem);
  }

  /** Also while the server stops: a paper left in the queue would come out tomorrow. */
  async #takeOut(job: number, problem: PrintProblem): Promise<SendOutcome> {
    const limit = AbortSignal.timeout(this.#limits.requestMs);
    await this.#queue.cancel(job, limit);
    const told = await this.#queue.job(job, limit);
    const state: JobState = 'problem' in told ? { kind: 'waiting' } : jobState(told.answer);
    if (state.kind === 'waiting') this.#leftovers = true;
    return outcomeOf(state, problem);
  }
}

function outcomeOf(state: JobState, problem: PrintProblem): SendOutcome {
  switch (state.kind) {
    case 'done':
      return { kind: 'sent' };
    case 'untouched':
      return notSent(problem);
    case 'broken':
    case 'waiting':
      return { kind: 'unknown', problem };
  }
}

function notSent(problem: PrintProblem): SendOutcome {
  return { kind: 'not-sent', problem };
}
