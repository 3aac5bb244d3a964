/** A printer without paper: listens on TCP, takes the bytes that a real one would, and keeps pictures instead. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import type { PrinterDialect } from '../../contract/printers.ts';
import { PAPER_COLUMNS, type PaperWidthMm } from '../document.ts';
import type { Condition } from './condition.ts';
import { Engine } from './engine.ts';
import { type Paper, type PaperItem, textOf } from './paper.ts';
import { createRealTimeSorter } from './real-time.ts';

/** Enough for a page that shows the last ones; a paper takes some 10 kB. */
const PAPERS_KEPT = 100;

export type VirtualPrinterOptions = {
  /** 0 or nothing takes any free port. */
  readonly port?: number;
  /** 127.0.0.1 unless set: nobody outside should be able to print. */
  readonly host?: string;
  /** EPSON unless set. */
  readonly dialect?: PrinterDialect;
  /** A Star that counts from nought after `ESC @`. */
  readonly resetClearsMarks?: boolean;
  /** 80 unless set. */
  readonly paperWidthMm?: PaperWidthMm;
  /** How long a line takes, in milliseconds; 0, at once, unless set. Real ones take 40 to 80. */
  readonly lineMs?: number;
  /** Epoch milliseconds; the machine's clock unless set. */
  readonly now?: () => number;
  readonly onPaper?: (paper: Paper) => void;
  /** A clone that takes bytes for Chinese until told otherwise. */
  readonly startsInChinese?: boolean;
  /** When out of paper it answers nothing but `DLE EOT 4`, like several real ones. */
  readonly answersOnlyPaperWhenOut?: boolean;
  /** False for a clone that cannot be told to forget what it has not printed. True unless set. */
  readonly clears?: boolean;
};

export interface VirtualPrinter {
  readonly port: number;
  /** The last hundred, oldest first. */
  papers(): readonly Paper[];
  condition(): Condition;
  /** What it becomes after some more lines; null when nothing is announced. */
  announced(): Condition | null;
  /** @param afterLines prints so many more lines first, to fail in the middle of a ticket */
  setCondition(condition: Condition, options?: { afterLines?: number }): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Switches a virtual printer on.
 * @returns when it listens
 * @throws Error when the port is taken
 */
export async function startVirtualPrinter(options: VirtualPrinterOptions = {}): Promise<VirtualPrinter> {
  const printer = new Printer(options);
  await printer.listen(options.port ?? 0);
  return printer;
}

class Printer implements VirtualPrinter {
  readonly #options: VirtualPrinterOptions;
  readonly #columns: number;
  readonly #engine: Engine;
  readonly #sockets = new Set<Socket>();
  readonly #papers: Paper[] = [];
  /** One is served at a time, as by most printers; the others wait. */
  #served: Socket | null = null;
  #server: Server | null = null;
  #port = 0;

  constructor(options: VirtualPrinterOptions) {
    this.#options = options;
    this.#columns = PAPER_COLUMNS[options.paperWidthMm ?? 80];
    this.#engine = new Engine({
      dialect: options.dialect ?? 'epson',
      resetClearsMarks: options.resetClearsMarks ?? false,
      columns: this.#columns,
      startsInChinese: options.startsInChinese ?? false,
      answersOnlyPaperWhenOut: options.answersOnlyPaperWhenOut ?? false,
      lineMs: options.lineMs ?? 0,
      onCut: (items, complete) => this.#keep(items, complete),
      onCondition: (condition) => void this.#apply(condition),
      answer: (bytes) => this.#served?.write(bytes),
    });
  }

  get port(): number {
    return this.#port;
  }

  papers(): readonly Paper[] {
    return [...this.#papers];
  }

  condition(): Condition {
    return this.#engine.condition;
  }

  announced(): Condition | null {
    return this.#engine.announced;
  }

  async setCondition(condition: Condition, { afterLines = 0 }: { afterLines?: number } = {}): Promise<void> {
    this.#engine.become(condition, afterLines);
    if (afterLines === 0) await this.#apply(condition);
  }

  async stop(): Promise<void> {
    this.#engine.stop();
    await this.#unplug();
  }

  listen(port: number): Promise<void> {
    const server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
    this.#server = server;
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, this.#options.host ?? '127.0.0.1', () => {
        const address = server.address();
        if (address !== null && typeof address === 'object') this.#port = address.port;
        resolve();
      });
    });
  }

  /** What a condition does to the connections. */
  async #apply(condition: Condition): Promise<void> {
    if (condition === 'off') return this.#unplug();
    if (this.#server === null) await this.listen(this.#port);
    if (condition === 'closing') for (const socket of this.#sockets) socket.end();
    this.#serve();
  }

  async #unplug(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  #accept(socket: Socket): void {
    const sort = createRealTimeSorter(this.#options.dialect, this.#options.clears);
    this.#sockets.add(socket);
    socket.pause();
    // Reset by the other side: shows as closed.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      if (this.#served === socket) this.#served = null;
      this.#serve();
    });
    socket.on('data', (bytes) => {
      if (this.#engine.condition === 'closing') return void socket.end();
      const { questions, cleared, buffered } = sort(bytes);
      if (cleared) this.#engine.clear();
      for (const question of questions) this.#engine.asked(question);
      this.#engine.receive(buffered);
    });
    this.#serve();
  }

  /** Reads from the connection whose turn it is; a printer that hangs reads from none. */
  #serve(): void {
    const [first = null] = this.#sockets;
    this.#served ??= first;
    if (this.#engine.condition === 'hangs') this.#served?.pause();
    else this.#served?.resume();
  }

  #keep(items: readonly PaperItem[], complete: boolean): void {
    const paper: Paper = {
      id: randomUUID(),
      printedAt: (this.#options.now ?? Date.now)(),
      columns: this.#columns,
      complete,
      items,
      text: textOf(items),
    };
    this.#papers.push(paper);
    if (this.#papers.length > PAPERS_KEPT) this.#papers.shift();
    this.#options.onPaper?.(paper);
  }
}
