/** After the bytes of a paper: waits for the answer that proves they were processed, and asks meanwhile what is wrong. */
import type { WireLimits } from './limits.ts';
import type { ProofMeans } from './language.ts';
import { type Answer, realTimeQuestion, type RealTimeQuestion, saysPaperOut, statusFrom } from './status.ts';
import type { PrinterStatus, PrintProblem, SendOutcome } from './transport.ts';
import type { Wire } from './wire.ts';

/** What can stop a printer in the middle of a paper: its paper, its cover, a fault. */
const QUESTIONS: readonly RealTimeQuestion[] = [4, 2, 3];

/**
 * Waits for the answer to the in-order question that followed the paper.
 *
 * A printer that says it is out of paper keeps the rest in its buffer; when somebody loads paper, it prints on and then answers. So
 * as long as it names such a trouble the wait goes on, up to `recoveryMs`; without one it ends after `proofMs`.
 * @returns `confirmed`, or `unknown` with the last thing known; never `not-sent`
 */
export async function waitForProof(
  wire: Wire<Answer>,
  { limits, signal, report }: ProofMeans,
): Promise<SendOutcome> {
  const trouble = new TroubleWatch(limits, report);
  for (;;) {
    const heard = await wire.hear(limits.pollMs, signal);
    switch (heard.kind) {
      case 'in-order':
        return saysPaperOut(heard.byte) ? { kind: 'unknown', problem: 'paper-out' } : { kind: 'confirmed' };
      case 'real-time':
        trouble.heard(heard.byte);
        break;
      case 'silence':
        if (trouble.isOver()) return { kind: 'unknown', problem: trouble.problem() };
        wire.write(realTimeQuestion(trouble.nextQuestion()));
        break;
      case 'closed':
        return { kind: 'unknown', problem: trouble.problem('closed') };
      case 'stopped':
        return { kind: 'unknown', problem: 'stopped' };
      case 'garbage':
        return { kind: 'unknown', problem: 'garbled' };
      default:
        return heard satisfies never;
    }
  }
}

/** Follows what a silent printer says of itself, and decides how long that excuses the silence. */
class TroubleWatch {
  readonly #limits: WireLimits;
  readonly #report: (status: PrinterStatus) => void;
  readonly #startedAt = performance.now();
  readonly #answers = new Map<RealTimeQuestion, number>();
  #lastExcuseAt = performance.now();
  #asked = 0;

  constructor(limits: WireLimits, report: (status: PrinterStatus) => void) {
    this.#limits = limits;
    this.#report = report;
  }

  nextQuestion(): RealTimeQuestion {
    this.#asked += 1;
    return this.#question();
  }

  heard(byte: number): void {
    this.#answers.set(this.#question(), byte);
    const status = statusFrom(this.#answers);
    if (isExcuse(status)) this.#lastExcuseAt = performance.now();
    this.#report(status);
  }

  isOver(): boolean {
    const now = performance.now();
    return (
      now - this.#lastExcuseAt >= this.#limits.proofMs || now - this.#startedAt >= this.#limits.recoveryMs
    );
  }

  /** The trouble that the printer named last, or else what we would call it. */
  problem(otherwise: PrintProblem = 'hung'): PrintProblem {
    const { condition } = statusFrom(this.#answers);
    return condition === 'paper-out' || condition === 'cover-open' || condition === 'error'
      ? condition
      : otherwise;
  }

  #question(): RealTimeQuestion {
    return QUESTIONS[(this.#asked + QUESTIONS.length - 1) % QUESTIONS.length] ?? 4;
  }
}

function isExcuse({ condition }: PrinterStatus): boolean {
  return condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
}
