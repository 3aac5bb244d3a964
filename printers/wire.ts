/** One TCP connection to a printer: bytes out, answers in, every wait with a limit. */
import { connect, type Socket } from 'node:net';
import { type Answer, createAnswerReader } from './status.ts';
import type { PrintProblem } from './transport.ts';

export type Heard = Answer | { readonly kind: 'silence' | 'closed' | 'stopped' };

type DeliveryLimits = { readonly proofMs: number; readonly answerMs: number };
type Delivery = 'taken' | 'closed' | 'hung' | 'stopped';

export interface Wire {
  write(bytes: Uint8Array): void;
  /**
   * Writes, and says that no more will come; for printers that answer nothing.
   * @returns `taken` when the network took all of it and the other side did not reset the connection within `answerMs`
   */
  deliver(bytes: Uint8Array, limits: DeliveryLimits, signal: AbortSignal): Promise<Delivery>;
  /** @returns the next answer; `silence` after `limitMs`; `closed` or `stopped` when no more can come */
  hear(limitMs: number, signal: AbortSignal): Promise<Heard>;
  /** Whether either side has ended it. */
  readonly closed: boolean;
  /** Says goodbye after what was written, and waits a little for it to leave. */
  close(limitMs: number): Promise<void>;
}

export type Opened = { readonly wire: Wire } | { readonly problem: PrintProblem };

/**
 * Connects.
 * @returns a wire, or why there is none; nothing was sent then
 */
export function openWire(host: string, port: number, limitMs: number, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true });
    const settle = (opened: Opened) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if ('problem' in opened) socket.destroy();
      resolve(opened);
    };
    const onAbort = () => settle({ problem: 'stopped' });
    const timer = setTimeout(() => settle({ problem: 'connect-timeout' }), limitMs);
    signal.addEventListener('abort', onAbort);
    // Stays for the life of the socket: a reset connection is an ordinary thing and shows as closed.
    socket.on('error', (error: NodeJS.ErrnoException) => settle({ problem: problemOf(error) }));
    socket.once('connect', () => settle({ wire: new SocketWire(socket) }));
    if (signal.aborted) onAbort();
  });
}

function problemOf(error: NodeJS.ErrnoException): PrintProblem {
  if (error.code === 'ECONNREFUSED') return 'refused';
  return error.code === 'ETIMEDOUT' ? 'connect-timeout' : 'unreachable';
}

class SocketWire implements Wire {
  readonly #socket: Socket;
  readonly #heard: Answer[] = [];
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    const read = createAnswerReader();
    socket.on('data', (bytes) => {
      this.#heard.push(...read(bytes));
      if (this.#heard.length > 0) this.#wake();
    });
    const onEnd = () => {
      this.#closed = true;
      this.#wake();
    };
    socket.on('end', onEnd);
    socket.on('close', onEnd);
  }

  get closed(): boolean {
    return this.#closed;
  }

  write(bytes: Uint8Array): void {
    if (!this.#closed) this.#socket.write(bytes);
  }

  deliver(bytes: Uint8Array, limits: DeliveryLimits, signal: AbortSignal): Promise<Delivery> {
    return new Promise((resolve) => {
      const settle = (delivery: Delivery) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        resolve(delivery);
      };
      const onAbort = () => settle('stopped');
      let timer = setTimeout(() => settle('hung'), limits.proofMs);
      signal.addEventListener('abort', onAbort);
      this.#socket.once('close', (hadError) => settle(hadError ? 'closed' : 'taken'));
      this.#socket.end(bytes, () => {
        clearTimeout(timer);
        timer = setTimeout(() => settle('taken'), limits.answerMs);
      });
    });
  }

  async hear(limitMs: number, signal: AbortSignal): Promise<Heard> {
    if (this.#heard.length === 0 && !this.#closed && !signal.aborted) await this.#wait(limitMs, signal);
    const answer = this.#heard.shift();
    if (answer !== undefined) return answer;
    if (this.#closed) return { kind: 'closed' };
    return { kind: signal.aborted ? 'stopped' : 'silence' };
  }

  async close(limitMs: number): Promise<void> {
    if (!this.#socket.destroyed) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, limitMs);
        this.#socket.once('close', () => {
          clearTimeout(timer);
          resolve();
        });
        this.#socket.end();
      });
    }
    this.#socket.destroy();
  }

  #wait(limitMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(done, limitMs);
      signal.addEventListener('abort', done);
      this.#wake = done;
    });
  }
}
