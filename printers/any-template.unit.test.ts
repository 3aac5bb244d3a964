/** Whatever an office makes of its papers: they fit, can be printed, and tell what they must. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWhole,
  LOGO_MOST_DOTS,
  USUAL_PAPER,
  type OwnLine,
  type PaperSettings,
  type SlipPart,
  type TicketPart,
} from '../contract/paper.ts';
import type { PrintDocument } from './document.ts';
import { encode } from './encode.ts';
import type { Block } from './layout-parts.ts';
import { rowBytes } from './raster/bitmap.ts';
import { draw } from './raster/draw.ts';
import { layoutSlip } from './slip-layout.ts';
import { slipPaperSchema } from './slip-paper.ts';
import { samplePaper, sampleSlip } from './testing/sample-papers.ts';
import { layoutTicket } from './ticket-layout.ts';
import { ticketPaperSchema } from './ticket-paper.ts';

const PAPERS = [48, 32, 24] as const;
const FONT_A_DOTS = 12;

const ownLine = fc.record({
  kind: fc.constant('text' as const),
  words: fc
    .string({ minLength: 1, maxLength: 160, unit: 'grapheme' })
    .map((words) => `я${words}`.slice(0, 160)),
  align: fc.constantFrom('left', 'center', 'right'),
  size: fc.constantFrom('normal', 'tall', 'big'),
}) satisfies fc.Arbitrary<OwnLine>;
const rule = fc.constant({ kind: 'rule' as const });

/** The parts in any order, shown or not as far as that is allowed, with lines of the office's own anywhere among them. */
function blocks<P extends string>(
  usual: readonly Block<P>[],
  compulsory: readonly P[],
): fc.Arbitrary<Block<P>[]> {
  const parts = usual.flatMap((block) => {
    if (block.kind !== 'part') return [];
    return fc.boolean().map((shown): Block<P> => ({
      ...block,
      shown: shown || compulsory.includes(block.part),
    }));
  });
  return fc
    .tuple(fc.tuple(...parts), fc.array(ownLine, { maxLength: 6 }), fc.array(rule, { maxLength: 8 }))
    .map((kinds): Block<P>[] => kinds.flat())
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
}

const logo = fc
  .record({
    widthDots: fc.integer({ min: 1, max: LOGO_MOST_DOTS.width }),
    heightDots: fc.integer({ min: 1, max: LOGO_MOST_DOTS.height }),
    byte: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ byte, ...size }) => ({
    ...size,
    bits: Buffer.alloc(rowBytes(size.widthDots) * size.heightDots, byte).toString('base64'),
  }));

const ticketLook = fc.record({
  logo: fc.option(logo),
  blocks: blocks<TicketPart>(USUAL_PAPER.ticket, ['number']),
});
const slipLook = fc.record({
  logo: fc.option(logo),
  blocks: blocks<SlipPart>(USUAL_PAPER.slip, ['time', 'date', 'service', 'code']),
});
const copyNo = fc.integer({ min: 0, max: 3 });

const wordsOf = ({ items }: PrintDocument) =>
  items.flatMap((item) => (item.kind === 'line' ? [item.text] : []));

/** No line, rule or picture is wider than the paper, and all of it becomes bytes. */
function fits(document: PrintDocument): void {
  for (const item of document.items) {
    if (item.kind === 'line') expect(item.text.length * item.width).toBeLessThanOrEqual(document.columns);
    if (item.kind === 'picture')
      expect(item.bitmap.widthDots).toBeLessThanOrEqual(document.columns * FONT_A_DOTS);
  }
  expect(encode(document, 'epson').length).toBeGreaterThan(0);
  expect(encode(document, 'star').length).toBeGreaterThan(0);
}

describe('any template that an office may have', () => {
  it('makes a ticket that fits, with the number on it and the mark of a copy above all', () => {
    fc.assert(
      fc.property(ticketLook, copyNo, fc.constantFrom(...PAPERS), (look, copy, columns) => {
        expect(isWhole({ ...USUAL_PAPER, ticket: look.blocks })).toBe(true);
        const paper = ticketPaperSchema.parse(samplePaper({ look, copyNo: copy }));
        const document = layoutTicket(paper, columns);
        fits(document);
        expect(wordsOf(document)).toContain('Д 047');
        if (copy > 0)
          expect(document.items[0]).toMatchObject({ kind: 'line', text: expect.stringMatching(/^Повтор/) });
      }),
      { numRuns: 60 },
    );
  });

  it('makes a slip that fits, with what is booked and its code on it', () => {
    fc.assert(
      fc.property(slipLook, copyNo, fc.constantFrom(...PAPERS), (look, copy, columns) => {
        expect(isWhole({ ...USUAL_PAPER, slip: look.blocks })).toBe(true);
        const document = layoutSlip(slipPaperSchema.parse({ ...sampleSlip({}, copy), look }), columns);
        fits(document);
        expect(wordsOf(document)).toEqual(expect.arrayContaining(['10:15', '07 482 193']));
        if (copy > 0)
          expect(document.items[0]).toMatchObject({ kind: 'line', text: expect.stringMatching(/^Повтор/) });
      }),
      { numRuns: 60 },
    );
  });

  it('can be drawn as a picture too, as wide as the paper', () => {
    fc.assert(
      fc.property(ticketLook, fc.constantFrom(...PAPERS), (look, columns) => {
        expect(draw(layoutTicket(samplePaper({ look }), columns)).widthDots).toBe(columns * FONT_A_DOTS);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a template', () => {
  const [first, ...others] = USUAL_PAPER.ticket;
  const isRefused = (ticket: PaperSettings['ticket']) => !isWhole({ ...USUAL_PAPER, ticket });

  it('is refused without a part, with one twice, or with its number hidden', () => {
    expect(isWhole(USUAL_PAPER)).toBe(true);
    expect(isRefused(others)).toBe(true);
    expect(isRefused([...USUAL_PAPER.ticket, first!])).toBe(true);
    expect(isRefused([{ kind: 'part', part: 'number', shown: false }, ...others])).toBe(true);
    const hidden = USUAL_PAPER.ticket.map((block) =>
      block.kind === 'part' && block.part === 'number' ? { ...block, shown: false } : block,
    );
    expect(isRefused(hidden)).toBe(true);
  });

  it('is refused with more lines of its own than are read', () => {
    const line = { kind: 'text', words: 'Wi-Fi: office', align: 'center', size: 'normal' } as const;
    expect(isRefused([...USUAL_PAPER.ticket, ...Array.from({ length: 6 }, () => line)])).toBe(false);
    expect(isRefused([...USUAL_PAPER.ticket, ...Array.from({ length: 7 }, () => line)])).toBe(true);
  });
});

it('what is switched off leaves no line across under another', () => {
  const bare = USUAL_PAPER.ticket.map((block) =>
    block.kind === 'part' ? { ...block, shown: block.part === 'number' } : block,
  );
  const { items } = layoutTicket(samplePaper({ look: { logo: null, blocks: bare } }), 48);
  expect(items.filter(({ kind }) => kind === 'rule')).toHaveLength(1);
});
