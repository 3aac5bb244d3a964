/** What each kind of screen sees: a view made for it, with no field that it does not show. */
import { z } from 'zod';
import { shellState } from './endpoints/shells.ts';
import { callReason } from './events.ts';
import { helpNeed, infoPage, kioskSettings } from './kiosk.ts';
import { languageCode, officeLanguages } from './languages.ts';
import { service, serviceGroup } from './office.ts';
import { role } from './people.ts';
import { printerState, printerTrouble, virtualCondition } from './printing.ts';
import { remoteServices } from './schedule.ts';
import { epochMs, id, shortText, ticketNumber, visitorClass, waitRange } from './primitives.ts';
import { voiceState } from './voice.ts';

const count = z.number().int().nonnegative();

const officeHead = z.object({ name: shortText(80), address: z.string(), timezone: z.string() });
export type OfficeHead = z.infer<typeof officeHead>;

/** The day as every screen needs it. */
const dayState = z.object({
  /** `before`: not yet opening time; `open`: tickets are given; `closing`: nobody new, those admitted are served. */
  phase: z.enum(['closed', 'before', 'open', 'closing']),
  opensAt: epochMs.nullable(),
  closesAt: epochMs.nullable(),
  /** When visitors are received again, once today is over; null while it is not, or when nobody knows. */
  nextOpensAt: epochMs.nullable(),
  /** The pauses of today that are not over yet. */
  breaks: z.array(z.object({ from: epochMs, to: epochMs })),
});
export type DayState = z.infer<typeof dayState>;

export const kioskView = z.object({
  office: officeHead,
  day: dayState,
  /** Why today's hours are not those of its weekday, as the office says it: «День народного единства»; empty where they are. */
  dayNote: z.string(),
  desksOpen: count,
  /** Expected wait of a visitor who takes a ticket now, over all services; null when no desk is open. */
  wait: waitRange.nullable(),
  groups: z.array(
    serviceGroup.pick({ id: true, name: true, hint: true, icon: true }).extend({
      wait: waitRange.nullable(),
      services: z.array(
        service.pick({ id: true, name: true, documents: true }).extend({
          wait: waitRange.nullable(),
          /** By the expected wait this visitor may not be served before closing: the kiosk warns (law 10). */
          mayNotBeServed: z.boolean(),
        }),
      ),
    }),
  ),
  /** The letters that tickets begin with here. */
  letters: z.array(serviceGroup.shape.letter),
  /** Whether anything can be booked at all; the times are asked for when somebody wants one. */
  books: z.boolean(),
  /** What can be done without a visit. */
  remote: remoteServices,
  /** Who is served out of turn, in the office's words. */
  outOfTurn: kioskSettings.shape.outOfTurn,
  /** What can be read here; the texts are asked for when somebody wants to. */
  info: z.array(infoPage.omit({ text: true })),
  /** What visitors may choose beside Russian, with the office’s words for what is shown here. */
  languages: officeLanguages,
  /** Of the glass: diagonal, and the height of its lower edge above the floor, mm. */
  glass: kioskSettings.pick({ screenInches: true, lowerEdgeMm: true }),
  /** Help that was called for at this kiosk last; null when there is none, or it is not needed any more. */
  helpCall: z
    .object({
      helpCallId: id,
      calledAt: epochMs,
      /** Somebody is on the way. */
      takenAt: epochMs.nullable(),
    })
    .nullable(),
  /** The kiosk's own printer; null prints nowhere. */
  printer: printerState.pick({ condition: true }).nullable(),
});
export type KioskView = z.infer<typeof kioskView>;

const helpCallRow = z.object({
  helpCallId: id,
  place: z.string(),
  calledAt: epochMs,
  /** What is wrong with the printer that the kiosk there prints on, which calls by itself; null when a visitor asks. */
  trouble: printerTrouble.nullable(),
});

/** The office runs late for appointment holders: booked for, and by how many minutes it will start later. */
const lateForAppointments = z.object({ appointmentAt: epochMs, minutes: count });

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
  /** The name and patronymic of an appointment holder (6.5.1); null otherwise or when erased. */
  visitorName: z.string().nullable(),
  /** What help the visitor asked for (6.7.4); nothing for one who said nothing. */
  needs: z.array(helpNeed),
  /** In which the ticket was taken. */
  language: languageCode,
  arrivalAt: epochMs,
  calledAt: epochMs,
  /** Calls so far, the first included. */
  calls: z.number().int().positive(),
  startedAt: epochMs.nullable(),
  /** Time on hold so far, not counted as service. */
  heldMs: count,
});
export type DeskVisitor = z.infer<typeof deskVisitor>;

