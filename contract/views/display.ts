/** What the display in the waiting room sees. */
import { z } from 'zod';
import { epochMs, id, ticketNumber, waitRange } from '../primitives.ts';
import { count, dayState, deskState, lateForAppointments, officeHead } from './shared.ts';

export const displayView = z.object({
  office: officeHead,
  day: dayState,
  /** For the eye: the newest first, each ticket once. `callId` grows with every call and every repeated call. */
  calls: z.array(
    z.object({
      callId: count,
      number: ticketNumber,
      deskNumber: z.number().int(),
      calledAt: epochMs,
      times: z.number().int().positive(),
      /** Still waited for at the desk. */
      open: z.boolean(),
    }),
  ),
  /** For the ear: every call and every repeated call whose visitor is still waited for, in the order in which they were made. */
  announcements: z.array(
    z.object({
      callId: count,
      number: ticketNumber,
      deskNumber: z.number().int(),
      times: z.number().int().positive(),
    }),
  ),
  desksOpen: count,
  /** Every desk of the office, and who is called or served there: for the small display over each. */
  desks: z.array(
    z.object({ number: z.number().int(), state: deskState, ticketNumber: ticketNumber.nullable() }),
  ),
  waits: z.array(z.object({ groupId: id, name: z.string(), wait: waitRange.nullable() })),
  late: lateForAppointments.nullable(),
  /** The server has a voice, though it may be failing now; else only the browser is asked. */
  serverSpeaks: z.boolean(),
});
export type DisplayView = z.infer<typeof displayView>;
