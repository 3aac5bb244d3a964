/** The office's printers: a runner for each, the virtual ones inside this process, and what is known of each job. */
import type { Logger } from 'pino';
import type { Printer } from '../../contract/printers.ts';
import {
  virtualCondition,
  type DoubtfulPaper,
  type PrinterState,
  type PrintJobState,
  type VirtualCondition,
} from '../../contract/printing.ts';
import {
  createPrintRunner,
  cupsTransport,
  deviceTransport,
  networkTransport,
  paperToSvg,
  serialTransport,
  startVirtualPrinter,
  systemClock,
  type Paper,
  type PrintJob,
  type PrintJobStore,
  type PrintRunner,
  type Transport,
  type VirtualPrinter,
} from '../../printers/index.ts';
import type { PaperAnswer, PaperRequest, SettleAnswer, SettleRequest } from '../log/asked-papers.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import type { PrintJobStore as StoredJobs } from '../log/print-job-store.ts';
import type { OfficeState } from '../office/state.ts';
import { jobPaperOf, type PaperLinks } from './job-paper.ts';

/** A ticket is some twenty lines and gaps. */
const HALF_A_PAPER_LINES = 8;

interface Running {
  readonly config: Printer;
  readonly runner: PrintRunner;
  readonly virtual: VirtualPrinter | null;
}

export interface PrintingOptions {
  readonly jobs: StoredJobs;
  readonly now: () => number;
  readonly state: () => OfficeState;
  readonly links: PaperLinks;
  /** Something that a screen shows has changed. */
  readonly onChange: () => void;
  readonly logger: Logger;
}

export class Printing {
  readonly #options: PrintingOptions;
  readonly #running = new Map<string, Running>();
  readonly #states = new Map<string, PrinterState>();
  #change: Promise<void> = Promise.resolve();

  constructor(options: PrintingOptions) {
    this.#options = options;
  }

  /** Starts, changes and stops printers so that they are those of the configuration. One change after another. */
  configure(printers: readonly Printer[]): Promise<void> {
    const change = this.#change.then(() => this.#apply(printers));
    // One that failed is told to whoever asked for it, and does not stand in the way of the next.
    this.#change = change.catch(() => undefined);
    return change;
  }

  stop(): Promise<void> {
    return this.configure([]);
  }

  states(): PrinterState[] {
    return [...this.#states.values()];
  }

  state(printerId: string | null): PrinterState | null {
    return printerId === null ? null : (this.#states.get(printerId) ?? null);
  }

  has(printerId: string): boolean {
    return this.#running.has(printerId);
  }

  wake(printerId: string): void {
    this.#running.get(printerId)?.runner.wake();
  }

  /** Something was done to jobs of many printers. */
  wakeAll(): void {
    for (const printerId of this.#running.keys()) this.wake(printerId);
  }

  /** What is known of a job's paper; null for an unknown job. */
  async job(
    printJobId: string,
  ): Promise<{ state: PrintJobState; printer: Pick<PrinterState, 'condition'> } | null> {
    const job = await this.#options.jobs.get(printJobId);
    if (job === null) return null;
    return { state: job.state, printer: { condition: this.state(job.printerId)?.condition ?? 'offline' } };
  }

  /** Queues the paper of a ticket or a booking because somebody asks for it. The same request again gives the same job. */
  async print(request: Omit<PaperRequest, 'now'>): Promise<PaperAnswer> {
    const answer = await this.#options.jobs.addPaper({ ...request, now: this.#options.now() });
    this.wake(request.printerId);
    return answer;
  }

  /** The papers that may have come out or not, on the printers of the office, the oldest first. */
  async doubts(): Promise<DoubtfulPaper[]> {
    const jobs = await this.#options.jobs.listDoubtful();
    return jobs.flatMap((job) => {
      const { id: printJobId, printerId, queuedAt: askedAt } = job;
      const printer = this.state(printerId);
      if (printer === null) return [];
      return [{ printJobId, paper: toLookFor(job), printerId, printerName: printer.name, askedAt }];
    });
  }

  /** Ends the doubt about a paper by a person's word. The same request again changes nothing. */
  async settle(printerId: string, request: Omit<SettleRequest, 'now'>): Promise<SettleAnswer> {
    const answer = await this.#options.jobs.settle({ ...request, now: this.#options.now() });
    this.wake(printerId);
    return answer;
  }

  /** The virtual printers' condition; null for a real one. */
  virtualCondition(printerId: string): VirtualCondition | null {
    const virtual = this.#running.get(printerId)?.virtual;
    const condition = virtualCondition.safeParse(virtual?.announced() ?? virtual?.condition());
    return condition.success ? condition.data : null;
  }

  /** @returns false when there is no such virtual printer */
  async setVirtualCondition(printerId: string, condition: VirtualCondition): Promise<boolean> {
    const virtual = this.#running.get(printerId)?.virtual;
    if (virtual == null) return false;
    await virtual.setCondition(condition, condition === 'closing' ? { afterLines: HALF_A_PAPER_LINES } : {});
    this.wake(printerId);
    this.#options.onChange();
    return true;
  }

  /** What the virtual printers put out, the newest first. */
  papers(): { printerId: string; paper: Paper }[] {
    const all = [...this.#running.values()].flatMap(({ config, virtual }) =>
      (virtual?.papers() ?? []).map((paper) => ({ printerId: config.id, paper })),
    );
    return all.sort((a, b) => b.paper.printedAt - a.paper.printedAt);
  }

  paper(paperId: string): { paper: Paper; svg: string } | null {
    const found = this.papers().find(({ paper }) => paper.id === paperId);
    return found === undefined ? null : { paper: found.paper, svg: paperToSvg(found.paper) };
  }

  async #apply(printers: readonly Printer[]): Promise<void> {
    for (const [id, { config, runner, virtual }] of this.#running) {
      const wanted = printers.find((printer) => printer.id === id);
      if (wanted !== undefined && JSON.stringify(wanted) === JSON.stringify(config)) continue;
      await runner.stop();
      await virtual?.stop();
      this.#running.delete(id);
      this.#states.delete(id);
    }
    for (const printer of printers) {
      if (!this.#running.has(printer.id)) {
        await this.#start(printer).catch((error: unknown) => {
          this.#cannotStart(printer, error);
        });
      }
    }
    for (const id of this.#states.keys()) {
      if (!printers.some((printer) => printer.id === id)) this.#states.delete(id);
    }
    this.#options.onChange();
  }

