/** Everything that a ticket's paper tells, and by its strictness nothing else (law 7: no class, no reason, no name). */
import { z } from 'zod';
import { epochMs, ticketNumber, waitRange } from '../contract/primitives.ts';

/** A QR code of 300 bytes is still read easily from 58 mm paper. */
const FOLLOW_URL_MAX_LENGTH = 300;

export const ticketPaperSchema = z.strictObject({
  officeName: z.string().min(1),
  officeAddress: z.string(),
  /** As kept: `Д047`. The paper shows a space after the letter. */
  number: ticketNumber.max(8),
  serviceName: z.string().min(1),
  issuedAt: epochMs,
  /** IANA name of the office's time zone. */
  timezone: z.string().refine(isTimezone),
  /** People who will be called before, or null when it is not told. */
  ahead: z.number().int().nonnegative().nullable(),
  wait: waitRange.refine((wait) => wait.minMinutes <= wait.maxMinutes).nullable(),
  appointmentAt: epochMs.nullable(),
  /** The visitor's own page. ASCII, because the encoder counts the length of a QR code in characters. */
  followUrl: z
    .string()
    .max(FOLLOW_URL_MAX_LENGTH)
    .regex(/^[\x21-\x7e]+$/)
    .nullable(),
  /** 0 is the original; a higher one prints «Повтор» so that a late copy is recognised. */
  copyNo: z.number().int().nonnegative(),
});
export type TicketPaper = z.infer<typeof ticketPaperSchema>;

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('ru', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
