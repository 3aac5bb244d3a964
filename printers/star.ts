/** Star Line Mode: asks with `ESC ACK SOH`, proves by counting `ETB`. */
import { givenUp, hearToTheEnd } from './forgetting.ts';
import type { AskMeans, Clearing, Language, PaperEnd, ProofMeans, Readiness, Talk } from './language.ts';
import type { WireLimits } from './limits.ts';
import { PaperWatch } from './paper-watch.ts';
import {
  createStarReader,
  STAR_CLEAR,
  STAR_COUNTS,
  STAR_MARK,
  STAR_QUESTION,
  starCount,
  starStatus,
  type StarAnswer,
} from './star-status.ts';
import type { PrinterStatus, PrintProblem } from './transport.ts';
import type { Unheard, Wire } from './wire.ts';

export const STAR: Language<StarAnswer> = {
  createReader: createStarReader,
  talk: (wire) => new StarTalk(wire),
};

/** How soon a counter that has not moved is asked for again: a buffer that was empty is through in a few. */
const LOOK_AGAIN_MS = 20;

/** How many of the last marks may not be told from a printer that began to count anew. */
const AMBIGUOUS: readonly number[] = [0, 1, STAR_COUNTS - 1];

/** Feed to the knife and a partial cut: what was printed of a forgotten paper is not the top of the next one. */
const CUT_OFF = Uint8Array.of(0x1b, 0x64, 0x03);

class StarTalk implements Talk {
  readonly #wire: Wire<StarAnswer>;
  /** What the counter said when the buffer was known to be empty. */
  #count: number | null = null;
  /** What it said last. */
  #heardCount: number | null = null;
  /** What it says when the paper under way is through. */
  #proofs: readonly number[] = [];

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
    this.#heardCount = count;
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
        this.#heardCount = wanted;
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
  async print(bytes: Uint8Array, means: ProofMeans): Promise<PaperEnd> {
    this.#proofs = [((this.#count ?? 0) + 1) % STAR_COUNTS, 1];
    this.#wire.write(Buffer.concat([bytes, Buffer.of(STAR_MARK)]));
    const watch = new PaperWatch(means);
    for (;;) {
      this.#wire.write(STAR_QUESTION);
      const heard = await this.#wire.hear(means.limits.pollMs, means.signal);
      if (heard.kind !== 'status' && heard.kind !== 'silence') return this.#lost(heard, watch, means);
      if (heard.kind === 'status') {
        if (this.#isThrough(heard.bytes)) return { outcome: { kind: 'confirmed' }, mayBeInside: false };
        watch.see(starStatus(heard.bytes));
      }
      if (watch.isOver()) return this.#giveUp(watch.problem(), means);
      if (heard.kind === 'silence') continue;
      // Until the next question; whatever ends the conversation meanwhile ends the wait.
      const pause = await this.#wire.hear(Math.min(LOOK_AGAIN_MS * 5, means.limits.pollMs), means.signal);
      if (pause.kind !== 'silence' && pause.kind !== 'status') return this.#lost(pause, watch, means);
    }
  }

  /**
   * `CAN`: done on arrival, whatever the printer is short of, and it sets the counter to nought (Star's manual, 3-62 and 3-84), which
   * tells that it was done. Where the counter stood there before, that is not told.
   */
  async clear({ answerMs }: WireLimits): Promise<Clearing> {
    const before = this.#heardCount;
    let proved = false;
    const deadline = performance.now() + answerMs;
    this.#wire.write(Buffer.concat([STAR_CLEAR, STAR_QUESTION]));
    for (;;) {
      const heard = await hearToTheEnd(this.#wire, deadline);
      if (heard.kind !== 'status') return { cleared: false, proved };
      if (this.#isThrough(heard.bytes)) proved = true;
      if (this.#heardCount !== 0) continue;
      if (before === 0) return { cleared: false, proved };
      this.#wire.write(CUT_OFF);
      return { cleared: true, proved };
    }
  }

  async #giveUp(problem: PrintProblem, { limits }: ProofMeans): Promise<PaperEnd> {
    return givenUp(problem, await this.clear(limits));
  }

  #lost(heard: StarAnswer | Unheard, watch: PaperWatch, means: ProofMeans): PaperEnd | Promise<PaperEnd> {
    // Nobody will be there to give up a paper that is kept; one that is being printed may come out.
    if (heard.kind === 'stopped' && watch.named) return this.#giveUp('stopped', means);
    return { outcome: { kind: 'unknown', problem: problemOfLost(heard, watch) }, mayBeInside: true };
  }

  /** Takes note of the counter. @returns whether it says that the paper is through */
  #isThrough(bytes: Uint8Array): boolean {
    this.#heardCount = starCount(bytes);
    return this.#heardCount !== null && this.#proofs.includes(this.#heardCount);
  }
}

function problemOfLost({ kind }: StarAnswer | Unheard, watch: PaperWatch): PrintProblem {
  if (kind === 'stopped') return 'stopped';
  return kind === 'garbage' ? 'garbled' : watch.problem('closed');
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