const deskState = z.enum(['closed', 'free', 'called', 'serving', 'paused']);
export type DeskState = z.infer<typeof deskState>;

export const deskView = z.object({
  office: officeHead,
  day: dayState,
  person: z.object({ id, name: z.string(), roles: z.array(role) }),
  waitNormMinutes: z.number().int(),
  recallLimit: z.number().int(),
  /** Every desk of the office, for choosing one and for transfers. */
  desks: z.array(
    z.object({
      id,
      number: z.number().int(),
      state: deskState,
      operatorId: id.nullable(),
      operatorName: z.string().nullable(),
    }),
  ),
  /** Every service, for transfers and for issuing a ticket by hand. */
  services: z.array(z.object({ id, name: z.string(), groupName: z.string() })),
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
      serviceNames: z.array(z.string()),
      visitor: deskVisitor.nullable(),
    })
    .nullable(),
  /** Those this desk may call, in the order in which they would be called; at most 50. */
  queue: z.array(queueRow),
  waiting: count,
  /** On hold at this desk. */
  held: z.array(z.object({ ticketId: id, number: ticketNumber, serviceName: z.string(), heldAt: epochMs })),
  /** Called today and did not come, the newest first; may return with the place kept. */
  missed: z.array(
    z.object({ ticketId: id, number: ticketNumber, serviceName: z.string(), missedAt: epochMs }),
  ),
  /** Services that somebody waits for and no open desk does (law 12), the longest wait first. */
  unattended: z.array(z.object({ serviceName: z.string(), waiting: count, since: epochMs })),
  /** Tickets that came back to the queue because a desk closed or a person left (law 6), the newest first. */
  cameBack: z.array(z.object({ ticketId: id, number: ticketNumber, at: epochMs })),
  /** Somebody or something asks for help, and nobody has gone there yet (6.7.5); the longest first. */
  helpCalls: z.array(helpCallRow),
  appointments: z.object({ expected: count, arrived: count }),
  late: lateForAppointments.nullable(),
  today: z.object({
    served: count,
    meanServiceMs: count.nullable(),
    withinNorm: z.number().min(0).max(1).nullable(),
  }),
  printers: z.array(printerState),
});
export type DeskView = z.infer<typeof deskView>;

export const managerView = z.object({
  office: officeHead,
  day: dayState,
  /** The computer's clock says less than the log: the office's time stands still here; null when all is well. */
  standsStillAt: epochMs.nullable(),
  waitNormMinutes: z.number().int(),
  waiting: count,
  /** Arrival of whoever waits longest now; null when nobody waits. */
  longestSince: epochMs.nullable(),
  /** Waiting longer than the norm now (law 12). */
  overNorm: count,
  groups: z.array(
    z.object({
      id,
      name: z.string(),
      waiting: count,
      longestSince: epochMs.nullable(),
      wait: waitRange.nullable(),
    }),
  ),
  desks: z.array(
    z.object({
      id,
      number: z.number().int(),
      state: deskState,
      since: epochMs.nullable(),
      operatorName: z.string().nullable(),
      ticketNumber: ticketNumber.nullable(),
      serviceName: z.string().nullable(),
      normMinutes: z.number().int().nullable(),
    }),
  ),
  today: z.object({ issued: count, served: count, didNotCome: count, left: count, notServed: count }),
  appointments: z.object({ expected: count, arrived: count, missed: count }),
  /** Calls for help that nobody has answered yet, the longest first. */
  helpCalls: z.array(helpCallRow),
  printers: z.array(printerState),
  devices: z.array(
    z.object({
      id,
      kind: z.enum(['kiosk', 'display']),
      name: z.string(),
      connected: z.boolean(),
      /** Of a kiosk whose page runs in our shell; null for one in a browser, and until the shell has told. */
      shell: shellState.nullable(),
    }),
  ),
  /** Who speaks where the office is to be heard. */
  voice: voiceState,
  /** Grows with every event that changes a report: the page asks for its report again. */
  reportVersion: count,
});
export type ManagerView = z.infer<typeof managerView>;

/** A visitor's own ticket on the phone. Nothing here says why somebody is called before others (law 7). */
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

/** What the virtual printers put out, the newest paper first. */
export const printersView = z.object({
  printers: z.array(printerState.extend({ virtual: virtualCondition.nullable() })),
  papers: z.array(z.object({ id, printerId: id, printedAt: epochMs, text: z.string() })),
});
export type PrintersView = z.infer<typeof printersView>;
