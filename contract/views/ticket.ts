/** What a visitor sees on the phone. */
import { z } from 'zod';
import { languageCode, officeLanguages } from '../languages.ts';
import { epochMs, ticketNumber, waitRange } from '../primitives.ts';
import { remoteServices } from '../schedule.ts';
import { count, officeHead } from './shared.ts';

/** A visitor's own ticket. Nothing here says why somebody is called before others (law 7). */
export const ticketView = z.object({
  office: officeHead,
  number: ticketNumber,
  serviceName: z.string(),
  documents: z.array(z.string()),
  status: z.enum(['waiting', 'called', 'serving', 'held', 'served', 'missed', 'left', 'not-served']),
  ahead: count.nullable(),
  /** People ahead when the ticket was issued, for the bar of progress. */
  aheadAtIssue: count.nullable(),
  wait: waitRange.nullable(),
  /** How often this visitor has been called now; 0 unless called. */
  calls: count,
  /** One who missed the call may come back, once: until then, or null for the whole day. Null for all others. */
  comeBack: z.object({ until: epochMs.nullable() }).nullable(),
  /** Where to go; null unless called, in service or on hold with a specialist who is there. */
  deskNumber: z.number().int().nullable(),
  /** Appointed time of an appointment holder. */
  appointmentAt: epochMs.nullable(),
  /** The visit is over, and was rated already. */
  rated: z.boolean(),
  /** In which the ticket was taken. */
  language: languageCode,
  languages: officeLanguages,
  /** Of the office, for one who was not content; empty where there is none. */
  phone: remoteServices.shape.phone,
});
export type TicketView = z.infer<typeof ticketView>;
