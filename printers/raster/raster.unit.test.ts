import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrinterDialect } from '../../contract/printers.ts';
import { layoutSlip } from '../slip-layout.ts';
import { encode } from '../encode.ts';
import { samplePaper, sampleSlip } from '../testing/sample-papers.ts';
import { layoutTicket } from '../ticket-layout.ts';
import type { PaperItem } from '../virtual/paper.ts';
import { EscPosParser, type PrinterParser } from '../virtual/parser.ts';
import { createRealTimeSorter } from '../virtual/real-time.ts';
import { StarParser } from '../virtual/star-parser.ts';
import { bandsOf, type Bitmap, rowBytes } from './bitmap.ts';
import { draw } from './draw.ts';
import { rasterBytes } from './raster-bytes.ts';
import { blackPng, greyPng } from '../../test/support/pictures.ts';
import { readLogo } from './read-logo.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';

const DIALECTS = ['epson', 'star'] as const;

function print(bytes: Uint8Array, dialect: PrinterDialect, columns: number): readonly PaperItem[] {
  const parser: PrinterParser =
    dialect === 'star' ? new StarParser({ columns }) : new EscPosParser({ columns });
  parser.push(bytes);
  for (let step = parser.step(); step !== null; step = parser.step())
    if (step.kind === 'cut') return step.items;
  throw new Error('the paper was not cut');
}

/** The paper as dots again: pictures and the blank paper between them. */
function dots(items: readonly PaperItem[], widthDots: number): Buffer {
  return Buffer.concat(
    items.map((item) => {
      if (item.kind === 'raster') return item.bitmap.bits;
      if (item.kind === 'feed') return Buffer.alloc(item.dots * rowBytes(widthDots));
      throw new Error(`a ${item.kind} on a paper that is a picture`);
    }),
  );
}

/** How many dots differ. */
function difference(one: Uint8Array, other: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    let bits = (one[at] ?? 0) ^ (other[at] ?? 0);
    for (; bits !== 0; bits &= bits - 1) count += 1;
  }
  return count;
}

describe.each(DIALECTS)('in the language of %s', (dialect) => {
  it.each([
    ['ticket, 80 mm', layoutTicket(samplePaper(), 48)],
    ['ticket, 58 mm', layoutTicket(samplePaper({ copyNo: 1 }), 32)],
    ['slip, 80 mm', layoutSlip(sampleSlip(), 48)],
    ['slip, 58 mm', layoutSlip(sampleSlip(), 32)],
  ])('a %s comes out dot by dot as it was drawn', (_what, document) => {
    const drawn = draw(document);
    const items = print(rasterBytes(drawn, dialect), dialect, document.columns);
    const printed = dots(items, drawn.widthDots).subarray(0, drawn.bits.length);
    // A dot here and there is turned so that no command is seen in the picture.
    expect(difference(printed, drawn.bits)).toBeLessThan(40);
  });

  it('hides no real-time command in a picture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0x10, 0x04, 0x05, 0x01, 0x14, 0x1b, 0x06, 0x00, 0xff), {
          minLength: 72,
          maxLength: 72 * 8,
        }),
        (bytes) => {
          const heightDots = Math.floor(bytes.length / 72);
          const bits = Uint8Array.from(bytes.slice(0, heightDots * 72));
          const sent = rasterBytes({ widthDots: 576, heightDots, bits }, dialect);
          expect(createRealTimeSorter(dialect)(sent).questions).toEqual([]);
          print(sent, dialect, 48);
        },
      ),
    );
  });
});

/** The black dots of everything that is a picture, as a white frame would leave them: whatever is around the logo is cut off. */
function blackRows(bitmap: Bitmap): string[] {
  const bytes = rowBytes(bitmap.widthDots);
  return Array.from({ length: bitmap.heightDots }, (_, row) =>
    [...bitmap.bits.subarray(row * bytes, (row + 1) * bytes)]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .replace(/^0+|0+$/g, ''),
  ).filter((row) => row !== '');
}
const printedRows = (items: readonly PaperItem[]) =>
  items.flatMap((item) => (item.kind === 'raster' ? blackRows(item.bitmap) : []));

describe.each(DIALECTS)('the logo in the language of %s', (dialect) => {
  // Grey is dots in every byte; black has none that could be taken for a command.
  it.each([
    ['black', blackPng(120, 40)],
    ['grey', greyPng(121, 37, 100)],
  ])('comes out among letters as it is kept: %s', (_what, file) => {
    const { logo } = kept(file);
    const ticket = layoutTicket(samplePaper({ look: { logo, blocks: USUAL_PAPER.ticket } }), 48);
    const items = print(encode(ticket, dialect), dialect, 48);
    const bits = Uint8Array.from(Buffer.from(logo.bits, 'base64'));
    expect(printedRows(items)).toEqual(blackRows({ ...logo, bits }));
    expect(items.some(({ kind }) => kind === 'line')).toBe(true);
    expect(items.filter(({ kind }) => kind === 'unknown' || kind === 'drawing')).toEqual([]);
  });

  it('comes out of a printer that gets all as a picture', () => {
    const { logo } = kept(blackPng(120, 40));
    const ticket = layoutTicket(samplePaper({ look: { logo, blocks: USUAL_PAPER.ticket } }), 48);
    const [first, ...others] = printedRows(print(rasterBytes(draw(ticket), dialect), dialect, 48));
    expect(first).toBe('1'.repeat(120));
    expect(others.slice(0, 39)).toEqual(Array.from({ length: 39 }, () => first));
  });
});

function kept(file: Buffer) {
  const read = readLogo(file);
  if (!read.ok) throw new Error(read.why);
  return read;
}

it('draws letters that no code page has, as wide as the paper and no wider', () => {
  const line = { kind: 'line', align: 'center', bold: true, width: 2, height: 2 } as const;
  const document = { columns: 32, items: [{ ...line, text: 'ЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩЩ' }] };
  const { widthDots, heightDots, bits } = draw(document);
  expect(widthDots).toBe(384);
  expect(heightDots).toBe(48);
  expect(bits.some((byte) => byte !== 0)).toBe(true);
});

it('draws Cyrillic and Latin alike: no letter is an empty box', () => {
  const shapes = ['Ж', 'Ё', '№', 'W', '7', '"'].map((text) => {
    const line = { kind: 'line', text, align: 'left', bold: false, width: 1, height: 1 } as const;
    return Buffer.from(draw({ columns: 24, items: [line] }).bits).toString('hex');
  });
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('cuts any picture into bands that make it up again', () => {
  const row = fc.oneof(
    fc.constant([0, 0]),
    fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 })),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), (rows, most) => {
      const bitmap: Bitmap = { widthDots: 16, heightDots: rows.length, bits: Uint8Array.from(rows.flat()) };
      const bands = bandsOf(bitmap, most);
      const again = bands.map((band) =>
        band.kind === 'blank' ? Buffer.alloc(band.dots * 2) : Buffer.from(band.bitmap.bits),
      );
      expect(Buffer.concat(again)).toEqual(Buffer.from(bitmap.bits));
      for (const band of bands)
        if (band.kind === 'rows') expect(band.bitmap.heightDots).toBeLessThanOrEqual(Math.max(most, 15));
    }),
  );
});
