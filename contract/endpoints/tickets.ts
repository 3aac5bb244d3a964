/** Taking a ticket, following it, leaving the queue, coming back to it. */
import { z } from 'zod';
import { languageCode, OWN_LANGUAGE } from '../languages.ts';
import { helpNeeds } from '../kiosk.ts';
import { accessCode, epochMs, id, ticketNumber, waitRange } from '../primitives.ts';
import { ticketView } from '../views/ticket.ts';
import { command, done, type Endpoint } from './endpoint.ts';

/** What a visitor holds after taking a ticket. */
export const issuedTicket = z.object({
  ticketId: id,
  code: accessCode,
  number: ticketNumber,
  serviceName: z.string(),
  issuedAt: epochMs,
  appointmentAt: epochMs.nullable(),
  ahead: z.number().int().nonnegative().nullable(),
  wait: waitRange.nullable(),
  /** The page to follow the queue on a phone. */
  followUrl: z.string(),
  /** The job of printing it; null when no printer is set for this kiosk, and for staff, who print on purpose. */
  printJobId: id.nullable(),
});
export type IssuedTicket = z.infer<typeof issuedTicket>;

/** As it is read out or typed: «К 047», «к47», «47». */
const typedNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[А-ЯЁ]?\s?\d{1,5}$/);

export const ticketEndpoints = {
  issueTicket: {
    method: 'post',
    path: '/tickets',
    summary: 'Take a ticket for a service',
    // An operator too: whoever lets in an appointment holder must be able to offer a late one the general queue (8.6.5).
    access: ['kiosk', 'reception', 'operator', 'administrator'],
    body: z.object({
      ...command,
      serviceId: id,
      outOfTurn: z.boolean(),
      /** In which the visitor reads. */
      language: languageCode.default(OWN_LANGUAGE),
      /** What help the visitor asks for; nothing unless the visitor wants to say it (6.7.4). */
      needs: helpNeeds.default([]),
      /** A late or missed appointment after which the visitor chose the general queue. */
      afterAppointmentId: id.optional(),
    }),
    answer: issuedTicket,
  },
  findTickets: {
    method: 'get',
    path: '/tickets',
    summary: 'Tickets of today by their number, with or without its letter: to print one again',
    access: ['reception', 'operator', 'administrator'],
    query: z.object({ number: typedNumber }),
    answer: z.object({
      tickets: z.array(z.object({ ticketId: id, number: ticketNumber, serviceName: z.string() })),
    }),
  },
  getTicket: {
    method: 'get',
    path: '/t/{code}',
    summary: 'A visitor’s own ticket',
    access: ['public'],
    params: z.object({ code: accessCode }),
    answer: ticketView,
  },
  leaveQueue: {
    method: 'post',
    path: '/t/{code}/leave',
    summary: 'The visitor leaves the queue',
    access: ['public'],
    params: z.object({ code: accessCode }),
    body: z.object({ ...command }),
    answer: done,
  },
  returnTicket: {
    method: 'post',
    path: '/tickets/{ticketId}/return',
    summary: 'A visitor on hold, or one who missed the call, is back and keeps the place',
    access: ['operator', 'reception', 'administrator'],
    params: z.object({ ticketId: id }),
    body: z.object({ ...command }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
