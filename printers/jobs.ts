/** What is to be printed, and who remembers it. */
import type { JobPaper } from './paper-bytes.ts';
import type { SendOutcome } from './transport.ts';

export type PrintJob = {
  readonly id: string;
  readonly printerId: string;
  readonly paper: JobPaper;
  /** How often it came back as `not-sent`. */
  readonly attempts: number;
  /** When somebody asked for this paper, epoch milliseconds; for a copy not the time of the ticket. */
  readonly queuedAt: number;
};

/** What a job ended in, or `not-sent`, after which it is queued again. */
export type JobOutcome =
  | SendOutcome
  /** Too late to be of use; no byte of it was sent. */
  | { readonly kind: 'expired' }
  /** What was kept cannot be laid out: a bug or an old record. No byte of it was sent. */
  | { readonly kind: 'cancelled'; readonly problem: 'unprintable' };

/**
 * The memory of the print jobs. States: queued → sending → confirmed | sent | unknown, or back to queued after
 * `not-sent`; queued → expired | cancelled. All but queued and sending are final.
 */
export interface PrintJobStore {
  /** The oldest queued job of the printer, or null. */
  next(printerId: string): Promise<PrintJob | null>;
  /**
   * queued → sending; durable before it resolves, because bytes follow. A job found in `sending` when the server starts
   * has become `unknown`: whether its paper is there, nobody can tell.
   */
  markSending(jobId: string): Promise<void>;
  /** The job's state after the outcome; `not-sent` puts it back among the queued with one more attempt. */
  markOutcome(jobId: string, outcome: JobOutcome): Promise<void>;
  /** How many jobs wait for the printer, and how many a person has to look at. */
  counts(printerId: string): Promise<JobCounts>;
}

export type JobCounts = { readonly queued: number; readonly unknown: number };
