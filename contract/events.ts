/**
 * The facts of an office, in the past tense, with everything in them that a report needs years later: the norm, the
 * service's name and the class that held at that moment. Never edited; `v` grows when a shape changes, and an old log
 * is brought up to date when it is read. No personal data: a booking's name and phone are a record that events only
 * refer to.
 */
import { z } from 'zod';
import { officeConfigShape } from './office.ts';
import {
  accessCode,
  channel,
  durationMs,
  epochMs,
  id,
  localDate,
  shortCode,
  ticketNumber,
  visitorClass,
  waitRange,
} from './primitives.ts';
import { actor } from './people.ts';
import { quota } from './schedule.ts';

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
]);
export type CallReason = z.infer<typeof callReason>;

export const finishOutcome = z.enum(['solved', 'answer-promised', 'sent-to-remote', 'refused']);
export type FinishOutcome = z.infer<typeof finishOutcome>;

/** Where a ticket waits: with its service, or only for one desk or one specialist (law 6). */
export const transferTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('service'), serviceId: id }),
  z.object({ kind: z.literal('desk'), deskId: id }),
  z.object({ kind: z.literal('person'), personId: id }),
]);
export type TransferTarget = z.infer<typeof transferTarget>;

/** In the office, or at the home of somebody who cannot come (6.2.4). */
export const appointmentKind = z.enum(['office', 'home-visit']);
export type AppointmentKind = z.infer<typeof appointmentKind>;

/** Who changed a booking: the booker, the office's staff, or a manager who changed the schedule under it. */
const changedBy = z.enum(['visitor', 'staff', 'schedule']);
export type ChangedBy = z.infer<typeof changedBy>;

export const homeVisitOutcome = z.enum(['made', 'not-made']);
export type HomeVisitOutcome = z.infer<typeof homeVisitOutcome>;

/** The service with the norms that held when the ticket was issued or moved. */
const serviceThen = {
  serviceId: id,
  serviceName: z.string(),
  groupId: id,
  groupName: z.string(),
  serviceNormMs: durationMs,
};

const atDesk = {
  ticketId: id,
  number: ticketNumber,
  deskId: id,
  deskNumber: z.number().int(),
  operatorId: id,
};

