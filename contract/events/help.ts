/** Calls for somebody to come (6.7.5, 6.7.6). */
import { z } from 'zod';
import { durationMs, id, shortText } from '../primitives.ts';

export const helpEvents = [
  /** Somebody needs a member of staff to come (6.7.5). */
  z.object({
    type: z.literal('HelpCalled'),
    helpCallId: id,
    /** Where, in words of the office: a kiosk's name. */
    place: shortText(60),
    /** The kiosk or button. */
    deviceId: id,
    /** By a button at the entrance: whoever pressed it could not come in (6.7.6). */
    outside: z.boolean(),
  }),
  /** Somebody goes there (6.7.6). */
  z.object({ type: z.literal('HelpCallTaken'), helpCallId: id, personId: id, waitedMs: durationMs }),
  /** Nobody went: not needed any more, or the day was over. */
  z.object({
    type: z.literal('HelpCallCancelled'),
    helpCallId: id,
    by: z.enum(['visitor', 'day-end']),
    waitedMs: durationMs,
  }),
] as const;
