/** A printer as the office sets it up: how it is reached, which language it speaks, how it gets its letters. */
import { z } from 'zod';
import { id, shortText } from './primitives.ts';

/** The language of the bytes. */
const printerDialect = z.enum(['epson']);

/** `code-page` needs Cyrillic page 866 in the printer. */
const printerLetters = z.enum(['code-page']);

const common = {
  id,
  name: shortText(60),
  dialect: printerDialect,
  letters: printerLetters,
  /** Characters of font A on a line: 48 on 80 mm paper, 32 on 58 mm. */
  columns: z.number().int().min(24).max(64),
};

/** False for a printer that answers no status requests: then the server claims less. */
const speaksStatus = z.boolean();

/** Listens inside the server and shows its paper at /printers; port 0 takes any free one. */
const virtualPrinter = z.object({
  ...common,
  kind: z.literal('virtual'),
  port: z.number().int().min(0).max(65535),
});

/** Raw bytes over TCP, nearly always port 9100. */
const networkPrinter = z.object({
  ...common,
  kind: z.literal('network'),
  host: z.string().max(255),
  port: z.number().int().min(0).max(65535),
  speaksStatus,
});

export const printer = z.discriminatedUnion('kind', [virtualPrinter, networkPrinter]);
export type Printer = z.infer<typeof printer>;
