/** What the papers of a visitor have in common: a head, big facts, centred words, a QR code. */
import type { LanguageCode } from '../contract/languages.ts';
import type { Logo, OwnLine } from '../contract/paper.ts';
import { text } from '../texts/index.ts';
import { NO_BREAK_SPACE, toPrintable } from './charset.ts';
import type { Align, DocumentItem, Magnification, QrModuleDots, TextLine } from './document.ts';
import { wrap } from './wrap.ts';

/** Height and width of the biggest characters that ESC/POS has. */
const BIGGEST = 8;
/** Long names in double width would push the QR code off a visitor's attention: past this many lines they get single width. */
const MOST_BIG_LINES = 3;
/** 0.75 mm a module on 80 mm paper reads from an arm's length with any phone; narrow paper has room for less. */
const QR_MODULE_DOTS: QrModuleDots = 6;
const QR_MODULE_DOTS_NARROW: QrModuleDots = 5;
/** Fewer columns than this is a 58 mm printer. */
const NARROW_COLUMNS = 40;

export type Style = {
  readonly bold?: boolean;
  readonly width?: Magnification;
  readonly height?: Magnification;
  readonly align?: Align;
};

export const BIG: Style = { bold: true, width: 2, height: 2 };
/** A heading, and what is too long to be big. */
export const TALL: Style = { bold: true, height: 2 };
export const RULE: DocumentItem = { kind: 'rule' };

export function gap(dots: number): DocumentItem {
  return { kind: 'gap', dots };
}

/** Words on as many lines as they need, centred unless the style says otherwise. */
export function centred(words: string, columns: number, style: Style = {}): TextLine[] {
  const { bold = false, width = 1, height = 1, align = 'center' } = style;
  const lines = wrap(toPrintable(words), Math.max(1, Math.floor(columns / width)));
  return lines.map((line) => ({ kind: 'line', text: line, align, bold, width, height }));
}

/** Words that stay on one line where they fit on one: a date, say. */
export const unbroken = (words: string): string => words.replaceAll(' ', NO_BREAK_SPACE);

/** What is read from afar, on one line as big as the paper allows. */
export function biggest(words: string, columns: number, most = BIGGEST): TextLine[] {
  const size = Math.max(1, Math.min(most, Math.floor(columns / words.length))) as Magnification;
  return centred(words, columns, { bold: true, width: size, height: size });
}

/** The mark of every paper after the first. */
export function copyMark(copyNo: number, columns: number, language: LanguageCode): DocumentItem[] {
  return copyNo === 0 ? [] : [...centred(text('paper.copy', { copyNo }, language), columns, BIG), gap(16)];
}

/**
 * The blocks of a template in their order.
 * @param partOf what a part prints; nothing where this paper has none of it
 * @returns without lines across that would stand above everything or under one another
 */
export function laidBlocks<P extends string>(
  blocks: readonly Block<P>[],
  columns: number,
  partOf: (part: P) => readonly DocumentItem[],
): DocumentItem[] {
  const items: DocumentItem[] = [];
  for (const block of blocks) {
    if (block.kind === 'part') items.push(...(block.shown ? partOf(block.part) : []));
    else if (block.kind === 'text') items.push(...ownLine(block, columns));
    else if (items.length > 0 && items.at(-1) !== RULE) items.push(RULE);
  }
  return items;
}

export type Block<P extends string> =
  { readonly kind: 'part'; readonly part: P; readonly shown: boolean } | OwnLine | { readonly kind: 'rule' };

/** Big words that would take many lines are tall. */
function ownLine({ words, align, size }: OwnLine, columns: number): DocumentItem[] {
  return size === 'big'
    ? big(words, columns, MOST_BIG_LINES, align)
    : centred(words, columns, { ...(size === 'tall' ? TALL : {}), align });
}

export function logoPicture(logo: Logo | null): DocumentItem[] {
  if (logo === null) return [];
  const { widthDots, heightDots } = logo;
  const bits = Uint8Array.from(Buffer.from(logo.bits, 'base64'));
  return [{ kind: 'picture', bitmap: { widthDots, heightDots, bits } }, gap(12)];
}

export function officeHead(name: string, address: string, columns: number): DocumentItem[] {
  return [
    ...centred(name, columns, { bold: true }),
    ...(address.trim() === '' ? [] : centred(address, columns)),
  ];
}

/** Words in double size if that takes few lines, otherwise tall and narrow. */
export function big(
  words: string,
  columns: number,
  most = MOST_BIG_LINES,
  align: Align = 'center',
): DocumentItem[] {
  const lines = centred(words, columns, { ...BIG, align });
  return lines.length <= most ? lines : centred(words, columns, { ...TALL, align });
}

export function qrCode(data: string, columns: number): DocumentItem[] {
  const moduleDots = columns < NARROW_COLUMNS ? QR_MODULE_DOTS_NARROW : QR_MODULE_DOTS;
  return [gap(24), { kind: 'qr', data, moduleDots }, gap(20)];
}
