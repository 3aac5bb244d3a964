/** Document → bitmap, with the office's own typeface: for printers that have no Cyrillic. The only file that knows the library. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import QRCode from 'qrcode';
import type { DocumentItem, PrintDocument, TextLine } from '../document.ts';
import { type Bitmap, blackDots, rowBytes } from './bitmap.ts';

/** The same cell that font A of printers has, so that the layout's lines fit: 12 dots wide, a line every 30. */
const CELL_WIDTH_DOTS = 12;
const CELL_HEIGHT_DOTS = 24;
const LINE_DOTS = 30;
/** Golos is 0.55 em wide on average: with 22 a line of text fills about the cells that it was wrapped for. */
const FONT_SIZE = 22;
/** Of 24: where letters stand. */
const BASELINE_DOTS = 19;
const RULE_DOTS = 2;
/** Darker than this is black: thin strokes of small letters would vanish at a half. */
const BLACK_BELOW = 160;

/** The typeface comes in files by alphabet; a letter that one lacks is taken from the next. */
const FAMILIES: readonly (readonly [family: string, file: string])[] = [
  ['Golos Paper Cyrillic', 'golos-text-cyrillic-wght-normal.woff2'],
  ['Golos Paper Latin', 'golos-text-latin-wght-normal.woff2'],
];
const FACES = FAMILIES.map(([family]) => `"${family}"`).join(', ');

let registered = false;

function registerFonts(): void {
  if (registered) return;
  const { resolve } = createRequire(import.meta.url);
  for (const [family, file] of FAMILIES) {
    const path = resolve(`@fontsource-variable/golos-text/files/${file}`);
    if (GlobalFonts.register(readFileSync(path), family) === null) throw new Error(`no typeface in ${file}`);
  }
  registered = true;
}

/**
 * @param document lines that fit the paper in font A
 * @returns the paper as a picture, as wide as the printer prints
 */
export function draw(document: PrintDocument): Bitmap {
  registerFonts();
  const width = document.columns * CELL_WIDTH_DOTS;
  const blocks = document.items.map((item) => blockOf(item, width));
  const height = Math.max(
    1,
    blocks.reduce((sum, block) => sum + block.height, 0),
  );
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  let top = 0;
  for (const block of blocks) {
    block.paint(context, top);
    top += block.height;
  }
  return toBitmap(context.getImageData(0, 0, width, height).data, width, height);
}

type Block = {
  readonly height: number;
  readonly paint: (context: SKRSContext2D, top: number) => void;
};

function blockOf(item: DocumentItem, width: number): Block {
  switch (item.kind) {
    case 'line':
      return lineBlock(item, width);
    case 'rule':
      return {
        height: LINE_DOTS,
        paint: (context, top) => context.fillRect(0, top + CELL_HEIGHT_DOTS / 2, width, RULE_DOTS),
      };
    case 'gap':
      return { height: item.dots, paint: () => undefined };
    case 'qr':
      return qrBlock(item, width);
    case 'picture':
      return pictureBlock(item.bitmap, width);
    default:
      return item satisfies never;
  }
}

function lineBlock(line: TextLine, width: number): Block {
  const { words, indent } = indented(line.text);
  const offset = indent * CELL_WIDTH_DOTS;
  return {
    height: Math.max(LINE_DOTS, line.height * CELL_HEIGHT_DOTS),
    paint: (context, top) => {
      context.font = `${line.bold ? 700 : 400} ${FONT_SIZE}px ${FACES}`;
      const natural = context.measureText(words).width;
      // Letters are of different widths here: a line of wide ones is pressed together rather than cut off, and one that is
      // only to be tall grows in width as well where there is room.
      const room = width - offset;
      const across = Math.min(Math.max(line.width, line.height), room / Math.max(1, natural));
      const taken = natural * across;
      const left = { left: offset, center: (width - taken) / 2, right: width - taken }[line.align];
      context.save();
      context.translate(left, top);
      context.scale(across, line.height);
      context.fillText(words, 0, BASELINE_DOTS);
      context.restore();
      if (offset > 0 && line.text.startsWith('∙')) {
        context.fillRect(CELL_WIDTH_DOTS / 2 - 2, top + BASELINE_DOTS - 9, 5, 5);
      }
    },
  };
}

/** A list's dot and the spaces under it take cells, as in font A, so that its lines stand under one another. */
function indented(text: string): { words: string; indent: number } {
  const [lead = ''] = /^[∙ ]*/.exec(text) ?? [];
  return { words: text.slice(lead.length), indent: lead.length };
}

function qrBlock(qr: DocumentItem & { kind: 'qr' }, width: number): Block {
  const { modules } = QRCode.create(qr.data, { errorCorrectionLevel: 'M' });
  const side = modules.size * qr.moduleDots;
  const left = Math.floor((width - side) / 2);
  return {
    height: side,
    paint: (context, top) => {
      for (let row = 0; row < modules.size; row += 1) {
        for (let column = 0; column < modules.size; column += 1) {
          if (modules.get(row, column) === 0) continue;
          const [x, y] = [left + column * qr.moduleDots, top + row * qr.moduleDots];
          context.fillRect(x, y, qr.moduleDots, qr.moduleDots);
        }
      }
    },
  };
}

function pictureBlock(bitmap: Bitmap, width: number): Block {
  const left = Math.max(0, Math.floor((width - bitmap.widthDots) / 2));
  return {
    height: bitmap.heightDots,
    paint: (context, top) => {
      for (const { x, y } of blackDots(bitmap)) context.fillRect(left + x, top + y, 1, 1);
    },
  };
}

/** @param rgba four bytes a dot */
function toBitmap(rgba: Uint8ClampedArray, width: number, height: number): Bitmap {
  const bytes = rowBytes(width);
  const bits = new Uint8Array(bytes * height);
  for (let dot = 0; dot < width * height; dot += 1) {
    // Black on white: any of the three colours tells.
    if ((rgba[dot * 4] ?? 255) >= BLACK_BELOW) continue;
    const x = dot % width;
    const at = Math.floor(dot / width) * bytes + (x >> 3);
    bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
  }
  return { widthDots: width, heightDots: height, bits };
}
