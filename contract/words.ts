/** What was said after serving a person with a disability, as the head of the office reads it (6.7.11). */
import { z } from 'zod';
import { epochMs, id, localDate, ticketNumber } from './primitives.ts';

/** As much as somebody says who is on the way out. */
export const MOST_WORD = 500;

export const wordRow = z.object({
  ticketId: id,
  number: ticketNumber,
  serviceName: z.string(),
  askedAt: epochMs,
  /** Who asked; null for somebody whose record is gone. */
  askedBy: z.string().nullable(),
  said: z.boolean(),
  /** Null where nothing was said, and once they are erased with names and phones. */
  words: z.string().nullable(),
  due: localDate.nullable(),
  /** Null until somebody has. */
  consideredAt: epochMs.nullable(),
  consideredBy: z.string().nullable(),
});
export type WordRow = z.infer<typeof wordRow>;

/** `open`: said, and not considered yet, the most urgent first; `all`: the newest, those who said nothing included. */
export const wordsQuery = z.object({ which: z.enum(['open', 'all']).default('open') });
export type WordsWish = z.infer<typeof wordsQuery>['which'];