  /** The port of a virtual printer is taken, say: a printer in trouble, and no reason to keep the office shut. */
  #cannotStart({ id, name }: Printer, error: unknown): void {
    const { logger, now } = this.#options;
    logger.error({ err: error, printer: id }, 'a printer could not be set up');
    this.#states.set(id, { id, name, condition: 'error', since: now(), queued: 0, unknown: 0 });
  }

  async #start(config: Printer): Promise<void> {
    const { now, onChange, logger } = this.#options;
    const virtual =
      config.kind === 'virtual'
        ? await startVirtualPrinter({
            port: config.port,
            now,
            onPaper: onChange,
            dialect: config.dialect,
            paperWidthMm: config.columns < 42 ? 58 : 80,
          })
        : null;
    const transport = transportTo(config, virtual);
    const runner = createPrintRunner({
      clock: { ...systemClock, now },
      printer: config,
      transport,
      store: this.#store(),
      onState: (state) => {
        this.#states.set(state.id, state);
        onChange();
      },
      onError: (error) => {
        logger.error({ err: error, printer: config.id }, 'printing failed');
      },
    });
    this.#running.set(config.id, { config, runner, virtual });
    this.#states.set(config.id, runner.state());
    runner.start();
  }

  /** The runner's memory: jobs from the store, papers as the office is set up now. */
  #store(): PrintJobStore {
    const { jobs } = this.#options;
    return {
      next: async (printerId) => {
        const job = await jobs.next(printerId);
        return job === null ? null : this.#toPrint(job);
      },
      markSending: (jobId) => jobs.markSending(jobId),
      markOutcome: (jobId, outcome) => jobs.markOutcome(jobId, outcome),
      counts: (printerId) => jobs.counts(printerId),
    };
  }

  #toPrint(job: StoredPrintJob): PrintJob {
    const { state, links } = this.#options;
    const { config } = state();
    if (config === null) throw new Error('a printer of an office that is not set up');
    const { id, printerId, attempts, queuedAt } = job;
    return { id, printerId, attempts, queuedAt, paper: jobPaperOf(job, config, links) };
  }
}

function transportTo(config: Printer, virtual: VirtualPrinter | null): Transport {
  switch (config.kind) {
    case 'virtual':
      return networkTransport({
        host: '127.0.0.1',
        port: virtual?.port ?? config.port,
        dialect: config.dialect,
      });
    case 'network':
      return networkTransport(config);
    case 'device':
      return deviceTransport(config);
    case 'serial':
      return serialTransport(config);
    case 'cups':
      return cupsTransport(config);
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
