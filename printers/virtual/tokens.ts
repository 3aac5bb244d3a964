/** Cuts a stream of bytes into the commands of a printer's language. */

export type Command =
  | { readonly kind: 'text'; readonly bytes: Uint8Array }
  /** `name` is as in the manuals, `ESC a`, `GS ( k`; `args` are its one-byte parameters, `data` what follows them. */
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly args: readonly number[];
      readonly data: Uint8Array;
    }
  /** Not in the table: skipped, but told. */
  | { readonly kind: 'unknown'; readonly bytes: Uint8Array };

/** What a stream begins with. */
export type Beginning =
  /** A command is there with all its bytes: its name, and where in `size` bytes its parameters begin. */
  | { readonly kind: 'command'; readonly name: string; readonly from: number; readonly size: number }
  | { readonly kind: 'text' | 'unknown'; readonly size: number }
  /** More bytes must come first; `size` when it is known how many. */
  | { readonly kind: 'more'; readonly size?: number };

/** Knows the length of each command of a language. May remember a mode that a command switched on. */
export interface Grammar {
  /** @param bytes never empty */
  begins(bytes: Uint8Array): Beginning;
  /** The power went. */
  reset(): void;
}

/** Anything longer is no receipt: the command is reported as unknown rather than waited for. */
const LONGEST_COMMAND_BYTES = 1024 * 1024;
/** Of a command that is given up: what announces it. */
const PREFIX_BYTES = 2;

/** Holds what has come and gives it out command by command, however it was cut into packets. */
export class TokenReader {
  readonly #grammar: Grammar;
  #bytes: Uint8Array = new Uint8Array();

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
  }

  push(bytes: Uint8Array): void {
    const joined = new Uint8Array(this.#bytes.length + bytes.length);
    joined.set(this.#bytes);
    joined.set(bytes, this.#bytes.length);
    this.#bytes = joined;
  }

  /** How many bytes have not been given out. */
  get waiting(): number {
    return this.#bytes.length;
  }

  /** Forgets what has not been given out. */
  clear(): void {
    this.#bytes = new Uint8Array();
    this.#grammar.reset();
  }

  /** @returns the next whole command, or null until more bytes come */
  next(): Command | null {
    if (this.#bytes.length === 0) return null;
    const found = this.#grammar.begins(this.#bytes);
    switch (found.kind) {
      case 'command': {
        const data = this.#take(found.size).subarray(found.from);
        return { kind: 'command', name: found.name, args: Array.from(data.subarray(0, 8)), data };
      }
      case 'text':
      case 'unknown':
        return { kind: found.kind, bytes: this.#take(found.size) };
      case 'more': {
        const tooLong = Math.max(found.size ?? 0, this.#bytes.length) > LONGEST_COMMAND_BYTES;
        return tooLong ? { kind: 'unknown', bytes: this.#take(PREFIX_BYTES) } : null;
      }
      default:
        return found satisfies never;
    }
  }

  #take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }
}

/** @returns characters up to the next control character; the stream begins with one */
export function textAhead(bytes: Uint8Array): Beginning {
  const end = bytes.findIndex((byte) => byte < 0x20);
  return { kind: 'text', size: end === -1 ? bytes.length : end };
}
