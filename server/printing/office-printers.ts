/** The printers of the configuration, a runner for each, and how they are. */
import { isDeepStrictEqual } from 'node:util';
import type { Printer } from '../../contract/printers.ts';
import type { PrinterState } from '../../contract/printing.ts';
import { unheardOf } from '../../printers/index.ts';
import { setUpPrinter, stopPrinter, type RunningPrinter, type Workshop } from './running-printer.ts';

export interface OfficePrintersOptions extends Omit<Workshop, 'onPaper' | 'onState'> {
  /** The jobs of printers that are no more are given up. */
  readonly cancelStranded: (printerIds: readonly string[]) => Promise<void>;
  /** Something that a screen shows has changed. */
  readonly onChange: () => void;
}

export class OfficePrinters {
  readonly #options: OfficePrintersOptions;
  readonly #running = new Map<string, RunningPrinter>();
  readonly #states = new Map<string, PrinterState>();
  #change: Promise<void> = Promise.resolve();

  constructor(options: OfficePrintersOptions) {
    this.#options = options;
  }

  /** They start in a moment: who looks before is told that nothing was heard of them yet, not that there are none. */
  announce(printers: readonly Printer[]): void {
    for (const printer of printers) this.#states.set(printer.id, unheardOf(printer, this.#options.now()));
  }

  /**
   * Starts, changes and stops printers so that they are those of the configuration. One change after another. Jobs of a printer
   * that was changed wait for it; those of one that is no more are given up.
   */
  configure(printers: readonly Printer[]): Promise<void> {
    return this.#inOrder(async () => {
      await this.#apply(printers);
      await this.#options.cancelStranded(printers.map(({ id }) => id));
    });
  }

  stop(): Promise<void> {
    return this.#inOrder(() => this.#apply([]));
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

  running(printerId: string): RunningPrinter | null {
    return this.#running.get(printerId) ?? null;
  }

  /** The printer with exactly these settings, where they are in use. */
  runningAs(printer: Printer): RunningPrinter | null {
    const running = this.running(printer.id);
    return running !== null && isDeepStrictEqual(running.config, printer) ? running : null;
  }

  all(): readonly RunningPrinter[] {
    return [...this.#running.values()];
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

  #inOrder(work: () => Promise<void>): Promise<void> {
    const change = this.#change.then(work);
    // One that failed is told to whoever asked for it, and does not stand in the way of the next.
    this.#change = change.catch(() => undefined);
    return change;
  }

  async #apply(printers: readonly Printer[]): Promise<void> {
    for (const [id, running] of this.#running) {
      const wanted = printers.find((printer) => printer.id === id);
      if (wanted !== undefined && isDeepStrictEqual(wanted, running.config)) continue;
      await stopPrinter(running);
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
    const { onChange } = this.#options;
    const running = await setUpPrinter(config, {
      ...this.#options,
      onPaper: onChange,
      onState: (state) => {
        this.#states.set(state.id, state);
        onChange();
      },
    });
    const { runner } = running;
    this.#running.set(config.id, running);
    this.#states.set(config.id, runner.state());
    runner.start();
  }
}
