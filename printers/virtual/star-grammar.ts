/** How long the commands of Star Line Mode are; not what they mean. */
import { type Beginning, type Grammar, textAhead } from './tokens.ts';

const ESC = 0x1b;
const SINGLES: ReadonlyMap<number, string> = new Map([
  [0x09, 'HT'],
  [0x0a, 'LF'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x0e, 'SO'],
  [0x0f, 'SI'],
  [0x12, 'DC2'],
  [0x14, 'DC4'],
  [0x17, 'ETB'],
  [0x18, 'CAN'],
]);

/** How many bytes follow the name: a number, or worked out from them; null when more bytes must come first. */
type Length = number | ((rest: Uint8Array) => number | null);

/** `S x n`, `P`, or `D 1 m nL nH` and then n bytes. */
const qr: Length = (rest) => {
  const [action, , , nL, nH] = rest;
  if (action === undefined) return null;
  if (action === 0x53) return 3;
  if (action !== 0x44) return 1;
  return nL === undefined || nH === undefined ? null : 5 + nL + 256 * nH;
};

/** `n 0` and then 24 rows of n bytes. */
const bitImage: Length = (rest) => (rest[0] === undefined ? null : 2 + 24 * rest[0]);

function each(letters: string, length: Length): Array<[string, Length]> {
  return Array.from(letters, (letter) => [letter, length]);
}

/** By what follows ESC; GS and RS lead to tables of their own. */
const AFTER_ESC: ReadonlyMap<string, Length> = new Map<string, Length>([
  ...each('@EF45012MP:g', 0),
  ...each(' zWh-_aJIdRlQC$p\x06\x0c', 1),
  ...each('is\x07', 2),
  ['k', bitImage],
]);
const AFTER_GS: ReadonlyMap<string, Length> = new Map<string, Length>([
  ...each('ta', 1),
  ...each('AR', 2),
  ['y', qr],
]);
const AFTER_RS: ReadonlyMap<string, Length> = new Map<string, Length>(each('aFERd', 1));
const SECOND: ReadonlyMap<number, readonly [name: string, table: ReadonlyMap<string, Length>]> = new Map([
  [0x1d, ['ESC GS', AFTER_GS]],
  [0x1e, ['ESC RS', AFTER_RS]],
]);

/** A picture is sent in a mode of its own, in which a letter is a command. */
export const starGrammar = (): Grammar => {
  let inRaster = false;
  return {
    begins: (bytes) => {
      if (inRaster && bytes[0] === 0x62) return rasterRow(bytes);
      const found = begins(bytes);
      if (found.kind === 'command' && found.name === 'ESC * r A') inRaster = true;
      if (found.kind === 'command' && found.name === 'ESC * r B') inRaster = false;
      return found;
    },
    reset: () => {
      inRaster = false;
    },
  };
};

/** `b nL nH` and then n bytes. */
function rasterRow(bytes: Uint8Array): Beginning {
  const [, nL, nH] = bytes;
  if (nL === undefined || nH === undefined) return { kind: 'more' };
  const size = 3 + nL + 256 * nH;
  return bytes.length < size ? { kind: 'more', size } : { kind: 'command', name: 'raster b', from: 3, size };
}

function begins(bytes: Uint8Array): Beginning {
  const [first = 0] = bytes;
  if (first === ESC) return escaped(bytes);
  const single = SINGLES.get(first);
  if (single !== undefined) return { kind: 'command', name: single, from: 1, size: 1 };
  return first < 0x20 ? { kind: 'unknown', size: 1 } : textAhead(bytes);
}

/** `ESC * r` and a letter; A, B and C stand alone, the others have figures up to a NUL. */
function rasterMode(bytes: Uint8Array): Beginning {
  const letter = bytes[3];
  if (letter === undefined) return { kind: 'more' };
  if (bytes[2] !== 0x72) return { kind: 'unknown', size: 2 };
  const name = `ESC * r ${String.fromCharCode(letter)}`;
  if (letter >= 0x41 && letter <= 0x43) return { kind: 'command', name, from: 4, size: 4 };
  const end = bytes.indexOf(0, 4);
  return end === -1 ? { kind: 'more' } : { kind: 'command', name, from: 4, size: end + 1 };
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\x06', 'ESC ACK'],
  ['\x0c', 'ESC FF'],
]);

function escaped(bytes: Uint8Array): Beginning {
  const [, second] = bytes;
  if (second === undefined) return { kind: 'more' };
  if (second === 0x2a) return rasterMode(bytes);
  const [prefix, table] = SECOND.get(second) ?? ['ESC', AFTER_ESC];
  const from = table === AFTER_ESC ? 2 : 3;
  const code = bytes[from - 1];
  if (code === undefined) return { kind: 'more' };
  const letter = String.fromCharCode(code);
  const length = table.get(letter);
  if (length === undefined) return { kind: 'unknown', size: from };
  const wanted = typeof length === 'number' ? length : length(bytes.subarray(from));
  if (wanted === null) return { kind: 'more' };
  const size = from + wanted;
  const name = NAMED.get(letter) ?? `${prefix} ${letter}`;
  return bytes.length < size ? { kind: 'more', size } : { kind: 'command', name, from, size };
}
