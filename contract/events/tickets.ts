/** Tickets, from the first touch to the word about the visit. */
import { z } from 'zod';
import { languageCode } from '../languages.ts';
import {
  accessCode,
  durationMs,
  epochMs,
  id,
  localDate,
  paperNumber,
  ticketChannel,
  ticketNumber,
  visitorClass,
  waitRange,
} from '../primitives.ts';
import { serviceThen } from './service-then.ts';

/**
 * Why a specialist calls somebody out of the order. A list and no free text: an event is never erased, and what is typed
 * freely sooner or later names a person or an illness.
 */
export const byHandReason = z.enum([
  'brought-documents',
  'collects-document',
  'continues-visit',
  'staff-mistake',
  'manager-decided',
  'other',
]);
export type ByHandReason = z.infer<typeof byHandReason>;

/** Why this ticket was called before all others (law 11), fit to be shown to anybody: no disability is named. */
export const callReason = z.discriminatedUnion('kind', [
  /** Served ahead of everybody by law (6.7.1). */
  z.object({ kind: z.literal('out-of-turn') }),
  /** Booked for this time and checked in on time (8.6). */
  z.object({ kind: z.literal('appointment'), appointmentAt: epochMs }),
  /** First of those who came without an appointment. */
  z.object({ kind: z.literal('first-in-queue') }),
  /** The general queue's turn after so many priority visitors in a row (law 12). */
  z.object({ kind: z.literal('general-turn'), afterPriority: z.number().int() }),
  /** An early appointment holder taken because the desk had nobody else (law 4). */
  z.object({ kind: z.literal('early-appointment'), appointmentAt: epochMs }),
  /** Came back from filling a form or with a document, or turned up after not hearing the call; the place was kept. */
  z.object({ kind: z.literal('returned') }),
  /** Sent to this desk or to this specialist by a colleague (law 6). */
  z.object({ kind: z.literal('directed') }),
  /** Chosen by hand by the specialist, who said why. */
  z.object({ kind: z.literal('by-hand'), why: byHandReason }),
  /** Served where the visitor had called for help from: the specialist went there (6.7.6). */
  z.object({ kind: z.literal('help-call') }),
  /** Came with a number from a paper roll. */
  z.object({ kind: z.literal('paper-roll') }),
]);
export type CallReason = z.infer<typeof callReason>;

export const callReasonKind = z.enum([
  'out-of-turn',
  'appointment',
  'first-in-queue',
  'general-turn',
  'early-appointment',
  'returned',
  'directed',
  'by-hand',
  'help-call',
  'paper-roll',
] satisfies CallReason['kind'][]);
export type CallReasonKind = z.infer<typeof callReasonKind>;

/**
 * Why a visitor was refused. A list for the reason above, and without «other»: whoever meets the conditions of a service may
 * not be refused it (5.1.1).
 */
export const refusedBecause = z.enum([
  'documents-missing',
  /** Another company or authority decides it. */
  'not-ours',
  /** Neither the owner nor somebody with a power of attorney. */
  'no-right',
  /** Another condition of the service is not met. */
  'conditions-not-met',
  /** The visitor does not want it any more. */
  'visitor-withdrew',
]);
export type RefusedBecause = z.infer<typeof refusedBecause>;

/** What came of a visit, or of one service of it. */
export const visitOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('solved') }),
  /** An answer that takes longer, by this day (6.2.3); null where no day was asked for yet. */
  z.object({ kind: z.literal('answer-promised'), due: localDate.nullable() }),
  z.object({ kind: z.literal('sent-to-remote') }),
  /** Null where no reason was asked for yet. */
  z.object({ kind: z.literal('refused'), why: refusedBecause.nullable() }),
]);
export type VisitOutcome = z.infer<typeof visitOutcome>;

export const outcomeKind = z.enum(['solved', 'answer-promised', 'sent-to-remote', 'refused']);
export type OutcomeKind = z.infer<typeof outcomeKind>;

/** Where a ticket waits: with its service, or only for one desk or one specialist (law 6). */
export const transferTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), serviceId: id }),
  z.object({ kind: z.literal('desk'), deskId: id }),
  z.object({ kind: z.literal('person'), personId: id }),
]);
export type TransferTarget = z.infer<typeof transferTarget>;

/** Why a visitor steps aside in the middle of a service; null where no reason was asked for yet. */
export const holdWhy = z.enum(['fill-form', 'fetch-document', 'other']);
export type HoldWhy = z.infer<typeof holdWhy>;

/** What a specialist can take back for a moment: a slip of the finger there costs a visitor the place or the visit its end. */
export const takenBackStep = z.enum([
  'start',
  'finish',
  'did-not-come',
  'hold',
  'transfer',
  'another-service',
  /** Somebody who had stepped away is back in the queue. */
  'return',
  /** A visit that began without a ticket: there was none. */
  'at-once',
]);
export type TakenBackStep = z.infer<typeof takenBackStep>;

/** How a visit began at once at a desk, for somebody who had no ticket. */
export const begunFrom = z.discriminatedUnion('kind', [
  /** The specialist went out to whoever had called for help (6.7.6). */
  z.object({ kind: z.literal('help-call'), helpCallId: id }),
  /** The kiosk gave no tickets, a paper roll gave numbers; null where the number was not written down. */
  z.object({ kind: z.literal('paper-roll'), paperNumber: paperNumber.nullable() }),
]);
export type BegunFrom = z.infer<typeof begunFrom>;

/** A face out of five. */
export const ratingScore = z.number().int().min(1).max(5);

const atDesk = {
  ticketId: id,
  number: ticketNumber,
  deskId: id,
  deskNumber: z.number().int(),
  operatorId: id,
};

