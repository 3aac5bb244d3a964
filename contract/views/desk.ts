/** What the desk of a specialist or the reception sees. */
import { z } from 'zod';
import { afterLast, callReason, holdWhy, pauseWhy, takenBackStep } from '../events.ts';
import { helpNeed } from '../kiosk.ts';
import { languageCode } from '../languages.ts';
import { role } from '../people.ts';
import { epochMs, id, localDate, ticketNumber, visitorClass } from '../primitives.ts';
import { printerState } from '../printing.ts';
import { invitationRow, ownInvitation } from './invitations.ts';
import { count, officeHead, dayState, helpCallRow, lateForAppointments, deskState } from './shared.ts';

const queueRow = z.object({
  ticketId: id,
  number: ticketNumber,
  serviceName: z.string(),
  visitorClass,
  appointmentAt: epochMs.nullable(),
  /** The moment the wait is counted from; in the future for an early appointment holder. */
  arrivalAt: epochMs,
  returned: z.boolean(),
  directed: z.boolean(),
});
export type QueueRow = z.infer<typeof queueRow>;

const deskVisitor = z.object({
  ticketId: id,
  number: ticketNumber,
  serviceId: id,
  serviceName: z.string(),
  normMinutes: z.number().int(),
  documents: z.array(z.string()),
  visitorClass,
  reason: callReason,
  /** Of whoever came with a number from a paper roll, where it was written down. */
  paperNumber: z.string().nullable(),
  /** The name and patronymic of an appointment holder (6.5.1); null otherwise or when erased. */
  visitorName: z.string().nullable(),
  /** What help the visitor asked for (6.7.4); nothing for one who said nothing. */
  needs: z.array(helpNeed),
  /** What the specialist who sent the visitor on wants known; whose name may be gone by now. */
  note: z.object({ text: z.string(), from: z.string().nullable() }).nullable(),
  /** In which the ticket was taken. */
  language: languageCode,
  arrivalAt: epochMs,
  calledAt: epochMs,
  /** Calls so far, the first included. */
  calls: z.number().int().positive(),
  /** The newest of them. */
  lastCallAt: epochMs,
  /** Missed a call before and came back: not a second time. */
  cameBack: z.boolean(),
  /** Of the visit: each transfer and each other service begins another. */
  leg: z.number().int().positive(),
  startedAt: epochMs.nullable(),
  /** Time on hold so far, not counted as service. */
  heldMs: count,
  /** By when an answer may be promised that cannot be given now (6.2.3): `due` unless another day is said. */
  promise: z.object({ today: localDate, due: localDate, latest: localDate }),
});
export type DeskVisitor = z.infer<typeof deskVisitor>;

/** What a slip of the finger can be taken back of, until then. */
const takeBack = z.object({
  stepSeq: z.number().int().positive(),
  step: takenBackStep,
  number: ticketNumber,
  /** Who was called after it and would wait again. */
  called: ticketNumber.nullable(),
  until: epochMs,
});
export type TakeBack = z.infer<typeof takeBack>;

