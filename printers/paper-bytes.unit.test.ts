import { ZodError } from 'zod';
import { expect, test } from 'vitest';
import { paperBytes } from './paper-bytes.ts';
import { samplePaper, sampleSlip } from './testing/sample-papers.ts';
import { textOf } from './virtual/paper.ts';
import { EscPosParser } from './virtual/parser.ts';

const PRINTER = { columns: 48, dialect: 'epson', letters: 'code-page' } as const;

/** What a printer makes of the bytes. */
function printed(bytes: Uint8Array): string {
  const parser = new EscPosParser({ columns: 48 });
  parser.push(bytes);
  for (let step = parser.step(); step !== null; step = parser.step())
    if (step.kind === 'cut') return textOf(step.items);
  throw new Error('the paper was not cut');
}

test('a ticket and a slip each get their own look', () => {
  expect(printed(paperBytes(samplePaper(), PRINTER))).toContain('Ваш номер в очереди\nД 047\n');
  expect(printed(paperBytes(sampleSlip(), PRINTER))).toContain('Код записи\n07 482 193\n');
});

test.each([
  ['of another kind', { ...samplePaper(), kind: 'invoice' }],
  ['kept before there were kinds', { ...samplePaper(), kind: undefined }],
  ['that lacks something', { kind: 'slip', copyNo: 0 }],
])('a paper %s is not printed', (_what, paper) => {
  expect(() => paperBytes(paper, PRINTER)).toThrow(ZodError);
});
