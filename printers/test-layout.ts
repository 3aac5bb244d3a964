/** A paper that shows whether a printer is set up right: its width, its letters, a code to scan. Nobody's ticket. */
import { text } from '../texts/index.ts';
import { localDate, localTime } from '../texts/times.ts';
import type { PrintDocument } from './document.ts';
import { BIG, centred, gap, qrCode, RULE, unbroken } from './layout-parts.ts';

type TestFacts = {
  readonly printerName: string;
  readonly at: number;
  readonly timezone: string;
  /** Where the QR code leads. */
  readonly url: string;
};

/** @param columns as the printer is set: a ruler of them fits the paper or it does not */
export function layoutTest({ printerName, at, timezone, url }: TestFacts, columns: number): PrintDocument {
  const left = { align: 'left' } as const;
  const printed = text('paper.test-printed', {
    date: unbroken(localDate(at, timezone)),
    time: localTime(at, timezone),
  });
  const items = [
    ...centred(text('paper.test-title'), columns, BIG),
    ...centred(text('paper.test-not-a-ticket'), columns),
    RULE,
    ...centred(printerName, columns, { bold: true }),
    ...centred(printed, columns),
    RULE,
    ...centred(ruler(columns), columns, left),
    ...centred(text('paper.test-ruler', { columns }), columns, left),
    gap(12),
    ...centred(text('paper.test-letters'), columns, left),
    ...qrCode(url, columns),
    ...centred(text('paper.test-code'), columns),
  ];
  return { columns, items };
}

/**
 * A character for each column, the tens told by their digit.
 *
 *     24 → `....5....1....5....2...>`
 */
function ruler(columns: number): string {
  const marks = Array.from({ length: columns - 1 }, (_, i) => {
    const column = i + 1;
    if (column % 10 === 0) return String((column / 10) % 10);
    return column % 5 === 0 ? '5' : '.';
  });
  return `${marks.join('')}>`;
}
