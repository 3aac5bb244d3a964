/** The office's printers: a runner for each, the virtual ones inside this process, and what is known of each job. */
import { isDeepStrictEqual } from 'node:util';
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
  createLock,
  createPrintRunner,
  documentBytes,
  layoutTest,
  paperToSvg,
  startVirtualPrinter,
  systemClock,
  takingTurns,
  type Lock,
  type Paper,
  type PrintJob,
  type PrintJobStore,
  type PrintRunner,
  type SendOutcome,
  type Transport,
  type VirtualPrinter,
} from '../../printers/index.ts';
import type { PaperAnswer, PaperRequest, SettleAnswer, SettleRequest } from '../log/asked-papers.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import type { PrintJobStore as StoredJobs } from '../log/print-job-store.ts';
import type { OfficeState } from '../office/state.ts';
import { jobPaperOf, type PaperLinks } from './job-paper.ts';
import type { KioskWays } from './kiosk-ways.ts';
import { transportTo, wireOf } from './printer-transports.ts';

/** A ticket is some twenty lines and gaps. */
const HALF_A_PAPER_LINES = 8;

interface Running {
  readonly config: Printer;
  readonly runner: PrintRunner;
  readonly transport: Transport;
  readonly virtual: VirtualPrinter | null;
}

export interface PrintingOptions {
  readonly jobs: StoredJobs;
  readonly now: () => number;
  readonly state: () => OfficeState;
  readonly links: PaperLinks;
  /** Where the code on a test paper leads. */
  readonly bookingPage: () => string;
  /** The kiosks that reach printers on their computers. */
  readonly kiosks: KioskWays;
  /** Something that a screen shows has changed. */
  readonly onChange: () => void;
  readonly logger: Logger;
}

export class Printing {
  readonly #options: PrintingOptions;
  readonly #running = new Map<string, Running>();
  readonly #states = new Map<string, PrinterState>();
  /** By wire. */
  readonly #turns = new Map<string, Lock>();
  readonly #stopping = new AbortController();
  #change: Promise<void> = Promise.resolve();

  constructor(options: PrintingOptions) {
    this.#options = options;
  }

  /**
   * Starts, changes and stops printers so that they are those of the configuration. One change after another. Jobs of a printer
   * that was changed wait for it; those of one that is no more are given up.
   */
  configure(printers: readonly Printer[]): Promise<void> {
    return this.#inOrder(async () => {
      await this.#apply(printers);
      await this.#options.jobs.cancelStranded(printers.map(({ id }) => id));
    });
  }

  stop(): Promise<void> {
    this.#stopping.abort();
    return this.#inOrder(() => this.#apply([]));
  }

  #inOrder(work: () => Promise<void>): Promise<void> {
    const change = this.#change.then(work);
    // One that failed is told to whoever asked for it, and does not stand in the way of the next.
    this.#change = change.catch(() => undefined);
    return change;
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

  /** A kiosk is there: what waits for printers on its computer need not wait longer. */
  wakeAtKiosk(deviceId: string): void {
    for (const [id, { config }] of this.#running)
      if (config.kind === 'kiosk' && config.deviceId === deviceId) this.wake(id);
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

  /** Whether exactly these settings are in use. */
  runsWith(printer: Printer): boolean {
    const running = this.#running.get(printer.id);
    return running !== undefined && isDeepStrictEqual(running.config, printer);
  }

  /**
   * Prints a test paper past the jobs, and in turn with them. Settings that are not in use print over a way of their own.
   * @param signal ends the waiting
   */
  async printTest(printer: Printer, signal: AbortSignal): Promise<SendOutcome> {
    const { now, state, bookingPage } = this.#options;
    const facts = {
      printerName: printer.name,
      at: now(),
      timezone: state().config?.timezone ?? 'UTC',
      url: bookingPage(),
    };
    const bytes = documentBytes(layoutTest(facts, printer.columns), printer);
    const either = AbortSignal.any([signal, this.#stopping.signal]);
    const running = this.#running.get(printer.id);
    if (running !== undefined && isDeepStrictEqual(running.config, printer))
      return running.transport.send(bytes, either);
    const transport = this.#transportTo(printer, null);
    try {
      return await transport.send(bytes, either);
    } finally {
      await transport.close();
    }
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
      if (wanted !== undefined && isDeepStrictEqual(wanted, config)) continue;
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
    const transport = this.#transportTo(config, virtual);
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
    this.#running.set(config.id, { config, runner, transport, virtual });
    this.#states.set(config.id, runner.state());
    runner.start();
  }

  #transportTo(config: Printer, virtual: VirtualPrinter | null): Transport {
    const wire = wireOf(config);
    const turn = this.#turns.get(wire) ?? createLock();
    this.#turns.set(wire, turn);
    return takingTurns(transportTo(config, { virtual, kiosks: this.#options.kiosks }), turn);
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

/** What a person recognises a paper by. */
function toLookFor({ paper }: StoredPrintJob): DoubtfulPaper['paper'] {
  if (paper.kind === 'ticket') {
    const { ticketId, number } = paper.ticket;
    return { kind: 'ticket', ticketId, number };
  }
  const { appointmentId, shortCode, appointmentAt } = paper.booking;
  return { kind: 'slip', appointmentId, shortCode, appointmentAt };
}
