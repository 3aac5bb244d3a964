/** Messages to visitors (10.2): what was to be sent, and what came of it. */
import { z } from 'zod';
import { epochMs, id } from './primitives.ts';

export const messageKind = z.enum(['booked', 'reminder', 'moved', 'cancelled']);
export type MessageKind = z.infer<typeof messageKind>;

/**
 * `queued` to be sent when it is due; `sending` on its way; `sent` the mail server took it; `failed` it was refused for good,
 * or too often; `unknown` the server stopped while it was on its way, so it is not sent again; `skipped` it was no
 * longer true, or there was no address left, when it was due.
 */
export const messageState = z.enum(['queued', 'sending', 'sent', 'failed', 'unknown', 'skipped']);
export type MessageState = z.infer<typeof messageState>;

/** What this server itself says of a message; all else is in the mail server's words. */
export const OWN_PROBLEMS = ['unwritable', 'error', 'stopped'] as const;
export type OwnProblem = (typeof OWN_PROBLEMS)[number];

/** A message as the log of results shows it. No address: that is with the booking, and is erased with it. */
export const messageRow = z.object({
  id,
  appointmentId: id,
  kind: messageKind,
  appointmentAt: epochMs,
  dueAt: epochMs,
  state: messageState,
  attempts: z.number().int().nonnegative(),
  /** When it came to the state that it has. */
  changedAt: epochMs,
  /** Why it is not sent: one of `OWN_PROBLEMS`, or the mail server's words. */
  problem: z.string().nullable(),
});
export type MessageRow = z.infer<typeof messageRow>;
