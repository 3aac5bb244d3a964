/** Star Line Mode: asks with `ESC ACK SOH`, proves by counting `ETB`. */
import type { AskMeans, Language, ProofMeans, Readiness, Talk } from './language.ts';
import {
  createStarReader,
  STAR_COUNTS,
  STAR_MARK,
  STAR_QUESTION,
  starCount,
  starStatus,
  type StarAnswer,
} from './star-status.ts';
import type { PrinterStatus, PrintProblem, SendOutcome } from './transport.ts';
import type { Unheard, Wire } from './wire.ts';

export const STAR: Language<StarAnswer> = {
  createReader: createStarReader,
  talk: (wire) => new StarTalk(wire),
};

/** How soon a counter that has not moved is asked for again: a buffer that was empty is through in a few. */
const LOOK_AGAIN_MS = 20;

/** How many of the last marks may not be told from a printer that began to count anew. */
const AMBIGUOUS: readonly number[] = [0, 1, STAR_COUNTS - 1];

class StarTalk implements Talk {
  readonly #wire: Wire<StarAnswer>;
  /** What the counter said when the buffer was known to be empty. */
  #count: number | null = null;

  constructor(wire: Wire<StarAnswer>) {
    this.#wire = wire;
  }

  get givesProof(): boolean {
    return this.#count !== null;
  }

  async readiness({ limits, answersInOrder, signal }: AskMeans): Promise<Readiness> {
    this.#wire.write(STAR_QUESTION);
    const heard = await this.#wire.hear(limits.answerMs, signal);
    if (heard.kind !== 'status') return failed(heard);
    const readiness = readinessOf(heard.bytes);
    const count = starCount(heard.bytes);
    if ('problem' in readiness || count === null || !answersInOrder) return readiness;
    return this.#barrier(count, limits.turnMs, limits.answerMs, signal);
  }

  /** Marks that are counted prove that nothing is left in the buffer, and that it is being worked off. */
  async #barrier(from: number, turnMs: number, answerMs: number, signal: AbortSignal): Promise<Readiness> {
    const steps = [1, 2, 3, 4].find((step) => !AMBIGUOUS.includes((from + step) % STAR_COUNTS)) ?? 1;
    const wanted = (from + steps) % STAR_COUNTS;
    this.#wire.write(new Uint8Array(steps).fill(STAR_MARK));
    const deadline = performance.now() + turnMs;
    while (performance.now() < deadline) {
      this.#wire.write(STAR_QUESTION);
      const heard = await this.#wire.hear(answerMs, signal);
      if (heard.kind === 'silence') break;
      if (heard.kind !== 'status') return failed(heard);
      const readiness = readinessOf(heard.bytes);
      if ('problem' in readiness) return readiness;
      if (starCount(heard.bytes) === wanted) {
        this.#count = wanted;
        return readiness;
      }
      const more = await this.#wire.hear(LOOK_AGAIN_MS, signal);
      if (more.kind === 'closed' || more.kind === 'stopped' || more.kind === 'garbage') return failed(more);
    }
    return { status: { condition: 'not-answering' }, problem: 'not-printing' };
  }

  /**
   * The counter goes on by one, or begins anew if the printer's reset ahead of a paper clears it: the manuals leave that
   * open, and the barrier saw to it that either is a number of its own.
   */
  async print(bytes: Uint8Array, means: ProofMeans): Promise<SendOutcome> {
    const proofs = [((this.#count ?? 0) + 1) % STAR_COUNTS, 1];
    this.#wire.write(Buffer.concat([bytes, Buffer.of(STAR_MARK)]));
    const watch = new Excuses(means.limits);
    for (;;) {
      this.#wire.write(STAR_QUESTION);
      const heard = await this.#wire.hear(means.limits.pollMs, means.signal);
      switch (heard.kind) {
        case 'status': {
          const count = starCount(heard.bytes);
          if (count !== null && proofs.includes(count)) return { kind: 'confirmed' };
          watch.heard(starStatus(heard.bytes), means.report);
          if (watch.isOver()) return { kind: 'unknown', problem: watch.problem() };
          const pause = await this.#pause(means);
          if (pause !== null) return pause;
          break;
        }
        case 'silence':
          if (watch.isOver()) return { kind: 'unknown', problem: watch.problem() };
          break;
        default:
          return lost(heard, watch);
      }
    }
  }

  /** Until the next question; whatever ends the conversation meanwhile ends the wait. */
  async #pause({ limits, signal }: ProofMeans): Promise<SendOutcome | null> {
    const heard = await this.#wire.hear(Math.min(LOOK_AGAIN_MS * 5, limits.pollMs), signal);
    if (heard.kind === 'silence' || heard.kind === 'status') return null;
    return lost(heard, null);
  }
}

function lost(heard: StarAnswer | Unheard, watch: Excuses | null): SendOutcome {
  if (heard.kind === 'stopped') return { kind: 'unknown', problem: 'stopped' };
  if (heard.kind === 'garbage') return { kind: 'unknown', problem: 'garbled' };
  return { kind: 'unknown', problem: watch?.problem('closed') ?? 'closed' };
}

function readinessOf(bytes: Uint8Array): Readiness {
  const status = starStatus(bytes);
  const { condition } = status;
  return condition === 'ready' || condition === 'paper-low'
    ? { status }
    : { status, problem: problemOf(status) };
}

function problemOf({ condition }: PrinterStatus): PrintProblem {
  return condition === 'ready' || condition === 'paper-low' ? 'hung' : condition;
}

function failed(heard: StarAnswer | Unheard): Readiness {
  if (heard.kind === 'stopped') return { status: { condition: 'not-answering' }, problem: 'stopped' };
  if (heard.kind === 'closed') return { status: { condition: 'offline' }, problem: 'closed' };
  return {
    status: { condition: 'not-answering' },
    problem: heard.kind === 'silence' ? 'not-answering' : 'garbled',
  };
}

/** A printer that names its trouble is waited for, up to `recoveryMs`; one that does not, up to `proofMs`. */
class Excuses {
  readonly #limits: ProofMeans['limits'];
  readonly #startedAt = performance.now();
  #excusedAt = performance.now();
  #trouble: PrintProblem | null = null;

  constructor(limits: ProofMeans['limits']) {
    this.#limits = limits;
  }

  heard(status: PrinterStatus, report: ProofMeans['report']): void {
    const { condition } = status;
    const excuse = condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
    this.#trouble = excuse ? condition : null;
    if (excuse) this.#excusedAt = performance.now();
    report(status);
  }

  isOver(): boolean {
    const now = performance.now();
    const { proofMs, recoveryMs } = this.#limits;
    return now - this.#excusedAt >= proofMs || now - this.#startedAt >= recoveryMs;
  }

  problem(otherwise: PrintProblem = 'hung'): PrintProblem {
    return this.#trouble ?? otherwise;
  }
}
