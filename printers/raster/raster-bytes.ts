/** Bitmap → bytes of the printer's language: no letter, no font, no code page of the printer is used. */
import type { PrinterDialect } from '../../contract/printers.ts';
import { type Band, bandsOf, type Bitmap, rowBytes, withoutCommands } from './bitmap.ts';

/** 48 rows are 6 mm and 3.5 kB on 80 mm paper; small printers have a buffer of 4 kB. */
const MOST_ROWS = 48;
/** `ESC J` and its like take a byte. */
const MOST_FEED_DOTS = 255;
/** From the print head to the knife of common 80 mm printers. */
const TO_THE_KNIFE_DOTS = 120;

/** `DLE EOT`, `DLE ENQ`, `DLE DC4`: status, recovery, a pulse, power off. */
const EPSON_REAL_TIME = [
  [0x10, 0x04],
  [0x10, 0x05],
  [0x10, 0x14],
];
/** `ESC ACK`: status; `ESC CAN` and `ESC BEL` belong to resets and drawers of some models. */
const STAR_REAL_TIME = [
  [0x1b, 0x06],
  [0x1b, 0x18],
  [0x1b, 0x07],
];

const LANGUAGES: Readonly<Record<PrinterDialect, (bitmap: Bitmap) => Buffer>> = {
  epson: epsonRaster,
  star: starRaster,
};

/**
 * A picture among lines of letters: all printers that can be set up print pictures, as `letters: image` needs it too.
 * @param bitmap as wide as the paper: clones differ in whether they centre a picture
 */
export function pictureBytes(bitmap: Bitmap, dialect: PrinterDialect): Buffer {
  if (dialect === 'epson') return epsonBands(bitmap);
  // Star's «STAR Line Mode Command Specifications» (Line Thermal/Dot Printer, Rev. 0.00, pages 3-91 to 3-94): `ESC * r B`
  // leaves the mode, and if rows are still in the buffer only after it did what `ESC * r E` says; 1 is a form feed alone,
  // without feed to the knife and without cut, and with `P0` a form has no length.
  return Buffer.concat([starMode('A'), starMode('P0\0'), starMode('E1\0'), starBands(bitmap), starMode('B')]);
}

/** @returns the bytes of one paper, from reset to cut */
export function rasterBytes(bitmap: Bitmap, dialect: PrinterDialect): Uint8Array {
  return LANGUAGES[dialect](bitmap);
}

function epsonRaster(bitmap: Bitmap): Buffer {
  // Reset, out of the Chinese mode of clones, from the left edge; at the end feed to the knife and cut.
  const start = Buffer.from([0x1b, 0x40, 0x1c, 0x2e, 0x1b, 0x61, 0x00]);
  const end = Buffer.from([0x1b, 0x4a, TO_THE_KNIFE_DOTS, 0x1d, 0x56, 0x01, 0x1b, 0x40]);
  return Buffer.concat([start, epsonBands(bitmap), end]);
}

function epsonBands(bitmap: Bitmap): Buffer {
  return Buffer.concat(
    bandsOf(bitmap, MOST_ROWS).map((band) =>
      band.kind === 'blank' ? feeds(band, (dots) => [0x1b, 0x4a, dots]) : epsonRows(band.bitmap),
    ),
  );
}

/** `GS v 0`: bytes in a row, rows, and then the rows. */
function epsonRows({ widthDots, heightDots, bits }: Bitmap): Buffer {
  const width = rowBytes(widthDots);
  const head = [0x1d, 0x76, 0x30, 0, width & 0xff, width >> 8, heightDots & 0xff, heightDots >> 8];
  return Buffer.concat([Buffer.from(head), withoutCommands(bits, EPSON_REAL_TIME)]);
}

/** Star's raster mode, which every thermal Star has, also those that know nothing else. */
function starRaster(bitmap: Bitmap): Buffer {
  return Buffer.concat([
    // Reset, no unasked reports; raster mode, paper without pages. `ESC FF EOT` ends the document as `ESC * r E` says, 13: feed
    // to the knife and a partial cut; it empties the buffer, so that leaving the mode does not do it again (as above, 3-94).
    Buffer.from([0x1b, 0x40, 0x1b, 0x1e, 0x61, 0x00]),
    starMode('A'),
    starMode('P0\0'),
    starMode('E13\0'),
    starBands(bitmap),
    Buffer.from([0x1b, 0x0c, 0x04]),
    starMode('B'),
  ]);
}

function starBands(bitmap: Bitmap): Buffer {
  return Buffer.concat(
    bandsOf(bitmap, MOST_ROWS).map((band) =>
      band.kind === 'blank' ? starSkip(band.dots) : starRows(band.bitmap),
    ),
  );
}

const starMode = (letters: string): Buffer => Buffer.from(`\x1b*r${letters}`, 'latin1');

const starSkip = (dots: number): Buffer => starMode(`Y${dots}\0`);

/** Row by row: `b`, how many bytes, the bytes. White at the right end is left out. */
function starRows({ widthDots, heightDots, bits }: Bitmap): Buffer {
  const width = rowBytes(widthDots);
  const safe = withoutCommands(bits, STAR_REAL_TIME);
  const rows = Array.from({ length: heightDots }, (_, row) => {
    const bytes = safe.subarray(row * width, (row + 1) * width);
    const used = bytes.findLastIndex((byte) => byte !== 0) + 1;
    return used === 0 ? starSkip(1) : Buffer.from([0x62, used & 0xff, used >> 8, ...bytes.subarray(0, used)]);
  });
  return Buffer.concat(rows);
}

function feeds({ dots }: Band & { kind: 'blank' }, feed: (dots: number) => readonly number[]): Buffer {
  const whole = Math.floor(dots / MOST_FEED_DOTS);
  const rest = dots % MOST_FEED_DOTS;
  const steps = [...Array<number>(whole).fill(MOST_FEED_DOTS), ...(rest > 0 ? [rest] : [])];
  return Buffer.from(steps.flatMap(feed));
}
