/** A waiting hall for tests: a virtual printer that really listens, and a runner that really prints to it. */
import type { PrinterLetters } from '../../contract/printers.ts';
import type { PrinterState } from '../../contract/printing.ts';
import { createPrintRunner } from '../job-runner.ts';
import type { PrintRunner } from '../print-runner.ts';
import type { WireLimits, RunnerLimits } from '../limits.ts';
import { type NetworkOptions, networkTransport } from '../network.ts';
import { startVirtualPrinter, type VirtualPrinter, type VirtualPrinterOptions } from '../virtual/printer.ts';
import { MemoryJobStore, PRINTER_ID } from './memory-job-store.ts';

/** Short where a test waits for it, long enough for two busy cores where it does not. */
export const QUICK_NETWORK: WireLimits = {
  connectMs: 1_000,
  answerMs: 300,
  turnMs: 400,
  quietMs: 100,
  proofMs: 800,
  proofPerByteMs: 0,
  mostForBytesMs: 0,
  pollMs: 60,
  recoveryMs: 5_000,
  closeMs: 300,
};
const QUICK_RUNNER: Partial<RunnerLimits> = {
  firstRetryMs: 30,
  longestRetryMs: 120,
  idlePollMs: 300,
  stopGraceMs: 500,
};

export type Hall = {
  readonly printer: VirtualPrinter;
  readonly store: MemoryJobStore;
  readonly runner: PrintRunner;
  /** Every state that staff were told, oldest first. */
  readonly states: readonly PrinterState[];
  readonly errors: readonly unknown[];
  /** Queues a ticket and tells the runner. @returns the id of the job */
  take(number: string): string;
  /** Numbers on the papers that came out whole, oldest first. */
  numbers(): string[];
  close(): Promise<void>;
};

type HallOptions = {
  readonly printer?: VirtualPrinterOptions;
  /** A printer that is there already, made of the same options. */
  readonly on?: VirtualPrinter;
  readonly network?: Partial<NetworkOptions>;
  readonly runner?: Partial<RunnerLimits>;
  readonly letters?: PrinterLetters;
};

export async function openHall(options: HallOptions = {}): Promise<Hall> {
  const printer = options.on ?? (await startVirtualPrinter(options.printer));
  const store = new MemoryJobStore();
  const states: PrinterState[] = [];
  const errors: unknown[] = [];
  const { dialect = 'epson' } = options.printer ?? {};
  const address = { host: '127.0.0.1', port: printer.port, dialect, limits: QUICK_NETWORK };
  const runner = createPrintRunner({
    printer: { id: PRINTER_ID, name: 'Зал', columns: 48, dialect, letters: options.letters ?? 'code-page' },
    transport: networkTransport({ ...address, ...options.network }),
    store,
    onState: (state) => states.push(state),
    onError: (error) => errors.push(error),
    limits: { ...QUICK_RUNNER, ...options.runner },
  });
  runner.start();
  return {
    printer,
    store,
    runner,
    states,
    errors,
    take: (number) => {
      const id = store.add(number);
      runner.wake();
      return id;
    },
    numbers: () =>
      printer
        .papers()
        .filter((paper) => paper.complete)
        .map(({ text }) => numberOn(text)),
    close: async () => {
      await runner.stop();
      await printer.stop();
    },
  };
}

/** The ticket's number as it is kept, read from its paper. */
export function numberOn(text: string): string {
  const [, letter = '', digits = ''] = /^([А-ЯЁ]) (\d+)$/m.exec(text) ?? [];
  return letter + digits;
}
