/** What a paper looks like before it is bytes: the language between the layout and the encoder. */

import type { Bitmap } from './raster/bitmap.ts';

/** How many times a character is wider and taller than the printer's font A; ESC/POS knows 1 to 8. */
export type Magnification = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type Align = 'left' | 'center' | 'right';

/** A line that fits the paper: already wrapped, printable characters only. */
export type TextLine = {
  readonly kind: 'line';
  readonly text: string;
  readonly align: Align;
  readonly bold: boolean;
  readonly width: Magnification;
  readonly height: Magnification;
};

export type DocumentItem =
  | TextLine
  /** A line across the whole paper. */
  | { readonly kind: 'rule' }
  /** Blank paper, 1 to 255 dots; 8 dots are 1 mm. */
  | { readonly kind: 'gap'; readonly dots: number }
  /** A QR code of ASCII data; the side of one module in dots (8 dots are 1 mm). */
  | { readonly kind: 'qr'; readonly data: string; readonly moduleDots: QrModuleDots }
  /** A picture in the middle, no wider than the paper. */
  | { readonly kind: 'picture'; readonly bitmap: Bitmap };

export type QrModuleDots = 3 | 4 | 5 | 6 | 7 | 8;

export type PrintDocument = {
  /** The width of the paper in characters of font A. */
  readonly columns: number;
  readonly items: readonly DocumentItem[];
};

/** Widths that printers are sold in, with the columns of font A that they print (12 dots each, 8 dots a millimetre). */
export const PAPER_COLUMNS = { 80: 48, 58: 32 } as const;
export type PaperWidthMm = keyof typeof PAPER_COLUMNS;
