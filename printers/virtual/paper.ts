/** What came out of the virtual printer. */
import type { Align } from '../document.ts';
import type { Bitmap } from '../raster/bitmap.ts';

/** Characters of one look that stand together on a line. */
export type Run = {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
  readonly underline: boolean;
  /** White on black. */
  readonly inverted: boolean;
};

export type PaperItem =
  | { readonly kind: 'line'; readonly align: Align; readonly runs: readonly Run[] }
  /** Blank paper, in dots. */
  | { readonly kind: 'feed'; readonly dots: number }
  /** `data` is one character for each byte that the printer was given. */
  | {
      readonly kind: 'qr';
      readonly align: Align;
      readonly data: string;
      readonly moduleDots: number;
      readonly correction: QrCorrection;
    }
  /** A picture; dots as in `Bitmap`. */
  | { readonly kind: 'raster'; readonly bitmap: Bitmap }
  /** Something that this printer does not draw: a bar code, a picture in columns. */
  | { readonly kind: 'drawing'; readonly command: string }
  /** Bytes that are no command known here, in hexadecimal. */
  | { readonly kind: 'unknown'; readonly bytes: string };

export type QrCorrection = 'L' | 'M' | 'Q' | 'H';

export type Paper = {
  /** Different for every paper of every printer. */
  readonly id: string;
  /** Epoch milliseconds by the clock given to the printer. */
  readonly printedAt: number;
  /** Width of the paper in characters of font A. */
  readonly columns: number;
  /** False when the power went before the cut. */
  readonly complete: boolean;
  readonly items: readonly PaperItem[];
  /** The lines alone, as they read. */
  readonly text: string;
};

/** Font A is 12 dots wide and 24 high, the line feed 30; 8 dots are 1 mm. */
export const CHARACTER_WIDTH_DOTS = 12;
export const CHARACTER_HEIGHT_DOTS = 24;
export const LINE_FEED_DOTS = 30;

/** @returns the lines as they read, one to a line of text */
export function textOf(items: readonly PaperItem[]): string {
  return items
    .filter((item) => item.kind === 'line')
    .map((line) => line.runs.map((run) => run.text).join(''))
    .join('\n');
}
