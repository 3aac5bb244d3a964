/** One connection to a printer, whatever it runs through: bytes out, answers in, every wait with a limit. */
import type { Duplex } from 'node:stream';
import type { PrintProblem } from './transport.ts';

/** Why there is no answer. */
export type Unheard = { readonly kind: 'silence' | 'closed' | 'stopped' };

/** Turns what arrives, in any portions, into answers. */
export type AnswerReader<A> = (bytes: Uint8Array) => A[];

type DeliveryLimits = { readonly proofMs: number; readonly answerMs: number };
type Delivery = 'taken' | 'closed' | 'hung' | 'stopped';

export interface Wire<A> {
  write(bytes: Uint8Array): void;
  /**
   * Writes, and says that no more will come; for printers that answer nothing.
   * @returns `taken` when the system took all of it and the connection did not break within `answerMs`
   */
  deliver(bytes: Uint8Array, limits: DeliveryLimits, signal: AbortSignal): Promise<Delivery>;
  /** @returns the next answer; `silence` after `limitMs`; `closed` or `stopped` when no more can come */
  hear(limitMs: number, signal: AbortSignal): Promise<A | Unheard>;
  /** Whether either side has ended it. */
  readonly closed: boolean;
  /** Says goodbye after what was written, and waits a little for it to leave. */
  close(limitMs: number): Promise<void>;
}

/** An open way to a printer. */
export type OpenStream = {
  readonly stream: Duplex;
  /** The other side says goodbye too, and has taken everything then; a device file has nobody who could. */
  readonly saysGoodbye: boolean;
};

export type Opened = OpenStream | { readonly problem: PrintProblem };

/** Opens a way to a printer within `limitMs`, or tells why there is none; nothing was sent then. Never throws. */
export type Opener = (limitMs: number, signal: AbortSignal) => Promise<Opened>;

export class StreamWire<A> implements Wire<A> {
  readonly #stream: Duplex;
  readonly #saysGoodbye: boolean;
  readonly #heard: A[] = [];
  #closed = false;
  #failed = false;
  #wake: () => void = () => undefined;

  constructor({ stream, saysGoodbye }: OpenStream, read: AnswerReader<A>) {
    this.#stream = stream;
    this.#saysGoodbye = saysGoodbye;
    stream.on('data', (bytes: Uint8Array) => {
      this.#heard.push(...read(bytes));
      if (this.#heard.length > 0) this.#wake();
    });
    const onEnd = () => {
      this.#closed = true;
      this.#wake();
    };
    // A cable that was pulled is an ordinary thing and shows as closed.
    stream.on('error', () => (this.#failed = true));
    stream.on('end', onEnd);
    stream.on('close', onEnd);
  }

  get closed(): boolean {
    return this.#closed;
  }

  write(bytes: Uint8Array): void {
    if (!this.#closed) this.#stream.write(bytes);
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
      this.#stream.once('close', () => settle(this.#failed ? 'closed' : 'taken'));
      this.#stream.end(bytes, () => {
        clearTimeout(timer);
        timer = setTimeout(() => settle(this.#failed ? 'closed' : 'taken'), limits.answerMs);
      });
    });
  }

  async hear(limitMs: number, signal: AbortSignal): Promise<A | Unheard> {
    if (this.#heard.length === 0 && !this.#closed && !signal.aborted) await this.#wait(limitMs, signal);
    const answer = this.#heard.shift();
    if (answer !== undefined) return answer;
    if (this.#closed) return { kind: 'closed' };
    return { kind: signal.aborted ? 'stopped' : 'silence' };
  }

  async close(limitMs: number): Promise<void> {
    const stream = this.#stream;
    const left = this.#saysGoodbye ? stream.closed : stream.writableFinished || stream.destroyed;
    if (!left) {
      const parted = happens(stream, this.#saysGoodbye ? ['close'] : ['finish', 'close'], limitMs);
      stream.end();
      await parted;
    }
    const closed = stream.closed ? Promise.resolve() : happens(stream, ['close'], limitMs);
    stream.destroy();
    await closed;
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

/** Waits for any of the events, no longer than `limitMs`. */
function happens(stream: Duplex, events: readonly string[], limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const event of events) stream.off(event, done);
      resolve();
    };
    const timer = setTimeout(done, limitMs);
    for (const event of events) stream.once(event, done);
  });
}
