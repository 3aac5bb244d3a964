import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentItem, TextLine } from './document.ts';
import { encode } from './encode.ts';
import { samplePaper } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import type { PaperItem } from './virtual/paper.ts';
import { textOf } from './virtual/paper.ts';
import { EscPosParser, type ParserOptions } from './virtual/parser.ts';

const COLUMNS = 48;

/** What a printer makes of the bytes, up to the cut. */
function print(bytes: Uint8Array, options: ParserOptions = { columns: COLUMNS }): readonly PaperItem[] {
  const parser = new EscPosParser(options);
  parser.push(bytes);
  for (let step = parser.step(); step !== null; step = parser.step())
    if (step.kind === 'cut') return step.items;
  throw new Error('the paper was not cut');
}

function line(text: string, changes: Partial<TextLine> = {}): DocumentItem {
  return { kind: 'line', text, align: 'left', bold: false, width: 1, height: 1, ...changes };
}

test('begins with a reset, leaves the Chinese mode, and only then chooses the code page', () => {
  const bytes = Buffer.from(encode({ columns: COLUMNS, items: [] }));
  expect(bytes.subarray(0, 7).toString('hex')).toBe('1b401c2e1b7411');
});

test('asks the printer nothing: questions belong to the transport', () => {
  const bytes = Buffer.from(encode(layoutTicket(samplePaper(), COLUMNS)));
  expect(bytes.indexOf(Buffer.from([0x1d, 0x72]))).toBe(-1);
  expect(bytes.indexOf(Buffer.from([0x10, 0x04]))).toBe(-1);
});

test('й, ё and № are single bytes of page 866', () => {
  const bytes = Buffer.from(encode({ columns: COLUMNS, items: [line('йё№')] }));
  expect(bytes.indexOf(Buffer.from([0xa9, 0xf1, 0xfc, 0x0a]))).toBeGreaterThan(0);
});

test('sizes, weight and alignment arrive as meant, and do not leak into the next line', () => {
  const items = print(
    encode({
      columns: COLUMNS,
      items: [line('Д 047', { align: 'center', bold: true, width: 8, height: 7 }), line('обычная')],
    }),
  );
  const plain = { width: 1, height: 1, bold: false, underline: false, inverted: false };
  expect(items.slice(0, 2)).toEqual([
    { kind: 'line', align: 'center', runs: [{ ...plain, text: 'Д 047', width: 8, height: 7, bold: true }] },
    { kind: 'line', align: 'left', runs: [{ ...plain, text: 'обычная' }] },
  ]);
});

test('the QR code carries its data and its size', () => {
  const data = 'http://localhost:8080/t/k3v9q0z7m2x8w4t1';
  const items = print(encode({ columns: COLUMNS, items: [{ kind: 'qr', data, moduleDots: 6 }] }));
  expect(items).toContainEqual({ kind: 'qr', align: 'center', data, moduleDots: 6, correction: 'M' });
});

test('a QR code that is not ASCII is a bug', () => {
  const items: DocumentItem[] = [{ kind: 'qr', data: 'талон', moduleDots: 6 }];
  expect(() => encode({ columns: COLUMNS, items })).toThrow('ASCII');
});

test.each([48, 32])(
  'a ticket fits %i columns: no line is broken by the printer, no byte is unknown',
  (columns) => {
    const document = layoutTicket(samplePaper({ copyNo: 2 }), columns);
    const items = print(encode(document), { columns });
    const expected = document.items.flatMap((item) => {
      if (item.kind === 'rule') return ['─'.repeat(columns)];
      return item.kind === 'line' ? [item.text] : [];
    });
    expect(textOf(items).split('\n')).toEqual(expected);
    expect(items.filter((item) => item.kind === 'unknown')).toEqual([]);
  },
);

test('a clone that starts in Chinese prints Russian all the same', () => {
  const items = print(encode(layoutTicket(samplePaper(), COLUMNS)), {
    columns: COLUMNS,
    startsInChinese: true,
  });
  expect(textOf(items)).toContain('Центр обслуживания клиентов');
});

test('any Russian text survives encoding and decoding', () => {
  const russian = fc.stringMatching(/^[А-Яа-яЁё0-9№"'(),.:;!?/%+*=<>&#@ -]{1,48}$/);
  fc.assert(
    fc.property(russian, (text) => {
      const items = print(encode({ columns: COLUMNS, items: [line(text)] }));
      expect(textOf(items)).toBe(text);
    }),
  );
});