const eventData = [
  z.object({ type: z.literal('OfficeConfigured'), config: officeConfigShape }),

  /** Numbers begin again. The day's own limits are in the event, so that no replay asks a calendar. */
  z.object({
    type: z.literal('DayOpened'),
    date: localDate,
    /** No ticket before; null on a day off. */
    opensAt: epochMs.nullable(),
    /** Nobody new is admitted from here on (law 10); null on a day off. */
    closesAt: epochMs.nullable(),
    /** The day is closed here at the latest: those admitted had until now. */
    endsAt: epochMs,
  }),
  /** The schedule was changed in the middle of the day; a day already closed is open again. */
  z.object({
    type: z.literal('DayHoursChanged'),
    date: localDate,
    opensAt: epochMs.nullable(),
    closesAt: epochMs.nullable(),
    endsAt: epochMs,
  }),
  z.object({ type: z.literal('DayClosed'), date: localDate, by: z.enum(['schedule', 'person']) }),

  z.object({
    type: z.literal('DeskOpened'),
    deskId: id,
    deskNumber: z.number().int(),
    operatorId: id,
    serviceIds: z.array(id),
  }),
  z.object({ type: z.literal('DeskPaused'), deskId: id, operatorId: id }),
  z.object({ type: z.literal('DeskResumed'), deskId: id, operatorId: id, pausedMs: durationMs }),
  z.object({
    type: z.literal('DeskClosed'),
    deskId: id,
    operatorId: id,
    by: z.enum(['person', 'taken-over', 'day-end', 'configuration']),
  }),

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
    channel,
    appointmentId: id.nullable(),
    appointmentAt: epochMs.nullable(),
    /** What the visitor was told: people ahead and the expected wait; null where nothing honest could be said. */
    told: z.object({ ahead: z.number().int().nonnegative(), wait: waitRange.nullable() }).nullable(),
    /** Where the paper comes out; null when none was asked for. */
    printerId: id.nullable(),
  }),
  z.object({
    type: z.literal('TicketCalled'),
    ...atDesk,
    reason: callReason,
    /** Arrival (or the transfer that began this wait) to this call. */
    waitMs: durationMs,
    /** 1 for the first wait of the visit; grows with each transfer. */
    leg: z.number().int().positive(),
  }),
  z.object({ type: z.literal('TicketRecalled'), ...atDesk, times: z.number().int().positive() }),
  z.object({
    type: z.literal('ServiceStarted'),
    ...atDesk,
    ...serviceThen,
    leg: z.number().int().positive(),
    calledAt: epochMs,
    /** Law 9: arrival → the call that the visitor came to. */
    waitMs: durationMs,
    waitNormMs: durationMs,
    visitorClass,
    /** The appointed start missed by so much; null without an appointment. */
    appointmentDelayMs: durationMs.nullable(),
  }),
  z.object({ type: z.literal('TicketHeld'), ...atDesk, leg: z.number().int().positive() }),
  /** Service goes on after a hold. */
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
    outcome: finishOutcome,
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
  z.object({ type: z.literal('VisitorLeft'), ticketId: id, number: ticketNumber, waitedMs: durationMs }),
  /** Law 10: still here when the day was closed. */
  z.object({
    type: z.literal('TicketNotServed'),
    ticketId: id,
    number: ticketNumber,
    stage: z.enum(['waiting', 'called', 'serving', 'held']),
    waitedMs: durationMs,
  }),

  z.object({
    type: z.literal('AppointmentBooked'),
    appointmentId: id,
    code: accessCode,
    shortCode,
    kind: appointmentKind,
    appointmentAt: epochMs,
    /** How long it holds its place. */
    lengthMs: durationMs,
    channel,
    quota,
    ...serviceThen,
    /** In place of one that was missed. */
    afterAppointmentId: id.nullable(),
  }),
  z.object({
    type: z.literal('AppointmentMoved'),
    appointmentId: id,
    /** The time it was for until now. */
    movedFrom: epochMs,
    appointmentAt: epochMs,
    lengthMs: durationMs,
    channel,
    quota,
    by: changedBy,
    /** 1 for the first move of the appointment. */
    times: z.number().int().positive(),
  }),
  /** The schedule was changed under it, and the manager lets it stay: it is no more asked about. */
  z.object({ type: z.literal('AppointmentKept'), appointmentId: id, appointmentAt: epochMs }),
  z.object({
    type: z.literal('VisitorCheckedIn'),
    appointmentId: id,
    ticketId: id,
    appointmentAt: epochMs,
    /** Before the appointed time. */
    earlyMs: durationMs,
    /** After the appointed time, below the cutoff. */
    lateMs: durationMs,
  }),
  z.object({
    type: z.literal('AppointmentMissed'),
    appointmentId: id,
    appointmentAt: epochMs,
    /**
     * `no-show`: nobody checked in by the cutoff; `late`: the visitor came at or after it; `not-recorded`: a visit at home of
     * which nobody said by the next day whether it was made.
     */
    by: z.enum(['no-show', 'late', 'not-recorded']),
  }),
  /** A visitor who came late or after the appointment was missed: the three offers were shown (8.6.5). */
  z.object({
    type: z.literal('LateVisitorCame'),
    appointmentId: id,
    appointmentAt: epochMs,
    lateMs: durationMs,
  }),
  z.object({
    type: z.literal('AppointmentCancelled'),
    appointmentId: id,
    appointmentAt: epochMs,
    by: changedBy,
  }),
  /** What became of a visit at home (6.2.4). */
  z.object({
    type: z.literal('HomeVisitRecorded'),
    appointmentId: id,
    appointmentAt: epochMs,
    outcome: homeVisitOutcome,
  }),
] as const;

/** What happened, before it has a place in the log. */
export const eventBody = z.discriminatedUnion('type', [...eventData]);
export type EventBody = z.infer<typeof eventBody>;
export type EventType = EventBody['type'];

/** The place of an event in the log. */
export const eventEnvelope = z.object({
  /** Grows by one for the whole office. */
  seq: z.number().int().positive(),
  /** Never before the event ahead of it. */
  at: epochMs,
  /** The version of this type's shape. */
  v: z.number().int().positive(),
  officeId: id,
  actor,
});
export type EventEnvelope = z.infer<typeof eventEnvelope>;

export type OfficeEvent = EventEnvelope & { body: EventBody };
export type EventOf<T extends EventType> = Extract<EventBody, { type: T }>;

/** Today's version of each type's shape. A new one comes with a step in `server/log/upcast.ts`. */
export const EVENT_VERSIONS: Readonly<Partial<Record<EventType, number>>> = {
  OfficeConfigured: 2,
  TicketCalled: 2,
  AppointmentBooked: 2,
  AppointmentCancelled: 2,
};
