/** Document → bytes of the printer's language. The only file that knows node-thermal-printer; its traps are named where they are avoided. */
import { BreakLine, CharacterSet, PrinterTypes, ThermalPrinter } from 'node-thermal-printer';
import type { PrinterDialect } from '../contract/printers.ts';
import { NO_BREAK_SPACE, toPrintable } from './charset.ts';
import type { Align, DocumentItem, PrintDocument, TextLine } from './document.ts';
import { inTheMiddle } from './raster/bitmap.ts';
import { pictureBytes } from './raster/raster-bytes.ts';

/** What the languages do each in its own way. */
type Dialect = {
  readonly type: PrinterTypes;
  readonly name: PrinterDialect;
  readonly initialise: Buffer;
  /** How many times wider and taller characters can get. */
  readonly mostTimes: number;
  readonly size: (width: number, height: number) => Buffer;
  /** Blank paper of 1 to 255 dots: the library can only skip whole lines. */
  readonly feed: (dots: number) => Buffer;
  readonly qr: (printer: ThermalPrinter, data: string, moduleDots: number) => void;
  /** Of 4 lines each, as the library counts, for printers that do not feed to the knife by themselves. */
  readonly feedsBeforeCut: number;
};

const DIALECTS: Readonly<Record<PrinterDialect, Dialect>> = {
  epson: {
    type: PrinterTypes.EPSON,
    name: 'epson',
    /**
     * `ESC @` drops the settings of whoever printed before; `FS .` leaves the Chinese mode in which clones start and in which
     * two Cyrillic letters are one hieroglyph. The code page comes after both, because clones forget it on `ESC @`.
     */
    initialise: Buffer.from([0x1b, 0x40, 0x1c, 0x2e]),
    mostTimes: 8,
    size: (width, height) => Buffer.from([0x1d, 0x21, ((width - 1) << 4) | (height - 1)]),
    feed: (dots) => Buffer.from([0x1b, 0x4a, dots]),
    qr: (printer, data, cellSize) => printer.printQR(data, { cellSize, correction: 'M', model: 2 }),
    // 15 mm, from the print head to the knife of common 80 mm printers.
    feedsBeforeCut: 1,
  },
  star: {
    type: PrinterTypes.STAR,
    name: 'star',
    // A reset, no unasked reports, font A of 12 dots, American characters below 0x80, no space between characters.
    initialise: Buffer.from([
      ...[0x1b, 0x40, 0x1b, 0x1e, 0x61, 0x00, 0x1b, 0x1e, 0x46, 0x00],
      ...[0x1b, 0x52, 0x00, 0x1b, 0x20, 0x00],
    ]),
    mostTimes: 6,
    // The library has no sizes for Star.
    size: (width, height) => Buffer.from([0x1b, 0x69, height - 1, width - 1]),
    // Eighths of a millimetre are dots.
    feed: (dots) => Buffer.from([0x1b, 0x49, dots]),
    // The library forgets the command ahead of the data, which Star would print as text.
    qr: (printer, data, moduleDots) => printer.add(starQr(data, moduleDots)),
    feedsBeforeCut: 0,
  },
};

/** Model 2, medium correction, the size of a module, the data, print. */
function starQr(data: string, moduleDots: number): Buffer {
  const command = (...bytes: number[]) => Buffer.from([0x1b, 0x1d, 0x79, ...bytes]);
  return Buffer.concat([
    command(0x53, 0x30, 2),
    command(0x53, 0x31, 1),
    command(0x53, 0x32, moduleDots),
    command(0x44, 0x31, 0, data.length & 0xff, data.length >> 8),
    Buffer.from(data),
    command(0x50),
  ]);
}

/** How wide a character of font A is. */
const FONT_A_DOTS = 12;
/** A horizontal line of code page 866 that joins with its neighbours. */
const RULE_CHARACTER = '─';

/**
 * Encodes a document for a printer with code page 866.
 * @param document lines that already fit the paper
 * @param dialect the printer's language
 * @returns the bytes of one paper, from reset to cut; they ask the printer no question
 * @throws Error when a QR code's data is not ASCII (its length would be counted wrongly): a bug of the caller
 */
export function encode(document: PrintDocument, dialect: PrinterDialect = 'epson'): Uint8Array {
  const language = DIALECTS[dialect];
  // A new encoder for each paper: `cut()` ends with a reset that the library's idea of the code page does not survive.
  const printer = new ThermalPrinter({
    type: language.type,
    interface: '', // none: bytes are all we want of it
    width: document.columns,
    breakLine: BreakLine.NONE, // its wrapping swallows blank lines and ignores double width
  });
  printer.add(language.initialise);
  printer.setCharacterSet(CharacterSet.PC866_CYRILLIC2);
  for (const item of document.items) append(printer, language, item, document.columns);
  printer.partialCut({ verticalTabAmount: language.feedsBeforeCut });
  return printer.getBuffer();
}

function append(printer: ThermalPrinter, language: Dialect, item: DocumentItem, columns: number): void {
  switch (item.kind) {
    case 'line':
      return appendLine(printer, language, item);
    case 'rule':
      printer.alignLeft();
      return printer.println(RULE_CHARACTER.repeat(columns));
    case 'gap':
      return printer.add(language.feed(item.dots));
    case 'qr':
      if (!/^[\x20-\x7e]+$/.test(item.data)) throw new Error('QR data must be ASCII');
      printer.alignCenter();
      return language.qr(printer, item.data, item.moduleDots);
    case 'picture':
      printer.alignLeft();
      return printer.add(pictureBytes(inTheMiddle(item.bitmap, columns * FONT_A_DOTS), language.name));
    default:
      return item satisfies never;
  }
}

function appendLine(printer: ThermalPrinter, language: Dialect, line: TextLine): void {
  align(printer, line.align);
  printer.bold(line.bold);
  const times = (wanted: number) => Math.min(wanted, language.mostTimes);
  printer.add(language.size(times(line.width), times(line.height)));
  // Printed as a plain space: some printers draw a box for the page's own no-break space.
  printer.println(toPrintable(line.text).replaceAll(NO_BREAK_SPACE, ' '));
  printer.add(language.size(1, 1));
  printer.bold(false);
}

function align(printer: ThermalPrinter, to: Align): void {
  if (to === 'center') printer.alignCenter();
  else if (to === 'right') printer.alignRight();
  else printer.alignLeft();
}
