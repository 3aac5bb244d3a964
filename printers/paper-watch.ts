/** Follows what a printer says of itself while a paper is owed, and decides how long that is waited for. */
import type { ProofMeans } from './language.ts';
import type { PrinterStatus, PrintProblem } from './transport.ts';

/**
 * A printer that names its trouble is waited for while the paper is of use, up to `recoveryMs`; one that does not, up to
 * `proofMs`. A trouble that is over counts no more: what is being printed may come out, however late.
 */
export class PaperWatch {
  readonly #means: ProofMeans;
  readonly #startedAt = performance.now();
  #excusedAt = performance.now();
  #trouble: 'paper-out' | 'cover-open' | 'error' | null = null;

  constructor(means: ProofMeans) {
    this.#means = means;
  }

  see(status: PrinterStatus): void {
    const { condition } = status;
    this.#trouble =
      condition === 'paper-out' || condition === 'cover-open' || condition === 'error' ? condition : null;
    if (this.named) this.#excusedAt = performance.now();
    this.#means.report(status);
  }

  /** Whether the printer says why it does not print. */
  get named(): boolean {
    return this.#trouble !== null;
  }

  isOver(): boolean {
    const now = performance.now();
    const { limits, isStale } = this.#means;
    if (now - this.#excusedAt >= limits.proofMs) return true;
    return this.named && (isStale() || now - this.#startedAt >= limits.recoveryMs);
  }

  /** The trouble that the printer named last, or else what we would call it. */
  problem(otherwise: PrintProblem = 'hung'): PrintProblem {
    return this.#trouble ?? otherwise;
  }
}
