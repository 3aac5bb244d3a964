/** What a runner of print jobs needs and offers. */
import type { PrinterState } from '../contract/printing.ts';
import type { Clock } from './clock.ts';
import type { PrintJobStore } from './jobs.ts';
import type { PaperPrinter } from './paper-bytes.ts';
import type { RunnerLimits } from './limits.ts';
import type { Transport } from './transport.ts';

export type PrintRunnerOptions = {
  readonly printer: PaperPrinter & { readonly id: string; readonly name: string };
  readonly transport: Transport;
  readonly store: PrintJobStore;
  /** Hears every change of the printer's state. */
  readonly onState: (state: PrinterState) => void;
  /** Hears what should not happen: the store failed, a record cannot be printed. */
  readonly onError: (error: unknown) => void;
  /** The system's unless set; an office with a clock of its own gives that one, since jobs are dated by it. */
  readonly clock?: Clock;
  readonly limits?: Partial<RunnerLimits>;
};

export interface PrintRunner {
  start(): void;
  /** Lets the paper under way finish for a moment, then ends. The transport is closed. */
  stop(): Promise<void>;
  /** Say so when a job was queued, or when somebody has mended the printer. */
  wake(): void;
  state(): PrinterState;
}
