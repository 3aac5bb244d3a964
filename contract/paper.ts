/** What the office decides about its papers: a logo, and what stands on a ticket and on a slip in which order. */
import { z } from 'zod';
import { shortText } from './primitives.ts';

/** As wide as the narrowest printer that can be set up prints (24 columns of 12 dots), 36 mm; and 20 mm of paper high. */
export const LOGO_MOST_DOTS = { width: 288, height: 160 } as const;

const logoBytes = (width: number, height: number): number => Math.ceil(width / 8) * height;

/** A picture of black and white dots, 8 to a millimetre: rows of whole bytes, the leftmost dot in the highest bit, 1 is black. */
export const logo = z
  .object({
    widthDots: z.number().int().min(1).max(LOGO_MOST_DOTS.width),
    heightDots: z.number().int().min(1).max(LOGO_MOST_DOTS.height),
    bits: z.base64().max(Math.ceil(logoBytes(LOGO_MOST_DOTS.width, LOGO_MOST_DOTS.height) / 3) * 4),
  })
  .refine(({ widthDots, heightDots, bits }) => {
    const padding = bits.endsWith('==') ? 2 : bits.endsWith('=') ? 1 : 0;
    return (bits.length / 4) * 3 - padding === logoBytes(widthDots, heightDots);
  });
export type Logo = z.infer<typeof logo>;

/** What a ticket can tell. No part tells a class, a reason or a name (law 7); the mark of a copy is none of them and always on top. */
const TICKET_PARTS = [
  'logo',
  'office',
  'number',
  'service',
  'appointment',
  'ahead',
  'wait',
  'issued-at',
  'what-to-do',
  'follow',
] as const;
export type TicketPart = (typeof TICKET_PARTS)[number];

const SLIP_PARTS = [
  'logo',
  'office',
  'title',
  'time',
  'date',
  'service',
  'code',
  'qr',
  'documents',
  'arrival',
  'lateness',
  'changes',
] as const;
export type SlipPart = (typeof SLIP_PARTS)[number];

/** Without these a paper is of no use to its visitor. */
export const COMPULSORY: Readonly<Record<'ticket' | 'slip', readonly string[]>> = {
  ticket: ['number'],
  slip: ['time', 'date', 'service', 'code'],
};

/** A line of the office's own, the same for every visitor. */
const ownLine = z.object({
  kind: z.literal('text'),
  words: shortText(160),
  align: z.enum(['left', 'center', 'right']),
  size: z.enum(['normal', 'tall', 'big']),
});
export type OwnLine = z.infer<typeof ownLine>;

const rule = z.object({ kind: z.literal('rule') });

/** A few lines of one's own are read; a page of them is not. */
export const MOST_OWN_LINES = 6;
export const MOST_RULES = 8;

const blocksOf = <P extends readonly [string, ...string[]]>(parts: P) =>
  z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('part'), part: z.enum(parts), shown: z.boolean() }),
        ownLine,
        rule,
      ]),
    )
    .max(parts.length + MOST_OWN_LINES + MOST_RULES);

export const ticketBlocks = blocksOf(TICKET_PARTS);
export const slipBlocks = blocksOf(SLIP_PARTS);
type Blocks = z.infer<typeof ticketBlocks> | z.infer<typeof slipBlocks>;

/** The shape; what a template must have besides is asked by `isWhole`. */
export const paperSettings = z.object({ logo: logo.nullable(), ticket: ticketBlocks, slip: slipBlocks });
export type PaperSettings = z.infer<typeof paperSettings>;

/** Every part has its one place, what is compulsory is shown, and the office's own is a few lines. */
export function isWhole({ ticket, slip }: PaperSettings): boolean {
  return hasAll(ticket, TICKET_PARTS, COMPULSORY.ticket) && hasAll(slip, SLIP_PARTS, COMPULSORY.slip);
}

function hasAll(blocks: Blocks, parts: readonly string[], compulsory: readonly string[]): boolean {
  const placed = blocks.filter((block) => block.kind === 'part');
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  return (
    placed.length === parts.length &&
    new Set(placed.map(({ part }) => part)).size === parts.length &&
    placed.every(({ part, shown }) => shown || !compulsory.includes(part)) &&
    count('text') <= MOST_OWN_LINES &&
    count('rule') <= MOST_RULES
  );
}

const shown = <P extends string>(part: P) => ({ kind: 'part', part, shown: true }) as const;
const RULE = { kind: 'rule' } as const;

/** How papers look until the office wants them otherwise. */
export const USUAL_PAPER: PaperSettings = {
  logo: null,
  ticket: [
    shown('logo'),
    shown('office'),
    RULE,
    shown('number'),
    shown('service'),
    RULE,
    shown('appointment'),
    shown('ahead'),
    shown('wait'),
    shown('issued-at'),
    RULE,
    shown('what-to-do'),
    shown('follow'),
  ],
  slip: [
    shown('logo'),
    shown('office'),
    RULE,
    shown('title'),
    shown('time'),
    shown('date'),
    shown('service'),
    RULE,
    shown('code'),
    shown('qr'),
    RULE,
    shown('documents'),
    shown('arrival'),
    shown('lateness'),
    shown('changes'),
  ],
};
