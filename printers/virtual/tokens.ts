/** Cuts a stream of ESC/POS bytes into commands. Knows the length of each command, not its meaning. */

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

/** How many bytes follow the name: a number, or worked out from them; null when more bytes must come first. */
type Length = number | ((rest: Uint8Array) => number | null);

const DLE = 0x10;
const ESC = 0x1b;
const FS = 0x1c;
const GS = 0x1d;
const PREFIXES: ReadonlyMap<number, string> = new Map([
  [DLE, 'DLE'],
  [ESC, 'ESC'],
  [FS, 'FS'],
  [GS, 'GS'],
]);
const SINGLES: ReadonlyMap<number, string> = new Map([
  [0x09, 'HT'],
  [0x0a, 'LF'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x18, 'CAN'],
]);

/** A letter, `pL pH`, and then p bytes. */
const counted = (rest: Uint8Array): number | null =>
  rest.length < 3 ? null : 3 + (rest[1] ?? 0) + 256 * (rest[2] ?? 0);

/** `0 m xL xH yL yH` and then x × y bytes. */
const raster = (rest: Uint8Array): number | null => {
  const [, , xL = 0, xH = 0, yL = 0, yH = 0] = rest;
  return rest.length < 6 ? null : 6 + (xL + 256 * xH) * (yL + 256 * yH);
};

/** `m nL nH` and then n columns of one or three bytes. */
const bitImage = (rest: Uint8Array): number | null => {
  const [m = 0, nL = 0, nH = 0] = rest;
  return rest.length < 3 ? null : 3 + (nL + 256 * nH) * (m >= 32 ? 3 : 1);
};

/** Up to and with the first NUL. */
const untilNul = (rest: Uint8Array): number | null => (rest.includes(0) ? rest.indexOf(0) + 1 : null);

/** `m d1…dk NUL` for the old forms, `m n d1…dn` from 65 on. */
const barcode = (rest: Uint8Array): number | null => {
  const [m, n] = rest;
  if (m === undefined || n === undefined) return null;
  return m < 65 ? untilNul(rest) : 2 + n;
};

/** `m`, and one byte more for the forms that feed first. */
const cut = (rest: Uint8Array): number | null => {
  const [m] = rest;
  if (m === undefined) return null;
  return m >= 65 && m <= 104 ? 2 : 1;
};

/** Commands by their prefix: the second byte of each, and what follows. */
const LENGTHS: Readonly<Record<string, ReadonlyMap<string, Length>>> = {
  DLE: new Map<string, Length>([
    ['\x04', 1],
    ['\x05', 1],
  ]),
  ESC: new Map<string, Length>([
    ...each('@2<LSimv', 0),
    ...each(' !%-3=?EGJKMRTUVadert{', 1),
    ...each('$\\B', 2),
    ['c', 2],
    ['p', 3],
    ['W', 8],
    ['D', untilNul],
    ['*', bitImage],
  ]),
  FS: new Map<string, Length>([...each('.&', 0), ...each('!-CW', 1), ...each('Sp', 2)]),
  GS: new Map<string, Length>([
    ...each(':', 0),
    ...each('!/BEHIabfhrwx|', 1),
    ...each('$LPW\\', 2),
    ['(', counted],
    ['V', cut],
    ['k', barcode],
    ['v', raster],
  ]),
};

function each(letters: string, length: Length): Array<[string, Length]> {
  return Array.from(letters, (letter) => [letter, length]);
}

/** Anything longer is no receipt: the command is reported as unknown rather than waited for. */
const LONGEST_COMMAND_BYTES = 1024 * 1024;

/** Holds what has come and gives it out command by command, however it was cut into packets. */
export class TokenReader {
  #bytes: Uint8Array = new Uint8Array();

  push(bytes: Uint8Array): void {
    const joined = new Uint8Array(this.#bytes.length + bytes.length);
    joined.set(this.#bytes);
    joined.set(bytes, this.#bytes.length);
    this.#bytes = joined;
  }

  /** Forgets what has not been given out. */
  clear(): void {
    this.#bytes = new Uint8Array();
  }

  /** @returns the next whole command, or null until more bytes come */
  next(): Command | null {
    const first = this.#bytes[0];
    if (first === undefined) return null;
    const prefix = PREFIXES.get(first);
    if (prefix !== undefined) return this.#prefixed(prefix);
    const single = SINGLES.get(first);
    if (single !== undefined) {
      this.#take(1);
      return { kind: 'command', name: single, args: [], data: new Uint8Array() };
    }
    if (first < 0x20) return { kind: 'unknown', bytes: this.#take(1) };
    const end = this.#bytes.findIndex((byte) => byte < 0x20);
    return { kind: 'text', bytes: this.#take(end === -1 ? this.#bytes.length : end) };
  }

  #prefixed(prefix: string): Command | null {
    const code = this.#bytes[1];
    if (code === undefined) return null;
    const letter = String.fromCharCode(code);
    const length = LENGTHS[prefix]?.get(letter);
    if (length === undefined) return { kind: 'unknown', bytes: this.#take(2) };
    const wanted = typeof length === 'number' ? length : length(this.#bytes.subarray(2));
    if (wanted !== null && wanted > LONGEST_COMMAND_BYTES) return { kind: 'unknown', bytes: this.#take(2) };
    if (wanted === null || this.#bytes.length < 2 + wanted) return this.#whenIncomplete();
    const bytes = this.#take(2 + wanted).subarray(2);
    return name(prefix, letter, bytes);
  }

  #whenIncomplete(): Command | null {
    return this.#bytes.length > LONGEST_COMMAND_BYTES ? { kind: 'unknown', bytes: this.#take(2) } : null;
  }

  #take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return taken;
  }
}

/** The name as the manuals write it: `GS ( k` has three bytes and its length is no argument. */
function name(prefix: string, letter: string, bytes: Uint8Array): Command {
  if (prefix === 'GS' && letter === '(') {
    return {
      kind: 'command',
      name: `GS ( ${String.fromCharCode(bytes[0] ?? 0)}`,
      args: [],
      data: bytes.subarray(3),
    };
  }
  const label = prefix === 'DLE' ? `DLE ${letter === '\x04' ? 'EOT' : 'ENQ'}` : `${prefix} ${letter}`;
  return { kind: 'command', name: label, args: Array.from(bytes.subarray(0, 8)), data: bytes };
}