export const ticketEvents = [
  z.object({
    type: z.literal('TicketIssued'),
    ticketId: id,
    code: accessCode,
    number: ticketNumber,
    /** The number without its letter. */
    ordinal: z.number().int().positive(),
    letter: z.string().length(1),
    ...serviceThen,
    waitNormMs: durationMs,
    visitorClass,
    /** Law 2: when issued; for an appointment the appointed time or the check-in, whichever is later. */
    arrivalAt: epochMs,
    channel: ticketChannel,
    /** In which the visitor took it: of the paper, the phone page and the voice. */
    language: languageCode,
    appointmentId: id.nullable(),
    appointmentAt: epochMs.nullable(),
    /** What the visitor was told: people ahead and the expected wait; null where nothing honest could be said. */
    told: z.object({ ahead: z.number().int().nonnegative(), wait: waitRange.nullable() }).nullable(),
    /** Where the paper comes out; null when none was asked for. */
    printerId: id.nullable(),
    /** Null for a ticket that was taken, and waits. */
    begunFrom: begunFrom.nullable(),
  }),
  z.object({
    type: z.literal('TicketCalled'),
    ...atDesk,
    reason: callReason,
    /** Arrival (or the transfer that began this wait) to this call; null where nobody knows when the visitor came. */
    waitMs: durationMs.nullable(),
    /** 1 for the first wait of the visit; grows with each transfer. */
    leg: z.number().int().positive(),
    /** Shown to the waiting room and spoken there; not so for a visitor who is with the specialist already. */
    aloud: z.boolean(),
  }),
  z.object({ type: z.literal('TicketRecalled'), ...atDesk, times: z.number().int().positive() }),
  z.object({
    type: z.literal('ServiceStarted'),
    ...atDesk,
    ...serviceThen,
    leg: z.number().int().positive(),
    calledAt: epochMs,
    /** Law 9: arrival → the call that the visitor came to; null where nobody knows when the visitor came. */
    waitMs: durationMs.nullable(),
    waitNormMs: durationMs,
    visitorClass,
    /** The appointed start missed by so much; null without an appointment. */
    appointmentDelayMs: durationMs.nullable(),
  }),
  z.object({
    type: z.literal('TicketHeld'),
    ...atDesk,
    leg: z.number().int().positive(),
    why: holdWhy.nullable(),
  }),
  /** Service goes on after a hold: the visitor was called for it, or simply came back to the desk. */
  z.object({
    type: z.literal('ServiceResumed'),
    ...atDesk,
    heldMs: durationMs,
    leg: z.number().int().positive(),
  }),
  z.object({
    type: z.literal('ServiceFinished'),
    ...atDesk,
    ...serviceThen,
    leg: z.number().int().positive(),
    outcome: visitOutcome,
    /** Law 9: start → finish, less time on hold. */
    serviceMs: durationMs,
    heldMs: durationMs,
    visitorClass,
  }),
  z.object({
    type: z.literal('TicketTransferred'),
    ...atDesk,
    /** The service that waits now (changed only by a transfer to a service). */
    ...serviceThen,
    to: transferTarget,
    /** The leg that ended with this transfer. */
    leg: z.number().int().positive(),
    serviceMs: durationMs,
    heldMs: durationMs,
  }),
  /** One service of the visit is over and the same specialist goes on with the next: a leg without a wait. */
  z.object({
    type: z.literal('ServiceContinued'),
    ...atDesk,
    /** The service that begins. */
    ...serviceThen,
    /** The leg that ended, and what came of it. */
    leg: z.number().int().positive(),
    outcome: visitOutcome,
    serviceMs: durationMs,
    heldMs: durationMs,
  }),
  z.object({ type: z.literal('VisitorDidNotCome'), ...atDesk, calls: z.number().int().positive() }),
  /** Back among the waiting with the place kept (law 2): after a hold to the same specialist, after a missed call to the queue. */
  z.object({
    type: z.literal('TicketReturned'),
    ticketId: id,
    number: ticketNumber,
    after: z.enum(['hold', 'did-not-come']),
    to: transferTarget,
  }),
  /** Law 6: the desk closed or the person left, so the ticket went back to its service's queue. */
  z.object({
    type: z.literal('TicketRedirected'),
    ticketId: id,
    number: ticketNumber,
    from: transferTarget,
    serviceId: id,
  }),
  /** A slip of the finger, taken back within seconds: everything is as if the step had not been made. */
  z.object({
    type: z.literal('StepTakenBack'),
    ...atDesk,
    step: takenBackStep,
    /** The event of the step. */
    stepSeq: z.number().int().positive(),
    /** The call that followed it at this desk and goes with it; that visitor waits again in the same place. */
    call: z.object({ seq: z.number().int().positive(), ticketId: id, number: ticketNumber }).nullable(),
  }),
  z.object({ type: z.literal('VisitorLeft'), ticketId: id, number: ticketNumber, waitedMs: durationMs }),
  /** Law 10: still here when the day was closed. */
  z.object({
    type: z.literal('TicketNotServed'),
    ticketId: id,
    number: ticketNumber,
    stage: z.enum(['waiting', 'called', 'serving', 'held']),
    waitedMs: durationMs,
  }),
  /** What the visitor thought of it (6.3.2.7, 9.4). Words of the visitor are kept beside the log. */
  z.object({
    type: z.literal('VisitRated'),
    ticketId: id,
    number: ticketNumber,
    ...serviceThen,
    /** 1 very bad to 5 very good. */
    score: ratingScore,
    from: z.enum(['kiosk', 'phone']),
  }),
] as const;
