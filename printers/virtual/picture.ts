/** Paper → SVG: how the receipt looks, true to size (one unit is one dot, 8 dots are 1 mm). */
import QRCode from 'qrcode';
import { type Bitmap, rowBytes } from '../raster/bitmap.ts';
import {
  CHARACTER_HEIGHT_DOTS,
  CHARACTER_WIDTH_DOTS,
  LINE_FEED_DOTS,
  type Paper,
  type PaperItem,
  type Run,
} from './paper.ts';

/** 80 mm paper is 640 dots wide of which 576 are printed; narrower paper has margins alike. */
const MARGIN_DOTS = 32;
const MARGIN_TOP_DOTS = 40;
const MARGIN_BOTTOM_DOTS = 24;
/** Room around the paper for its shadow. */
const OUTSIDE_DOTS = 14;
/** The teeth that the knife leaves. */
const TOOTH_DOTS = 10;
/** A monospaced face is 0.6 em wide: 20 units make 12 dots. `textLength` takes up the difference between faces. */
const FONT_SIZE = 20;
const BASELINE_DOTS = 19;
const INK = '#1d1b1a';
const PAPER_COLOUR = '#fffdf8';
const FONTS = "'PT Mono','JetBrains Mono','DejaVu Sans Mono','Liberation Mono',Consolas,Menlo,monospace";

/**
 * Draws a paper as a stand-alone SVG.
 * @returns markup with all text escaped and nothing but shapes and text in it: no scripts, links or style sheets
 */
export function paperToSvg(paper: Paper): string {
  const width = paper.columns * CHARACTER_WIDTH_DOTS + 2 * MARGIN_DOTS;
  let y = MARGIN_TOP_DOTS;
  const drawn: string[] = [];
  for (const item of paper.items) {
    const { svg, height } = draw(item, width, y);
    if (svg !== '') drawn.push(svg);
    y += height;
  }
  const height = y + MARGIN_BOTTOM_DOTS;
  const box = `${-OUTSIDE_DOTS} ${-OUTSIDE_DOTS} ${width + 2 * OUTSIDE_DOTS} ${height + 2 * OUTSIDE_DOTS}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${box}" width="${width + 2 * OUTSIDE_DOTS}" ` +
      `height="${height + 2 * OUTSIDE_DOTS}" font-family="${FONTS}" font-size="${FONT_SIZE}" fill="${INK}">`,
    `<title>${escape(paper.text)}</title>`,
    `<defs><filter id="shadow" x="-10%" y="-10%" width="120%" height="120%">` +
      `<feDropShadow dx="0" dy="3" stdDeviation="5" flood-color="#3b3226" flood-opacity="0.25"/></filter></defs>`,
    `<path filter="url(#shadow)" fill="${PAPER_COLOUR}" d="${outline(width, height)}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}

type Drawn = { readonly svg: string; readonly height: number };

function draw(item: PaperItem, paperWidth: number, y: number): Drawn {
  switch (item.kind) {
    case 'line':
      return drawLine(item, paperWidth, y);
    case 'feed':
      return { svg: '', height: item.dots };
    case 'qr':
      return drawQr(item, paperWidth, y);
    case 'raster':
      return drawRaster(item.bitmap, y);
    case 'drawing':
      return drawNote(`[ ${item.command} ]`, y);
    case 'unknown':
      return drawNote(`? ${item.bytes}`, y);
    default:
      return item satisfies never;
  }
}

function left(align: 'left' | 'center' | 'right', width: number, paperWidth: number): number {
  if (align === 'center') return (paperWidth - width) / 2;
  return align === 'right' ? paperWidth - MARGIN_DOTS - width : MARGIN_DOTS;
}

function drawLine(line: PaperItem & { kind: 'line' }, paperWidth: number, y: number): Drawn {
  const width = line.runs.reduce((sum, run) => sum + runWidth(run), 0);
  const tallest = Math.max(...line.runs.map((run) => run.height)) * CHARACTER_HEIGHT_DOTS;
  let x = left(line.align, width, paperWidth);
  const parts = line.runs.map((run) => {
    const svg = drawRun(run, x, y + tallest - run.height * CHARACTER_HEIGHT_DOTS);
    x += runWidth(run);
    return svg;
  });
  return { svg: parts.join(''), height: Math.max(LINE_FEED_DOTS, tallest) };
}

function runWidth(run: Run): number {
  return run.text.length * run.width * CHARACTER_WIDTH_DOTS;
}

function drawRun(run: Run, x: number, y: number): string {
  const width = run.text.length * CHARACTER_WIDTH_DOTS;
  if (/^─+$/.test(run.text)) return `<rect x="${x}" y="${y + 11}" width="${runWidth(run)}" height="2"/>`;
  const bar = (top: number, height: number) =>
    `<rect x="${x}" y="${y + top * run.height}" width="${runWidth(run)}" height="${height * run.height}"/>`;
  const words =
    `<text transform="translate(${x} ${y}) scale(${run.width} ${run.height})" y="${BASELINE_DOTS}" ` +
    `textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"` +
    `${run.bold ? ' font-weight="700"' : ''}${run.inverted ? ` fill="${PAPER_COLOUR}"` : ''}>${escape(run.text)}</text>`;
  return `${run.inverted ? bar(0, CHARACTER_HEIGHT_DOTS) : ''}${words}${run.underline ? bar(22, 1) : ''}`;
}

