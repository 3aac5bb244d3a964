/** A printer on a kiosk's computer: the conversation is held here, its bytes go over the kiosk's page to the shell and back. */
import { randomUUID } from 'node:crypto';
import { MOST_BYTES_OUT, type PortAnswer, type PortNews, type PortOrder } from '../contract/kiosk-port.ts';
import type { KioskPort, PrinterDialect } from '../contract/printers.ts';
import { PortStream, type Port } from './port-stream.ts';
import { limitsAt } from './serial-port.ts';
import { talkingIn, type TalkingOptions } from './talking.ts';
import type { PrintProblem, Transport } from './transport.ts';
import type { Opened, Opener } from './wire.ts';

/** Unread answers of a printer that keeps talking: a device that is none. */
const MOST_UNREAD_BYTES = 4096;

/** One kiosk's page with our shell around it, for as long as its socket lives. */
export interface KioskWay {
  /** Orders arrive as they were given. Never rejects: a way that is lost answers `closed`. */
  ask(order: PortOrder): Promise<PortAnswer>;
  /** Hears what comes back in a session; `closed` also when the way is lost. @returns a way to stop hearing */
  listen(session: string, hear: (news: PortNews) => void): () => void;
}

/** The way to the kiosk as it is now, or why there is none. */
type FindWay = () => KioskWay | { readonly problem: PrintProblem };

export type KioskOptions = TalkingOptions & {
  readonly id: string;
  readonly dialect: PrinterDialect;
  readonly port: KioskPort;
  readonly findWay: FindWay;
};

/** @returns a transport to the printer; it holds its port only while it prints or asks */
export function kioskTransport({ id, dialect, port, findWay, ...talking }: KioskOptions): Transport {
  const limits = { ...(port.kind === 'serial' && limitsAt(port.baud)), ...talking.limits };
  return talkingIn(dialect, kioskOpener(id, findWay), { ...talking, limits });
}

function kioskOpener(printerId: string, findWay: FindWay): Opener {
  return async (limitMs, signal) => {
    if (signal.aborted) return { problem: 'stopped' };
    const way = findWay();
    if ('problem' in way) return way;
    const port = new PortFarAway(way);
    const opened = await within(limitMs, signal, port.open(printerId));
    if (opened.ok) return { stream: new PortStream(port, true), saysGoodbye: false };
    // It may still be opened, after an answer that came too late: nobody would close it then.
    await port.close();
    return { problem: opened.problem } satisfies Opened;
  };
}

function within(limitMs: number, signal: AbortSignal, answer: Promise<PortAnswer>): Promise<PortAnswer> {
  return new Promise((resolve) => {
    const settle = (settled: PortAnswer) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(settled);
    };
    const onAbort = () => settle({ ok: false, problem: 'stopped' });
    const timer = setTimeout(() => settle({ ok: false, problem: 'connect-timeout' }), limitMs);
    signal.addEventListener('abort', onAbort);
    void answer.then(settle);
  });
}

/** The port of another computer as a port of ours. */
class PortFarAway implements Port {
  readonly #way: KioskWay;
  readonly #session = randomUUID();
  readonly #stopListening: () => void;
  readonly #unread: Uint8Array[] = [];
  #unreadBytes = 0;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(way: KioskWay) {
    this.#way = way;
    this.#stopListening = way.listen(this.#session, (news) => this.#hear(news));
  }

  open(printerId: string): Promise<PortAnswer> {
    return this.#way.ask({ do: 'open', session: this.#session, printerId });
  }

  async read(): Promise<Uint8Array> {
    if (this.#unread.length === 0 && !this.#closed)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    const bytes = this.#unread.shift();
    if (bytes === undefined) throw new Error('the port of the kiosk is closed');
    this.#unreadBytes -= bytes.length;
    return bytes;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; from += MOST_BYTES_OUT) {
      const portion = Uint8Array.from(bytes.subarray(from, from + MOST_BYTES_OUT));
      await this.#do({ do: 'write', session: this.#session, bytes: portion });
    }
  }

  drain(): Promise<void> {
    return this.#do({ do: 'drain', session: this.#session });
  }

  async close(): Promise<void> {
    this.#end();
    this.#stopListening();
    await this.#way.ask({ do: 'close', session: this.#session });
  }

  async #do(order: PortOrder): Promise<void> {
    // A port that is closed takes no byte more: what follows would be the middle of a paper.
    if (this.#closed) throw new Error('the port of the kiosk is closed');
    const answer = await this.#way.ask(order);
    if (!answer.ok) throw new Error(`the kiosk could not ${order.do}: ${answer.problem}`);
  }

  #hear(news: PortNews): void {
    if (news.kind === 'closed') return this.#end();
    this.#unreadBytes += news.bytes.length;
    if (this.#unreadBytes > MOST_UNREAD_BYTES) return this.#end();
    this.#unread.push(news.bytes);
    this.#wake();
  }

  #end(): void {
    this.#closed = true;
    this.#wake();
  }
}
