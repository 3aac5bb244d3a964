/** How long the commands of ESC/POS are; not what they mean. */
import { type Beginning, type Grammar, textAhead } from './tokens.ts';

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
const AFTER_DLE: Readonly<Record<string, string>> = {
  '\x04': 'DLE EOT',
  '\x05': 'DLE ENQ',
  '\x14': 'DLE DC4',
};
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

/** `fn` and its parameters; taken for nothing by a printer that did not know it on arrival. */
const realTime = (rest: Uint8Array): number | null => {
  const [fn] = rest;
  if (fn === undefined) return null;
  return fn === 8 ? 8 : 3;
};

/** Commands by their prefix: the second byte of each, and what follows. */
const LENGTHS: Readonly<Record<string, ReadonlyMap<string, Length>>> = {
  DLE: new Map<string, Length>([
    ['\x04', 1],
    ['\x05', 1],
    ['\x14', realTime],
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

export const ESC_POS_GRAMMAR: Grammar = {
  begins: (bytes) => {
    const [first = 0] = bytes;
    const prefix = PREFIXES.get(first);
    if (prefix !== undefined) return prefixed(prefix, bytes);
    const single = SINGLES.get(first);
    if (single !== undefined) return { kind: 'command', name: single, from: 1, size: 1 };
    return first < 0x20 ? { kind: 'unknown', size: 1 } : textAhead(bytes);
  },
  reset: () => undefined,
};

function prefixed(prefix: string, bytes: Uint8Array): Beginning {
  const code = bytes[1];
  if (code === undefined) return { kind: 'more' };
  const letter = String.fromCharCode(code);
  const length = LENGTHS[prefix]?.get(letter);
  if (length === undefined) return { kind: 'unknown', size: 2 };
  const wanted = typeof length === 'number' ? length : length(bytes.subarray(2));
  if (wanted === null) return { kind: 'more' };
  const size = 2 + wanted;
  if (bytes.length < size) return { kind: 'more', size };
  // The name as the manuals write it: `GS ( k` has three bytes and its length is no argument.
  if (prefix === 'GS' && letter === '(')
    return { kind: 'command', name: `GS ( ${String.fromCharCode(bytes[2] ?? 0)}`, from: 5, size };
  const name = prefix === 'DLE' ? (AFTER_DLE[letter] ?? prefix) : `${prefix} ${letter}`;
  return { kind: 'command', name, from: 2, size };
}
