/** Everything that a ticket's paper tells, and by its strictness nothing else (law 7: no class, no reason, no name). */
import { z } from 'zod';
import { languageCode } from '../contract/languages.ts';
import { logo, ticketBlocks } from '../contract/paper.ts';
import { epochMs, ticketNumber, waitRange } from '../contract/primitives.ts';
import { copyNo, qrUrl, timezone } from './paper-fields.ts';

export const ticketPaperSchema = z.strictObject({
  kind: z.literal('ticket'),
  /** In which the visitor reads. */
  language: languageCode,
  officeName: z.string().min(1),
  officeAddress: z.string(),
  /** As kept: `Д047`. The paper shows a space after the letter. */
  number: ticketNumber.max(8),
  serviceName: z.string().min(1),
  issuedAt: epochMs,
  timezone,
  /** People who will be called before, or null when it is not told. */
  ahead: z.number().int().nonnegative().nullable(),
  wait: waitRange.refine((wait) => wait.minMinutes <= wait.maxMinutes).nullable(),
  appointmentAt: epochMs.nullable(),
  /** The visitor's own page. */
  followUrl: qrUrl.nullable(),
  copyNo,
  look: z.strictObject({ logo: logo.nullable(), blocks: ticketBlocks }),
});
export type TicketPaper = z.infer<typeof ticketPaperSchema>;
