/** What the server and the screens say about paper. */
import { z } from 'zod';
import { epochMs, id, shortCode, ticketNumber } from './primitives.ts';

/**
 * What is known of a paper, a ticket's or a slip's, and no more:
 * `queued` no byte has left; `sending` on its way; `sent` the printer took the bytes and answers no questions;
 * `confirmed` the printer said it processed them and has paper; `unknown` bytes left and no proof came back, so a person
 * decides; `settled` was `unknown` until a person saw the paper or had another one printed, or until its day was over;
 * `expired` too late to be of use and therefore not printed; `cancelled` it could not be laid out.
 */
export const printJobState = z.enum([
  'queued',
  'sending',
  'sent',
  'confirmed',
  'unknown',
  'settled',
  'expired',
  'cancelled',
]);
export type PrintJobState = z.infer<typeof printJobState>;

/** A job in the state `unknown`, as a person needs it to look for its paper. */
export const doubtfulPaper = z.object({
  printJobId: id,
  paper: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ticket'), ticketId: id, number: ticketNumber }),
    z.object({ kind: z.literal('slip'), appointmentId: id, shortCode, appointmentAt: epochMs }),
  ]),
  printerId: id,
  printerName: z.string(),
  askedAt: epochMs,
});
export type DoubtfulPaper = z.infer<typeof doubtfulPaper>;

/** `in-use`: another program holds the device; `no-access`: the server's account may not use it. */
export const printerCondition = z.enum([
  'ready',
  'busy',
  'paper-low',
  'paper-out',
  'cover-open',
  'offline',
  'not-answering',
  'error',
  'in-use',
  'no-access',
]);
export type PrinterCondition = z.infer<typeof printerCondition>;
/** Those in which nothing comes out until somebody has been there. */
export const printerTrouble = printerCondition.exclude(['ready', 'busy', 'paper-low']);
export type PrinterTrouble = z.infer<typeof printerTrouble>;

export const printerState = z.object({
  id,
  name: z.string(),
  condition: printerCondition,
  since: epochMs,
  /** Jobs that wait for this printer. */
  queued: z.number().int().nonnegative(),
  /** Jobs that somebody has to look at. */
  unknown: z.number().int().nonnegative(),
});
export type PrinterState = z.infer<typeof printerState>;

/**
 * Troubles that can be tried out on the virtual printer. `slow` takes its time over every line; `mute` prints and answers nothing;
 * `garbling` answers rubbish; `closing` prints half a paper and then ends every connection.
 */
export const virtualCondition = z.enum([
  'ready',
  'slow',
  'paper-low',
  'paper-out',
  'cover-open',
  'error',
  'off',
  'hangs',
  'mute',
  'garbling',
  'closing',
]);
export type VirtualCondition = z.infer<typeof virtualCondition>;

export const virtualPaper = z.object({ id, printedAt: epochMs, text: z.string(), svg: z.string() });
