/** What a paper would look like: the same bytes that a printer gets, put out by the virtual one. */
import { type JobPaper, paperBytes } from './paper-bytes.ts';
import { type Paper, textOf } from './virtual/paper.ts';
import { EscPosParser } from './virtual/parser.ts';
import { paperToSvg } from './virtual/picture.ts';

/** @param columns of font A: 48 on 80 mm paper, 32 on 58 mm */
export function previewOf(paper: JobPaper, columns: number): { readonly svg: string; readonly text: string } {
  const parser = new EscPosParser({ columns });
  parser.push(paperBytes(paper, { columns, dialect: 'epson', letters: 'code-page' }));
  for (let step = parser.step(); step !== null; step = parser.step()) {
    if (step.kind !== 'cut') continue;
    const text = textOf(step.items);
    const shown: Paper = { id: 'preview', printedAt: 0, columns, complete: true, items: step.items, text };
    return { svg: paperToSvg(shown), text };
  }
  throw new Error('a paper that was never cut');
}
