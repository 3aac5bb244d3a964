/** What the display in the waiting room sees. */
import { z } from 'zod';
import { epochMs, id, ticketNumber, waitRange } from '../primitives.ts';
import { count, officeHead, dayState, lateForAppointments } from './shared.ts';

export const displayView = z.object({
  office: officeHead,
  day: dayState,
  /** The newest first. `callId` grows with every call and every repeated call: a new one sounds the chime. */
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
  desksOpen: count,
  waits: z.array(z.object({ groupId: id, name: z.string(), wait: waitRange.nullable() })),
  late: lateForAppointments.nullable(),
});
export type DisplayView = z.infer<typeof displayView>;
