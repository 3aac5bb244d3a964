/** One printer at work: its runner, its way, and for a virtual one the printer itself. */
import type { Logger } from 'pino';
import type { Printer } from '../../contract/printers.ts';
import type { PrinterState } from '../../contract/printing.ts';
import {
  createPrintRunner,
  startVirtualPrinter,
  systemClock,
  type PrintJobStore,
  type PrintRunner,
  type Transport,
  type VirtualPrinter,
} from '../../printers/index.ts';
import type { Wires } from './transports.ts';

export interface RunningPrinter {
  readonly config: Printer;
  readonly runner: PrintRunner;
  readonly transport: Transport;
  readonly virtual: VirtualPrinter | null;
}

export interface Workshop {
  readonly wires: Wires;
  readonly store: PrintJobStore;
  readonly now: () => number;
  readonly logger: Logger;
  /** A virtual printer has put something out. */
  readonly onPaper: () => void;
  readonly onState: (state: PrinterState) => void;
}

/** @returns a printer whose runner does nothing before `start()`; rejects when a virtual one finds its port taken */
export async function setUpPrinter(config: Printer, workshop: Workshop): Promise<RunningPrinter> {
  const { wires, store, now, logger, onPaper, onState } = workshop;
  const virtual =
    config.kind === 'virtual'
      ? await startVirtualPrinter({
          port: config.port,
          now,
          onPaper,
          dialect: config.dialect,
          paperWidthMm: config.columns < 42 ? 58 : 80,
        })
      : null;
  const transport = wires.transportTo(config, virtual);
  const runner = createPrintRunner({
    clock: { ...systemClock, now },
    printer: config,
    transport,
    store,
    onState,
    onError: (error) => {
      logger.error({ err: error, printer: config.id }, 'printing failed');
    },
  });
  return { config, runner, transport, virtual };
}

/** Lets the paper under way finish for a moment. */
export async function stopPrinter({ runner, virtual }: RunningPrinter): Promise<void> {
  await runner.stop();
  await virtual?.stop();
}