function drawQr(qr: PaperItem & { kind: 'qr' }, paperWidth: number, y: number): Drawn {
  const modules = qrModules(qr);
  if (modules === null) return drawNote('[ QR ]', y);
  const side = modules.size * qr.moduleDots;
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  const place = `translate(${left(qr.align, side, paperWidth)} ${y}) scale(${qr.moduleDots})`;
  return {
    svg: `<path shape-rendering="crispEdges" transform="${place}" d="${squares.join('')}"/>`,
    height: side,
  };
}

/** Runs of black dots, row by row. */
function drawRaster({ widthDots, heightDots, bits }: Bitmap, y: number): Drawn {
  const bytes = rowBytes(widthDots);
  const isBlack = (x: number, row: number) => ((bits[row * bytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  const runs: string[] = [];
  for (let row = 0; row < heightDots; row += 1) {
    for (let x = 0; x < widthDots; x += 1) {
      if (!isBlack(x, row)) continue;
      const from = x;
      while (x < widthDots && isBlack(x, row)) x += 1;
      runs.push(`M${from} ${row}h${x - from}v1h${from - x}z`);
    }
  }
  const place = `translate(${MARGIN_DOTS} ${y})`;
  return {
    svg: `<path shape-rendering="crispEdges" transform="${place}" d="${runs.join('')}"/>`,
    height: heightDots,
  };
}

/** @returns null for data that no QR code can hold: a real printer prints nothing then */
function qrModules(
  qr: PaperItem & { kind: 'qr' },
): { size: number; get(row: number, column: number): number } | null {
  const data = Uint8ClampedArray.from(qr.data, (byte) => byte.charCodeAt(0));
  try {
    return QRCode.create([{ data, mode: 'byte' }], { errorCorrectionLevel: qr.correction }).modules;
  } catch {
    return null;
  }
}

function drawNote(words: string, y: number): Drawn {
  return {
    svg: `<text x="${MARGIN_DOTS}" y="${y + BASELINE_DOTS}" fill="#8a8178">${escape(words)}</text>`,
    height: LINE_FEED_DOTS,
  };
}

/** Straight at the sides, with the knife's teeth above and below. */
function outline(width: number, height: number): string {
  const teeth = Math.round(width / TOOTH_DOTS / 2);
  const step = width / teeth / 2;
  const there = `l${step} ${-TOOTH_DOTS / 2}l${step} ${TOOTH_DOTS / 2}`.repeat(teeth);
  const back = `l${-step} ${TOOTH_DOTS / 2}l${-step} ${-TOOTH_DOTS / 2}`.repeat(teeth);
  return `M0 0${there}V${height}${back}Z`;
}

/** Also drops what XML cannot hold at all. */
function escape(words: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  // eslint-disable-next-line no-control-regex
  const legal = words.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '\ufffd');
  return legal.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
