/** What a printer's language must offer so that the outcome of a paper is known: questions before, a proof after. */
import type { WireLimits } from './limits.ts';
import type { PrinterStatus, PrintProblem, SendOutcome } from './transport.ts';
import type { AnswerReader, Wire } from './wire.ts';

/** Good to print when there is no problem. */
export type Readiness = { readonly status: PrinterStatus; readonly problem?: PrintProblem };

export type AskMeans = {
  readonly limits: WireLimits;
  /** Whether the printer proves in order; without it `sent` is the best that can be said. */
  readonly answersInOrder: boolean;
  /** Whether answers to earlier connections may come first. */
  readonly answersOwed: boolean;
  readonly signal: AbortSignal;
};

export type ProofMeans = {
  readonly limits: WireLimits;
  readonly signal: AbortSignal;
  readonly report: (status: PrinterStatus) => void;
  /** Whether the paper is too old to be of use. */
  readonly isStale: () => boolean;
};

/** What became of a paper, and whether some of it may still lie in the printer's buffer and come out later. */
export type PaperEnd = { readonly outcome: SendOutcome; readonly mayBeInside: boolean };

/** What telling a printer to forget its buffer came to. */
export type Clearing = {
  /** The printer said so: nothing of what it was sent before comes out any more. */
  readonly cleared: boolean;
  /** The proof of the paper came just before: there was nothing to forget. */
  readonly proved: boolean;
};

/** Of a printer that did not answer, or was not asked. */
export const NOT_CLEARED: Clearing = { cleared: false, proved: false };

/** One conversation over one connection. */
export interface Talk {
  /** Before any byte of a paper: is this a printer, has it paper, and does it work off what it gets? */
  readiness(means: AskMeans): Promise<Readiness>;
  /**
   * Writes a paper and waits for the proof; `confirmed` or `unknown`, never `not-sent`. Only after readiness. Before a paper
   * that the printer keeps is given up, the printer is told to forget it.
   */
  print(bytes: Uint8Array, means: ProofMeans): Promise<PaperEnd>;
  /** Makes the printer forget what it has not printed, and cuts off what it has. Not while another paper is wanted. */
  clear(limits: WireLimits): Promise<Clearing>;
  /** Whether the printer turned out to give proofs. */
  readonly givesProof: boolean;
}

export interface Language<A> {
  createReader(): AnswerReader<A>;
  talk(wire: Wire<A>): Talk;
}
