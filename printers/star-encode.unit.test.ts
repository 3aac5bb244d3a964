import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DocumentItem, TextLine } from './document.ts';
import { encode } from './encode.ts';
import { layoutSlip } from './slip-layout.ts';
import { samplePaper, sampleSlip } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { type PaperItem, textOf } from './virtual/paper.ts';
import { EscPosParser, type PrinterParser } from './virtual/parser.ts';
import { StarParser } from './virtual/star-parser.ts';

const COLUMNS = 48;

/** What a printer makes of the bytes, up to the cut. */
function cut(parser: PrinterParser, bytes: Uint8Array): readonly PaperItem[] {
  parser.push(bytes);
  for (let step = parser.step(); step !== null; step = parser.step())
    if (step.kind === 'cut') return step.items;
  throw new Error('the paper was not cut');
}
const print = (items: readonly DocumentItem[], columns = COLUMNS) =>
  cut(new StarParser({ columns }), encode({ columns, items }, 'star'));

function line(text: string, changes: Partial<TextLine> = {}): DocumentItem {
  return { kind: 'line', text, align: 'left', bold: false, width: 1, height: 1, ...changes };
}

it('begins with a reset, no unasked reports, and page 866 by the number that Star gives it', () => {
  const bytes = Buffer.from(encode({ columns: COLUMNS, items: [] }, 'star'));
  expect(bytes.toString('hex')).toBe(
    ['1b40', '1b1e6100', '1b1e4600', '1b5200', '1b2000', '1b1d740a', '1b6403', '1b40'].join(''),
  );
});

it('writes every look in commands of Star', () => {
  const big = line('Д 047', { align: 'center', bold: true, width: 3, height: 2 });
  const bytes = Buffer.from(encode({ columns: COLUMNS, items: [big, { kind: 'gap', dots: 24 }] }, 'star'));
  const looks = ['1b1d6101', '1b45', '1b690102', '8420303437', '0a', '1b690000', '1b46', '1b4918'];
  expect(bytes.toString('hex')).toContain(looks.join(''));
});

it('asks the printer nothing: questions and marks belong to the transport', () => {
  const bytes = Buffer.from(encode(layoutTicket(samplePaper(), COLUMNS), 'star'));
  expect(bytes.indexOf(Buffer.of(0x1b, 0x06))).toBe(-1);
  expect(bytes.includes(0x17)).toBe(false);
});

it('makes characters no more than six times as big', () => {
  const [item] = print([line('Д', { width: 8, height: 8 })]);
  expect(item).toMatchObject({ kind: 'line', runs: [{ width: 6, height: 6 }] });
});

it('prints a QR code that can be read', () => {
  const data = 'http://192.168.1.20:8080/t/k3v9q0z7m2x8w4t1';
  const qr = print([{ kind: 'qr', data, moduleDots: 6 }]).find(({ kind }) => kind === 'qr');
  expect(qr).toEqual({ kind: 'qr', data, moduleDots: 6, correction: 'M', align: 'center' });
});

describe.each([48, 32])('on a paper of %i columns', (columns) => {
  test.each([
    ['ticket', layoutTicket(samplePaper(), columns)],
    ['repeated ticket', layoutTicket(samplePaper({ copyNo: 1 }), columns)],
    ['slip', layoutSlip(sampleSlip(), columns)],
  ])('a %s says the same as on an EPSON', (_what, document) => {
    const star = cut(new StarParser({ columns }), encode(document, 'star'));
    const epson = cut(new EscPosParser({ columns }), encode(document, 'epson'));
    expect(textOf(star)).toBe(textOf(epson));
    expect(star.filter(({ kind }) => kind === 'unknown' || kind === 'drawing')).toEqual([]);
  });
});

it('is understood however it was cut into packets', () => {
  const bytes = encode(layoutTicket(samplePaper(), COLUMNS), 'star');
  const whole = cut(new StarParser({ columns: COLUMNS }), bytes);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), (places) => {
      const parser = new StarParser({ columns: COLUMNS });
      const edges = [0, ...places.toSorted((a, b) => a - b), bytes.length];
      const items = edges.slice(1).flatMap((end, index) => {
        parser.push(bytes.subarray(edges[index], end));
        const done: PaperItem[] = [];
        for (let step = parser.step(); step !== null; step = parser.step())
          if (step.kind === 'cut') done.push(...step.items);
        return done;
      });
      expect(items).toEqual(whole);
    }),
  );
});

it('never breaks on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const parser = new StarParser({ columns: COLUMNS });
      parser.push(bytes);
      for (let step = parser.step(); step !== null; step = parser.step());
    }),
  );
});
