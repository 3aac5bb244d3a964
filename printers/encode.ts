/** Document → ESC/POS bytes. The only file that knows node-thermal-printer; its traps are named where they are avoided. */
import { BreakLine, CharacterSet, PrinterTypes, ThermalPrinter } from 'node-thermal-printer';
import { NO_BREAK_SPACE, toPrintable } from './charset.ts';
import type { Align, DocumentItem, PrintDocument, TextLine } from './document.ts';

/**
 * `ESC @` drops the settings of whoever printed before; `FS .` leaves the Chinese mode in which clones start and in which
 * two Cyrillic letters are one hieroglyph. The code page comes after both, because clones forget it on `ESC @`.
 */
const INITIALISE = Buffer.from([0x1b, 0x40, 0x1c, 0x2e]);

/** `ESC J n`: the library can only skip whole lines. */
const FEED_DOTS = [0x1b, 0x4a] as const;

/** Of 4 lines each, as the library counts: 15 mm, from the print head to the knife of common 80 mm printers. */
const FEEDS_BEFORE_CUT = 1;

/** A horizontal line of code page 866 that joins with its neighbours. */
const RULE_CHARACTER = '─';

/**
 * Encodes a document for any ESC/POS printer with code page 866.
 * @param document lines that already fit the paper
 * @returns the bytes of one paper, from reset to cut; they ask the printer no question
 * @throws Error when a QR code's data is not ASCII (its length would be counted wrongly): a bug of the caller
 */
export function encode(document: PrintDocument): Uint8Array {
  // A new encoder for each paper: `cut()` ends with a reset that the library's idea of the code page does not survive.
  const printer = new ThermalPrinter({
    type: PrinterTypes.EPSON,
    interface: '', // none: bytes are all we want of it
    width: document.columns,
    breakLine: BreakLine.NONE, // its wrapping swallows blank lines and ignores double width
  });
  printer.add(INITIALISE);
  printer.setCharacterSet(CharacterSet.PC866_CYRILLIC2);
  for (const item of document.items) append(printer, item, document.columns);
  printer.partialCut({ verticalTabAmount: FEEDS_BEFORE_CUT });
  return printer.getBuffer();
}

function append(printer: ThermalPrinter, item: DocumentItem, columns: number): void {
  switch (item.kind) {
    case 'line':
      return appendLine(printer, item);
    case 'rule':
      printer.alignLeft();
      return printer.println(RULE_CHARACTER.repeat(columns));
    case 'gap':
      return printer.add(Buffer.from([...FEED_DOTS, item.dots]));
    case 'qr':
      if (!/^[\x20-\x7e]+$/.test(item.data)) throw new Error('QR data must be ASCII');
      printer.alignCenter();
      return printer.printQR(item.data, { cellSize: item.moduleDots, correction: 'M', model: 2 });
    default:
      return item satisfies never;
  }
}

function appendLine(printer: ThermalPrinter, line: TextLine): void {
  align(printer, line.align);
  printer.bold(line.bold);
  // The library names its parameters the wrong way round: the first becomes the width.
  printer.setTextSize(line.width - 1, line.height - 1);
  // Printed as a plain space: some printers draw a box for the page's own no-break space.
  printer.println(toPrintable(line.text).replaceAll(NO_BREAK_SPACE, ' '));
  printer.setTextSize(0, 0);
  printer.bold(false);
}

function align(printer: ThermalPrinter, to: Align): void {
  if (to === 'center') printer.alignCenter();
  else if (to === 'right') printer.alignRight();
  else printer.alignLeft();
}
