/** What the display in the waiting room sees. */
import { z } from 'zod';
import { displaySettings } from '../display.ts';
import { epochMs, id, ticketNumber, waitRange } from '../primitives.ts';
import { count, dayState, deskState, lateForAppointments, officeHead } from './shared.ts';

export const displayView = z.object({
  office: officeHead,
  /** What of the office it shows. `unknown`: it was opened for a hall that the office has not, and shows all of it. */
  hall: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('whole') }),
    z.object({ kind: z.literal('zone'), name: z.string() }),
    z.object({ kind: z.literal('unknown') }),
  ]),
  /** How large the glass is and from how far it is read: the size of everything follows from it. */
  glass: displaySettings.pick({ readFromMetres: true }).extend({ screenInches: z.number() }),
  /** How it calls; `volume` is that of this hour. */
  calling: displaySettings.pick({ repeats: true, repeatAfterSeconds: true, english: true, volume: true }),
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
      calledAt: epochMs,
    }),
  ),
  desksOpen: count,
  /** Every desk of the hall, and who is called or served there: for the small display over each. */
  desks: z.array(
    z.object({ number: z.number().int(), state: deskState, ticketNumber: ticketNumber.nullable() }),
  ),
  waits: z.array(z.object({ groupId: id, name: z.string(), wait: waitRange.nullable() })),
  late: lateForAppointments.nullable(),
  /** Only while it runs late: who by appointment is called next, numbers and appointed times and nothing else. */
  nextByAppointment: z.array(z.object({ number: ticketNumber, appointmentAt: epochMs })),
  /** The server has a voice, though it may be failing now; else only the browser is asked. */
  serverSpeaks: z.boolean(),
});
export type DisplayView = z.infer<typeof displayView>;
