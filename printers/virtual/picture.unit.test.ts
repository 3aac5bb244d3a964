import { expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { samplePaper } from '../testing/sample-papers.ts';
import { layoutTicket } from '../ticket-layout.ts';
import type { TicketPaper } from '../ticket-paper.ts';
import { type PaperItem, textOf } from './paper.ts';
import { EscPosParser } from './parser.ts';
import { paperToSvg } from './picture.ts';

function picture(items: readonly PaperItem[]): string {
  return paperToSvg({ id: 'paper-1', printedAt: 0, columns: 48, complete: true, items, text: textOf(items) });
}

function printed(changes: Partial<TicketPaper> = {}): string {
  const parser = new EscPosParser({ columns: 48 });
  parser.push(encode(layoutTicket(samplePaper(changes), 48)));
  for (let step = parser.step(); step !== null; step = parser.step())
    if (step.kind === 'cut') return picture(step.items);
  throw new Error('the paper was not cut');
}

test('shows the number eight times as big', () => {
  expect(printed()).toMatch(/scale\(8 8\)"[^>]*>Д 047</);
});

test('draws the QR code only when there is one', () => {
  expect(printed()).toContain('shape-rendering="crispEdges"');
  expect(printed({ followUrl: null })).not.toContain('shape-rendering');
});

test('words cannot become markup', () => {
  const svg = printed({ serviceName: '<script>alert("&")</script>', officeName: "О'Нил & Ко" });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).toContain('О&#39;Нил &amp; Ко');
});

test('characters that XML cannot hold are replaced', () => {
  const run = { text: 'а\u0001б', width: 1, height: 1, bold: false, underline: true, inverted: true };
  expect(picture([{ kind: 'line', align: 'right', runs: [run] }])).toContain('а\ufffdб');
});

test('data that no QR code can hold leaves a note', () => {
  const data = 'x'.repeat(5000);
  expect(picture([{ kind: 'qr', align: 'left', data, moduleDots: 3, correction: 'H' }])).toContain('[ QR ]');
});

test('what it does not know is still seen', () => {
  expect(
    picture([
      { kind: 'unknown', bytes: '1b 7f' },
      { kind: 'drawing', command: 'GS v' },
    ]),
  ).toMatch(/1b 7f.*GS v/s);
});
