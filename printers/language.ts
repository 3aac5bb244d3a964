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
};

/** One conversation over one connection. */
export interface Talk {
  /** Before any byte of a paper: is this a printer, has it paper, and does it work off what it gets? */
  readiness(means: AskMeans): Promise<Readiness>;
  /** Writes a paper and waits for the proof; `confirmed` or `unknown`, never `not-sent`. Only after readiness. */
  print(bytes: Uint8Array, means: ProofMeans): Promise<SendOutcome>;
  /** Whether the printer turned out to give proofs. */
  readonly givesProof: boolean;
}

export interface Language<A> {
  createReader(): AnswerReader<A>;
  talk(wire: Wire<A>): Talk;
}
