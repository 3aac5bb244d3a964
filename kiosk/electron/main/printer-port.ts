/**
 * The printer's port on this computer, opened for the server's orders: the same code as the server's own ports, with the kiosk's page
 * in between. One session at a time; whoever begins one ends the one before.
 */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import {
  MOST_BYTES_IN,
  type PortAnswer,
  type PortNews,
  type PortOrder,
} from '../../../contract/kiosk-port.ts';
import type { KioskPort } from '../../../contract/printers.ts';
import type { PrintProblem } from '../../../contract/printing.ts';
import { deviceOpener } from '../../../printers/device-file.ts';
import { serialOpener } from '../../../printers/serial-port.ts';
import type { Opener } from '../../../printers/wire.ts';

/** Opening a port takes milliseconds; the server waits no longer for it. */
const OPEN_MS = 3_000;
/** A port that does not close in this time is left to the system. */
const CLOSE_MS = 2_000;

/** Where the printer is, asked of the server at each opening, or why it does not say. */
export type AskPort = (printerId: string) => Promise<KioskPort | { readonly problem: PrintProblem }>;

const DONE: PortAnswer = { ok: true };
const no = (problem: PrintProblem): PortAnswer => ({ ok: false, problem });

/** From the order to open it until it is closed by either side. */
class Session {
  readonly id: string;
  readonly #ended = new AbortController();
  #stream: Duplex | null = null;

  constructor(id: string) {
    this.id = id;
  }

  get ended(): boolean {
    return this.#ended.signal.aborted;
  }

  async open(opener: Opener, tell: (news: PortNews) => void): Promise<PortAnswer> {
    const opened = await opener(OPEN_MS, this.#ended.signal);
    if ('problem' in opened) return no(opened.problem);
    const { stream } = opened;
    this.#stream = stream;
    stream.on('data', (bytes: Buffer) => {
      for (let from = 0; from < bytes.length; from += MOST_BYTES_IN) {
        const portion = Uint8Array.from(bytes.subarray(from, from + MOST_BYTES_IN));
        tell({ kind: 'heard', session: this.id, bytes: portion });
      }
    });
    // A cable that was pulled is an ordinary thing and shows as closed.
    stream.on('error', () => undefined);
    stream.once('close', () => tell({ kind: 'closed', session: this.id }));
    if (!this.ended) return DONE;
    await this.end();
    return no('closed');
  }

  /** Answered when the system has taken the bytes. */
  write(bytes: Uint8Array): Promise<PortAnswer> {
    return this.#whenDone((stream, done) => stream.write(bytes, done));
  }

  drain(): Promise<PortAnswer> {
    return this.#whenDone((stream, done) => stream.end(done));
  }

  /** Drops what has not left. */
  async end(): Promise<void> {
    this.#ended.abort();
    const stream = this.#stream;
    if (stream === null || stream.closed) return;
    const closed = once(stream, 'close', { signal: AbortSignal.timeout(CLOSE_MS) });
    stream.destroy();
    await closed.catch(() => undefined);
  }

  #whenDone(work: (stream: Duplex, done: (error?: Error | null) => void) => void): Promise<PortAnswer> {
    const stream = this.#stream;
    if (stream === null || this.ended || !stream.writable) return Promise.resolve(no('closed'));
    return new Promise((resolve) => {
      const closed = () => resolve(no('closed'));
      stream.once('close', closed);
      work(stream, (error) => {
        stream.off('close', closed);
        resolve(error == null ? DONE : no('closed'));
      });
    });
  }
}

export class PrinterPort {
  readonly #askPort: AskPort;
  readonly #tell: (news: PortNews) => void;
  #session: Session | null = null;

  /** @param tell hears what the printer says and when the port closes */
  constructor(askPort: AskPort, tell: (news: PortNews) => void) {
    this.#askPort = askPort;
    this.#tell = tell;
  }

  /** Never rejects. */
  async order(order: PortOrder): Promise<PortAnswer> {
    if (order.do === 'open') return this.#open(order.session, order.printerId);
    const session = this.#session;
    // Of a session before this one, or of none: nothing of it may reach the port.
    if (session?.id !== order.session) return order.do === 'close' ? DONE : no('closed');
    switch (order.do) {
      case 'write':
        return session.write(order.bytes);
      case 'drain':
        return session.drain();
      case 'close':
        await session.end();
        return DONE;
    }
  }

  /** The page is gone, or goes: nobody is there who could go on with the paper. */
  async end(): Promise<void> {
    await this.#session?.end();
  }

  async #open(id: string, printerId: string): Promise<PortAnswer> {
    const session = new Session(id);
    const before = this.#session;
    this.#session = session;
    await before?.end();
    const port = await this.#askPort(printerId);
    if (session.ended) return no('closed');
    return 'problem' in port ? no(port.problem) : session.open(openerOf(port), this.#tell);
  }
}

function openerOf(port: KioskPort): Opener {
  return port.kind === 'serial' ? serialOpener(port) : deviceOpener(port.path);
}
