/** A picture of black and white dots, and what printers need of it. Pure. */

export type Bitmap = {
  readonly widthDots: number;
  readonly heightDots: number;
  /** Rows from the top, each of whole bytes, the leftmost dot in the highest bit; 1 is black. */
  readonly bits: Uint8Array;
};

export const rowBytes = (widthDots: number): number => Math.ceil(widthDots / 8);

/** The same picture in the middle of white paper that is this wide; what is wider is cut off. */
export function inTheMiddle(bitmap: Bitmap, widthDots: number): Bitmap {
  const bytes = rowBytes(widthDots);
  const bits = new Uint8Array(bytes * bitmap.heightDots);
  const left = Math.max(0, Math.floor((widthDots - bitmap.widthDots) / 2));
  for (const { x, y } of blackDots(bitmap)) {
    const at = y * bytes + ((left + x) >> 3);
    if (left + x < widthDots) bits[at] = (bits[at] ?? 0) | (0x80 >> ((left + x) & 7));
  }
  return { widthDots, heightDots: bitmap.heightDots, bits };
}

export function* blackDots({ widthDots, heightDots, bits }: Bitmap): Generator<{ x: number; y: number }> {
  const bytes = rowBytes(widthDots);
  for (let y = 0; y < heightDots; y += 1) {
    for (let x = 0; x < widthDots; x += 1) {
      if (((bits[y * bytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0) yield { x, y };
    }
  }
}

export type Band =
  /** Rows with something on them. */
  | { readonly kind: 'rows'; readonly bitmap: Bitmap }
  /** White paper. */
  | { readonly kind: 'blank'; readonly dots: number };

/** White rows fewer than this are sent with their neighbours: a stop of the paper is seen as a line. */
const FEWEST_BLANK_ROWS = 16;

/**
 * Cuts a picture into bands, so that a printer with a small buffer prints while it receives, and white paper costs nothing.
 * @param mostRows of a band
 */
export function bandsOf({ widthDots, heightDots, bits }: Bitmap, mostRows: number): Band[] {
  const bytes = rowBytes(widthDots);
  const isBlank = (row: number) => bits.subarray(row * bytes, (row + 1) * bytes).every((byte) => byte === 0);
  const blankFrom = (row: number) => {
    let end = row;
    while (end < heightDots && isBlank(end)) end += 1;
    return end - row;
  };
  const bands: Band[] = [];
  let row = 0;
  while (row < heightDots) {
    const blank = blankFrom(row);
    if (blank >= FEWEST_BLANK_ROWS || row + blank === heightDots) {
      bands.push({ kind: 'blank', dots: blank });
      row += blank;
      continue;
    }
    let end = row + Math.max(blank, 1);
    while (end < heightDots && end - row < mostRows && blankFrom(end) < FEWEST_BLANK_ROWS) end += 1;
    const rows = bits.subarray(row * bytes, end * bytes);
    bands.push({ kind: 'rows', bitmap: { widthDots, heightDots: end - row, bits: rows } });
    row = end;
  }
  return bands;
}

/**
 * Printers look for real-time commands in pictures too. One dot that is another way round is not seen; a command that somebody
 * did not give, a reset or an answer that nobody awaits, is.
 * @param commands bytes that must not follow one another in this order
 */
export function withoutCommands(bits: Uint8Array, commands: readonly (readonly number[])[]): Uint8Array {
  const safe = Uint8Array.from(bits);
  for (let at = 0; at < safe.length; at += 1) {
    const found = commands.find((command) => command.every((byte, index) => safe[at + index] === byte));
    if (found !== undefined) safe[at] = (safe[at] ?? 0) ^ 0x20;
  }
  return safe;
}
