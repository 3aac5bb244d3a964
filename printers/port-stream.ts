/** An open port of the computer, a device file or a serial port, as a stream. */
import { Duplex } from 'node:stream';

/** What a port must offer. Every promise ends soon after `close`. */
export interface Port {
  /** Resolves with what arrived, at least one byte. Rejects when the cable was pulled, or the port closed. */
  read(): Promise<Uint8Array>;
  /** Resolves when the system has taken all of it. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when the last byte has left the computer, where that can be known. */
  drain(): Promise<void>;
  /** Drops what has not left. */
  close(): Promise<void>;
}

export class PortStream extends Duplex {
  readonly #port: Port;
  readonly #readable: boolean;
  #reading = false;

  /** @param readable false for a port that nothing comes back from */
  constructor(port: Port, readable: boolean) {
    super({ allowHalfOpen: true });
    this.#port = port;
    this.#readable = readable;
  }

  override _read(): void {
    if (!this.#readable || this.#reading) return;
    this.#reading = true;
    this.#port.read().then(
      (bytes) => {
        this.#reading = false;
        this.push(bytes);
      },
      // Reading ends with the port; a stream that was closed on purpose takes no notice of it.
      (error: unknown) => this.destroy(asError(error)),
    );
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#port.write(bytes).then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#port.drain().then(() => done(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#port.close().then(
      () => done(error),
      (failure: unknown) => done(error ?? asError(failure)),
    );
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
