/** All of the office's printing, wired: its printers, the jobs of papers, test papers, the virtual printers' own page. */
import type { Logger } from 'pino';
import type { Printer } from '../../contract/printers.ts';
import {
  documentBytes,
  layoutTest,
  type JobPaper,
  type PrintJobStore,
  type SendOutcome,
} from '../../printers/index.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import type { PrintJobStore as StoredJobs } from '../log/print-job-store.ts';
import type { KioskWays } from './kiosk-ways.ts';
import { OfficePrinters } from './office-printers.ts';
import { PaperJobs } from './paper-jobs.ts';
import { TestPapers } from './test-papers.ts';
import { Wires } from './transports.ts';
import { VirtualPrinters } from './virtual-printers.ts';

export interface PrintingOptions {
  readonly jobs: StoredJobs;
  readonly now: () => number;
  /** What a job's paper tells, in the office as it is set up now. */
  readonly paperOf: (job: StoredPrintJob) => JobPaper;
  readonly timezone: () => string;
  /** Where the code on a test paper leads. */
  readonly bookingPage: () => string;
  /** The kiosks that reach printers on their computers. */
  readonly kiosks: KioskWays;
  /** Something that a screen shows has changed. */
  readonly onChange: () => void;
  readonly logger: Logger;
}

export class Printing {
  readonly printers: OfficePrinters;
  readonly jobs: PaperJobs;
  readonly tests: TestPapers;
  readonly virtual: VirtualPrinters;
  readonly #options: PrintingOptions;
  readonly #wires: Wires;
  readonly #stopping = new AbortController();

  constructor(options: PrintingOptions) {
    const { jobs, now, logger, onChange, kiosks } = options;
    this.#options = options;
    this.#wires = new Wires(kiosks);
    this.printers = new OfficePrinters({
      wires: this.#wires,
      store: storeOf(options),
      now,
      logger,
      cancelStranded: (printerIds) => jobs.cancelStranded(printerIds),
      onChange,
    });
    this.jobs = new PaperJobs({ jobs, printers: this.printers, now });
    this.virtual = new VirtualPrinters(this.printers, onChange);
    this.tests = new TestPapers(
      (printer, signal) => this.#printTest(printer, signal),
      (error) => {
        logger.error({ err: error }, 'a test paper could not be printed');
      },
    );
  }

  stop(): Promise<void> {
    this.#stopping.abort();
    return this.printers.stop();
  }

  /**
   * Prints a test paper past the jobs, and in turn with them. Settings that are not in use print over a way of their own.
   * @param signal ends the waiting
   */
  async #printTest(printer: Printer, signal: AbortSignal): Promise<SendOutcome> {
    const { now, timezone, bookingPage } = this.#options;
    const facts = { printerName: printer.name, at: now(), timezone: timezone(), url: bookingPage() };
    const bytes = documentBytes(layoutTest(facts, printer.columns), printer);
    const either = AbortSignal.any([signal, this.#stopping.signal]);
    const running = this.printers.runningAs(printer);
    if (running !== null) return running.transport.send(bytes, either);
    const transport = this.#wires.transportTo(printer, null);
    try {
      return await transport.send(bytes, either);
    } finally {
      await transport.close();
    }
  }
}

/** The runners' memory: jobs from the store, papers as the office is set up now. */
function storeOf({ jobs, paperOf }: PrintingOptions): PrintJobStore {
  return {
    next: async (printerId) => {
      const job = await jobs.next(printerId);
      if (job === null) return null;
      const { id, attempts, queuedAt } = job;
      return { id, printerId: job.printerId, attempts, queuedAt, paper: paperOf(job) };
    },
    markSending: (jobId) => jobs.markSending(jobId),
    markOutcome: (jobId, outcome) => jobs.markOutcome(jobId, outcome),
    counts: (printerId) => jobs.counts(printerId),
  };
}
