/** The jobs of papers: what is known of each, who asks for one more, and what a person has seen of the doubtful ones. */
import type { DoubtfulPaper, PrinterState, PrintJobState } from '../../contract/printing.ts';
import type { PaperAnswer, PaperRequest, SettleAnswer, SettleRequest } from '../log/asked-papers.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import type { PrintJobStore as StoredJobs } from '../log/print-job-store.ts';
import type { OfficePrinters } from './office-printers.ts';

export interface PaperJobsOptions {
  readonly jobs: StoredJobs;
  readonly printers: OfficePrinters;
  readonly now: () => number;
}

export class PaperJobs {
  readonly #options: PaperJobsOptions;

  constructor(options: PaperJobsOptions) {
    this.#options = options;
  }

  /** What is known of a job's paper; null for an unknown job. */
  async get(
    printJobId: string,
  ): Promise<{ state: PrintJobState; printer: Pick<PrinterState, 'condition'> } | null> {
    const { jobs, printers } = this.#options;
    const job = await jobs.get(printJobId);
    if (job === null) return null;
    return {
      state: job.state,
      printer: { condition: printers.state(job.printerId)?.condition ?? 'offline' },
    };
  }

  /** Queues the paper of a ticket or a booking because somebody asks for it. The same request again gives the same job. */
  async print(request: Omit<PaperRequest, 'now'>): Promise<PaperAnswer> {
    const { jobs, printers, now } = this.#options;
    const answer = await jobs.addPaper({ ...request, now: now() });
    printers.wake(request.printerId);
    return answer;
  }

  /** The papers that may have come out or not, on the printers of the office, the oldest first. */
  async doubts(): Promise<DoubtfulPaper[]> {
    const { jobs, printers } = this.#options;
    const doubtful = await jobs.listDoubtful();
    return doubtful.flatMap((job) => {
      const { id: printJobId, printerId, queuedAt: askedAt } = job;
      const printer = printers.state(printerId);
      if (printer === null) return [];
      return [{ printJobId, paper: toLookFor(job), printerId, printerName: printer.name, askedAt }];
    });
  }

  /** Ends the doubt about a paper by a person's word. The same request again changes nothing. */
  async settle(printerId: string, request: Omit<SettleRequest, 'now'>): Promise<SettleAnswer> {
    const { jobs, printers, now } = this.#options;
    const answer = await jobs.settle({ ...request, now: now() });
    printers.wake(printerId);
    return answer;
  }
}

/** What a person recognises a paper by. */
function toLookFor({ paper }: StoredPrintJob): DoubtfulPaper['paper'] {
  if (paper.kind === 'ticket') {
    const { ticketId, number } = paper.ticket;
    return { kind: 'ticket', ticketId, number };
  }
  const { appointmentId, shortCode, appointmentAt } = paper.booking;
  return { kind: 'slip', appointmentId, shortCode, appointmentAt };
}
