/** The look of an appointment slip on thermal paper: pure, from what it tells to a document for a paper of some width. */
import type { SlipPart } from '../contract/paper.ts';
import { text } from '../texts/index.ts';
import { slipWords, type SlipSection, type SlipWords } from '../texts/slip-words.ts';
import type { DocumentItem, PrintDocument, TextLine } from './document.ts';
import {
  BIG,
  big,
  biggest,
  centred,
  copyMark,
  gap,
  laidBlocks,
  logoPicture,
  officeHead,
  qrCode,
  TALL,
} from './layout-parts.ts';
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
export function layoutSlip(paper: SlipPaper, columns: number): PrintDocument {
  const words = slipWords(paper.slip);
  // Whatever the office's template says: a copy that comes late must be recognised.
  const mark = copyMark(paper.copyNo, columns, paper.slip.language);
  const blocks = laidBlocks(paper.look.blocks, columns, (part) => partOf(part, paper, words, columns));
  return { columns, items: [...mark, ...blocks] };
}

function partOf(part: SlipPart, paper: SlipPaper, words: SlipWords, columns: number): DocumentItem[] {
  const { slip, look } = paper;
  const { title, over, date, time, code, sections } = words;
  switch (part) {
    case 'logo':
      return logoPicture(look.logo);
    case 'office':
      return officeHead(slip.office.name, slip.office.address, columns);
    case 'title':
      return centred(title, columns, TALL);
    case 'time':
      return over === null ? [gap(12), ...biggest(time, columns)] : ended(over, time, columns);
    case 'date':
      return [gap(8), ...big(date, columns, 2)];
    case 'service':
      return [gap(8), ...big(slip.serviceName, columns)];
    case 'code':
      return over === null ? key(code, slip, columns) : [];
    case 'qr':
      return over === null ? qrCode(slip.pageUrl, columns) : [];
    case 'documents':
    case 'arrival':
    case 'lateness':
    case 'changes':
      return sections
        .filter(({ about }) => about === part)
        .flatMap((section) => [...told(section, columns), gap(16)]);
  }
}

/** Nobody should come at a time that is big and no longer true. */
function ended(over: string, time: string, columns: number): DocumentItem[] {
  return [gap(12), ...centred(over, columns, BIG), gap(12), ...centred(time, columns, BIG)];
}

/** What the booking is found by. */
function key(code: string, { language }: SlipPaper['slip'], columns: number): DocumentItem[] {
  return [
    ...centred(text('paper.slip.code', undefined, language), columns),
    ...biggest(code, columns, CODE_SIZE),
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
