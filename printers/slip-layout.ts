/** The look of an appointment slip on thermal paper: pure, from what it tells to a document for a paper of some width. */
import { text } from '../texts/index.ts';
import { slipWords, type SlipSection } from '../texts/slip-words.ts';
import type { DocumentItem, PrintDocument, TextLine } from './document.ts';
import { BIG, big, biggest, centred, copyMark, gap, officeHead, qrCode, RULE, TALL } from './layout-parts.ts';
import type { SlipPaper } from './slip-paper.ts';

/** The code is read out and typed in from an arm's length; what is read from afar is the time. */
const CODE_SIZE = 3;
const BULLET = '∙ ';

/**
 * Lays out a slip: the time first, then the code, then what to bring and what to do if things go otherwise.
 * @param paper what it tells
 * @param columns characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm
 * @returns lines that fit the paper, in printing order
 */
export function layoutSlip({ slip, copyNo }: SlipPaper, columns: number): PrintDocument {
  const { title, over, date, time, code, sections } = slipWords(slip);
  const items = [
    ...copyMark(copyNo, columns, slip.language),
    ...officeHead(slip.office.name, slip.office.address, columns),
    RULE,
    ...centred(title, columns, TALL),
    ...(over === null ? [gap(12), ...biggest(time, columns)] : ended(over, time, columns)),
    gap(8),
    ...big(date, columns, 2),
    gap(8),
    ...big(slip.serviceName, columns),
    RULE,
    ...(over === null ? key(code, slip, columns) : []),
    ...sections.flatMap((section) => [...told(section, columns), gap(16)]),
  ];
  return { columns, items };
}

/** Nobody should come at a time that is big and no longer true. */
function ended(over: string, time: string, columns: number): DocumentItem[] {
  return [gap(12), ...centred(over, columns, BIG), gap(12), ...centred(time, columns, BIG)];
}

/** What the booking is found by. */
function key(code: string, { pageUrl, language }: SlipPaper['slip'], columns: number): DocumentItem[] {
  return [
    ...centred(text('paper.slip.code', undefined, language), columns),
    ...biggest(code, columns, CODE_SIZE),
    ...qrCode(pageUrl, columns),
    RULE,
  ];
}

function told({ title, words, items }: SlipSection, columns: number): DocumentItem[] {
  return [
    ...left(title, columns, true),
    ...words.flatMap((sentence) => left(sentence, columns)),
    ...items.flatMap((item) => listed(item, columns)),
  ];
}

function left(words: string, columns: number, bold = false): TextLine[] {
  return centred(words, columns, { align: 'left', bold });
}

/** Lines after the first stand under its first letter. */
function listed(words: string, columns: number): TextLine[] {
  return left(words, columns - BULLET.length).map((line, index) => ({
    ...line,
    text: `${index === 0 ? BULLET : ' '.repeat(BULLET.length)}${line.text}`,
  }));
}