export const deskView = z.object({
  office: officeHead,
  day: dayState,
  person: z.object({ id, name: z.string(), roles: z.array(role) }),
  /** What the person can do today; null for everything. */
  skills: z.array(id).nullable(),
  waitNormMinutes: z.number().int(),
  recallLimit: z.number().int(),
  recallPauseSeconds: count,
  callsBeforeNoShow: count,
  /** Every desk of the office, for choosing one and for transfers. */
  desks: z.array(
    z.object({
      id,
      number: z.number().int(),
      /** What can be done there; null for everything. */
      serviceIds: z.array(id).nullable(),
      state: deskState,
      operatorId: id.nullable(),
      operatorName: z.string().nullable(),
      pausedWhy: pauseWhy.nullable(),
      /** Closes after the visitor who is there: nobody can be sent to it. */
      isClosing: z.boolean(),
    }),
  ),
  /** Every service, for transfers and for issuing a ticket by hand. */
  services: z.array(z.object({ id, name: z.string(), groupName: z.string() })),
  /** What visitors may read beside Russian. */
  languages: z.array(languageCode),
  /** How staff book: today and so many days more; visits at home where the office makes them; reminders where mail is sent. */
  booking: z.object({
    horizonDays: count,
    homeVisits: z.boolean(),
    /** Some plan keeps places back for staff. */
    reserves: z.boolean(),
    byEmail: z.boolean(),
  }),
  /** The desk at which this person sits; null until one is chosen. */
  desk: z
    .object({
      id,
      number: z.number().int(),
      state: deskState.exclude(['closed']),
      pausedAt: epochMs.nullable(),
      pausedWhy: pauseWhy.nullable(),
      /** Nobody is called after the visitor who is there: then this. */
      afterLast: afterLast.nullable(),
      /** The last visitor has stepped aside, or is back in the queue: the desk is free, and calls nobody else. */
      waitsFor: z.object({ number: ticketNumber, isBack: z.boolean() }).nullable(),
      serviceIds: z.array(id),
      visitor: deskVisitor.nullable(),
      takeBack: takeBack.nullable(),
    })
    .nullable(),
  /** The desk that this person has just left, while the step before can be taken back: that opens it again. */
  left: z.object({ deskId: id, number: z.number().int(), takeBack }).nullable(),
  /** Those this desk may call, in the order in which they would be called; of all where no desk is chosen. At most 50. */
  queue: z.array(queueRow),
  waiting: count,
  /** On hold at this desk. */
  held: z.array(
    z.object({
      ticketId: id,
      number: ticketNumber,
      serviceName: z.string(),
      heldAt: epochMs,
      why: holdWhy.nullable(),
    }),
  ),
  /** Served by this person today and not yet asked for a word (6.7.11), the newest first: let go first, or asked for help. */
  toAsk: z.array(
    z.object({ ticketId: id, number: ticketNumber, serviceName: z.string(), servedAt: epochMs }),
  ),
  /**
   * Calls for help from which a visit may begin at this desk and none has: lately this person went there, or a colleague who sits at
   * no desk. One's own first, then the newest.
   */
  wentOutTo: z.array(
    z.object({
      helpCallId: id,
      place: z.string(),
      /** By a button at the entrance. */
      outside: z.boolean(),
      takenAt: epochMs,
      isOwn: z.boolean(),
      personName: z.string().nullable(),
    }),
  ),
  /**
   * Where this person said to go just now and is still needed: calls for help from which no visit has begun, invitations whose visitor is
   * still there.
   */
  goingTo: z.array(id),
  /** Called today and did not come, the newest first; may return once, in time, with the place kept. */
  missed: z.array(
    z.object({
      ticketId: id,
      number: ticketNumber,
      serviceName: z.string(),
      missedAt: epochMs,
      /** From then on not any more; null when it is until the end of the day. */
      backUntil: epochMs.nullable(),
      /** Has come back already. */
      cameBack: z.boolean(),
    }),
  ),
  /** Services that somebody waits for and no open desk does (law 12), the longest wait first. */
  unattended: z.array(z.object({ serviceName: z.string(), waiting: count, since: epochMs })),
  /** Tickets that came back to the queue because a desk closed or a person left (law 6), the newest first. */
  cameBack: z.array(z.object({ ticketId: id, number: ticketNumber, at: epochMs })),
  /** Somebody or something asks for help, and nobody has gone there yet (6.7.5); the longest first. */
  helpCalls: z.array(helpCallRow),
  /** Desks that ask this person to come, and nobody has said to go there yet; the longest first. Of whoever sits at a desk. */
  invitations: z.array(invitationRow),
  /** Whom this desk has asked to come for the visitor who is served there; null where nobody, or where it is over. */
  myInvitation: ownInvitation.nullable(),
  /** Buttons that call for help: one of them may be a key of this computer. */
  helpButtons: z.array(z.object({ id, name: z.string() })),
  appointments: z.object({ expected: count, arrived: count }),
  late: lateForAppointments.nullable(),
  today: z.object({
    /** Each once, whatever they were served with here; the two figures below are of their services. */
    visitors: count,
    meanServiceMs: count.nullable(),
    withinNorm: z.number().min(0).max(1).nullable(),
  }),
  printers: z.array(printerState),
});
export type DeskView = z.infer<typeof deskView>;
/** Somebody or something that asks for help. */
export type HelpCall = DeskView['helpCalls'][number];
/** Somebody who was called and did not come. */
export type MissedRow = DeskView['missed'][number];
