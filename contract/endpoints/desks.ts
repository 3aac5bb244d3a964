/** What a specialist does at a desk. */
import { z } from 'zod';
import {
  afterLast,
  begunFrom,
  byHandReason,
  callReason,
  holdWhy,
  pauseWhy,
  refusedBecause,
  transferTarget,
} from '../events.ts';
import { helpNeeds } from '../kiosk.ts';
import { languageCode, OWN_LANGUAGE } from '../languages.ts';
import { MOST_SERVICES } from '../office.ts';
import { epochMs, id, localDate, optionalText, ticketNumber } from '../primitives.ts';
import { command, deskCommand, deskPath, done, type Endpoint } from './endpoint.ts';

const calledTicket = z.object({
  ticketId: id,
  number: ticketNumber,
  deskNumber: z.number().int(),
  reason: callReason,
  calledAt: epochMs,
});
export type CalledTicket = z.infer<typeof calledTicket>;

/** What a specialist says came of a visit: the reason of a refusal is asked for. */
const saidOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('solved') }),
  /** Null: the day that 6.2.3 gives. One given by hand lies between today and the latest that it allows. */
  z.object({ kind: z.literal('answer-promised'), due: localDate.nullable().default(null) }),
  z.object({ kind: z.literal('sent-to-remote') }),
  z.object({ kind: z.literal('refused'), why: refusedBecause }),
]);
export type SaidOutcome = z.infer<typeof saidOutcome>;

/** Two sentences: more is said in person. */
export const MOST_NOTE = 160;

export const deskEndpoints = {
  openDesk: {
    method: 'post',
    path: '/desks/{deskId}/open',
    summary:
      'Sit down at a desk; with takeOver also at one that somebody forgot to close; at one’s own desk, choose anew what is served',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({
      ...command,
      takeOver: z.boolean().default(false),
      /** What is served in this sitting, of what the desk does and the person can; not said: all, at one's own desk as before. */
      serviceIds: z.array(id).max(MOST_SERVICES).optional(),
    }),
    answer: done,
  },
  pauseDesk: {
    ...deskCommand('pause', 'Stop calling for a while'),
    body: z.object({ ...command, why: pauseWhy }),
  },
  resumeDesk: deskCommand('resume', 'Go on after a pause'),
  closeDesk: deskCommand('close', 'Leave the desk'),
  sayLastVisitor: {
    ...deskCommand('last-visitor', 'Nobody more after the present visitor: then a pause, or the desk closes'),
    /** Null: on with the queue after all. */
    body: z.object({ ...command, then: afterLast.nullable() }),
  },
  callNext: {
    ...deskCommand('next', 'Call the next visitor by the laws of the queue'),
    answer: calledTicket,
  },
  callTicket: {
    method: 'post',
    path: '/desks/{deskId}/call',
    summary: 'Call a particular ticket by hand; the reason is logged',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, ticketId: id, why: byHandReason }),
    answer: calledTicket,
  },
  serveAtOnce: {
    method: 'post',
    path: '/desks/{deskId}/serve',
    summary:
      'Begin the visit of somebody without a ticket: outside (6.7.6), or with a number from a paper roll',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({
      ...command,
      serviceId: id,
      outOfTurn: z.boolean(),
      language: languageCode.default(OWN_LANGUAGE),
      needs: helpNeeds.default([]),
      from: begunFrom,
    }),
    answer: z.object({ ticketId: id, number: ticketNumber }),
  },
  recall: {
    ...deskCommand('recall', 'Call the same visitor again'),
    answer: calledTicket.extend({ times: z.number().int().positive() }),
  },
  startService: deskCommand('start', 'The visitor has come: service begins'),
  finishService: {
    method: 'post',
    path: '/desks/{deskId}/finish',
    summary: 'Service is over; what came of it, a solved question unless said otherwise',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({ ...command, outcome: saidOutcome.default({ kind: 'solved' }) }),
    answer: done,
  },
  finishAndCallNext: {
    ...deskCommand('finish-next', 'Service is over with the question solved, and the next visitor is called'),
    /** Null when nobody waited any more: the service is finished all the same. */
    answer: z.object({ called: calledTicket.nullable() }),
  },
  anotherService: {
    ...deskCommand(
      'another-service',
      'The service is over (solved unless said otherwise), and the same visitor goes on with another one here',
    ),
    body: z.object({ ...command, serviceId: id, outcome: saidOutcome.default({ kind: 'solved' }) }),
  },
  didNotCome: deskCommand('did-not-come', 'The called visitor did not come'),
  holdTicket: {
    ...deskCommand('hold', 'The visitor steps aside to fill a form or fetch a document'),
    body: z.object({ ...command, why: holdWhy }),
  },
  resumeHeld: {
    ...deskCommand('resume-held', 'A visitor on hold is back at the desk: service goes on without a call'),
    body: z.object({ ...command, ticketId: id }),
  },
  takeBack: {
    ...deskCommand('take-back', 'Take back the last step of the desk, within seconds'),
    /** Which step, as the view names it: never another one than was meant. */
    body: z.object({ ...command, stepSeq: z.number().int().positive() }),
  },
  transferTicket: {
    method: 'post',
    path: '/desks/{deskId}/transfer',
    summary: 'Send the visitor on to a service, a desk or a specialist; the place is kept',
    access: ['operator', 'administrator'],
    params: deskPath,
    body: z.object({
      ...command,
      to: transferTarget,
      /** For whoever serves the visitor next; forgotten when the day ends. */
      note: optionalText(MOST_NOTE).default(''),
    }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
