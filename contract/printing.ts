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

/**
 * `in-use`: another program holds the device; `no-access`: the server's account may not use it. Of a printer on a kiosk's computer:
 * `kiosk-away` the kiosk is off or cut off; `kiosk-browser` its page is open without the shell that could print.
 */
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
  'kiosk-away',
  'kiosk-browser',
]);
export type PrinterCondition = z.infer<typeof printerCondition>;
/** Those in which nothing comes out until somebody has been there. Nobody stands before a kiosk that is away itself. */
export const printerTrouble = printerCondition.exclude(['ready', 'busy', 'paper-low', 'kiosk-away']);
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

/**
 * Why a paper was not, or may not have been, printed. `refused`: nobody listens at the address, it is switched off or another machine;
 * `unreachable`: no such address, or no way to it; `gone`: no such device or queue, the cable is out or the name is wrong; `in-use`:
 * another program holds the device; `no-access`: our account may not use it; `closed`: the printer ended the connection;
 * `not-answering`: connected, but no question was answered; `not-printing`: answers real-time questions, but what is ahead in its
 * buffer does not get processed; `garbled`: its answers make no sense (another protocol, another device, noise); `error`: the printer
 * reports a fault of its own (knife, head, power); `offline`: it says that it is off line, and not why; `hung`: the bytes went out and
 * nothing was heard since; `stopped`: the server itself is stopping, or failed; `kiosk-away`, `kiosk-browser`: as the conditions.
 */
export const printProblem = z.enum([
  'refused',
  'unreachable',
  'gone',
  'in-use',
  'no-access',
  'connect-timeout',
  'closed',
  'not-answering',
  'not-printing',
  'garbled',
  'paper-out',
  'cover-open',
  'error',
  'offline',
  'hung',
  'stopped',
  'kiosk-away',
  'kiosk-browser',
]);
export type PrintProblem = z.infer<typeof printProblem>;

/**
 * What became of a test paper, and no more than is known: as of a job, but `not-sent` is the last word here, since nobody waits for it.
 */
export const testPaper = z.discriminatedUnion('state', [
  z.object({ state: z.literal('printing') }),
  z.object({ state: z.literal('confirmed') }),
  z.object({ state: z.literal('sent') }),
  z.object({ state: z.literal('unknown'), problem: printProblem }),
  z.object({ state: z.literal('not-sent'), problem: printProblem }),
]);
export type TestPaper = z.infer<typeof testPaper>;
