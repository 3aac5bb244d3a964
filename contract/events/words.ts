/** The word asked for after serving a person with a disability (6.7.11). What was said is no event: it lies beside the log. */
import { z } from 'zod';
import { id, localDate, ticketNumber } from '../primitives.ts';
import { serviceThen } from './service-then.ts';

export const wordEvents = [
  /** The specialist asked. Of anybody, so that nothing here tells of a disability. */
  z.object({
    type: z.literal('WordAsked'),
    ticketId: id,
    number: ticketNumber,
    ...serviceThen,
    /** The visitor had something to say. */
    said: z.boolean(),
    /** By when the head of the office considers it; null where nothing was said. */
    due: localDate.nullable(),
  }),
  /** The head of the office has considered what was said. */
  z.object({ type: z.literal('WordConsidered'), ticketId: id, number: ticketNumber }),
] as const;
