/** What the office knows today: the only input of every decision besides the command and the time. */
import type {
  AfterLast,
  AppointmentKind,
  BegunFrom,
  CallReason,
  EventOf,
  HoldWhy,
  PauseWhy,
  TakenBackStep,
  TransferTarget,
} from '../../contract/events.ts';
import type { LanguageCode } from '../../contract/languages.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Actor } from '../../contract/people.ts';
import type { AppointmentState } from '../../contract/booking.ts';
import type { Channel, TicketChannel, VisitorClass } from '../../contract/primitives.ts';
import type { Quota } from '../../contract/schedule.ts';
import type { Lanes } from './lanes.ts';
import type { SortedMap } from './persistent.ts';

/** A service as it was when the ticket was issued or moved: later settings do not change it. */
export interface ServiceThen {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly serviceNormMs: number;
}

/** At which desk, with whom, since when and why. */
interface AtDesk {
  /** Where the ticket was waiting: a visitor who misses the call and comes back is still sent there (law 6). */
  readonly target: TransferTarget;
  readonly deskId: string;
  readonly operatorId: string;
  readonly calledAt: number;
  /** The newest call: the first, or the last repeated one. */
  readonly lastCallAt: number;
  readonly reason: CallReason;
}

export type TicketStatus =
  | { readonly kind: 'waiting'; readonly target: TransferTarget }
  | (AtDesk & { readonly kind: 'called'; readonly calls: number })
  | (AtDesk & { readonly kind: 'serving'; readonly calls: number })
  | { readonly kind: 'held'; readonly deskId: string; readonly operatorId: string }
  | { readonly kind: 'missed'; readonly at: number; readonly target: TransferTarget }
  | { readonly kind: 'served'; readonly at: number }
  | { readonly kind: 'left'; readonly at: number }
  | { readonly kind: 'not-served'; readonly at: number };

/** Service of the present leg, once it has begun; time on hold is kept apart (law 9). */
interface Progress {
  readonly startedAt: number;
  readonly heldMs: number;
  readonly heldSince: number | null;
  /** Why the visitor stepped aside the last time. */
  readonly heldWhy: HoldWhy | null;
}

export interface Ticket extends ServiceThen {
  readonly ticketId: string;
  readonly code: string;
  readonly number: string;
  /** Its place among all tickets: the sequence number of the event that issued it. */
  readonly sequence: number;
  readonly visitorClass: VisitorClass;
  readonly arrivalAt: number;
  readonly waitNormMs: number;
  readonly channel: TicketChannel;
  readonly begunFrom: BegunFrom | null;
  readonly language: LanguageCode;
  readonly appointmentId: string | null;
  readonly appointmentAt: number | null;
  readonly told: EventOf<'TicketIssued'>['told'];
  /** 1 for the first wait; each transfer begins another. */
  readonly leg: number;
  /** When the present wait began: arrival, the transfer, or the return from a hold. */
  readonly legSince: number;
  readonly progress: Progress | null;
  /** Came back with the place kept. */
  readonly returned: boolean;
  /** How often after a missed call. */
  readonly cameBack: number;
  /** Whose service of this visitor has ended, each once. */
  readonly specialists: readonly string[];
  /** The visitor has said what the visit was like. */
  readonly rated: boolean;
  /** Was asked for a word afterwards (6.7.11). */
  readonly wordAsked: boolean;
  readonly status: TicketStatus;
}

export interface Appointment extends ServiceThen {
  readonly appointmentId: string;
  readonly code: string;
  readonly shortCode: string;
  readonly kind: AppointmentKind;
  readonly appointmentAt: number;
  readonly lengthMs: number;
  readonly channel: Channel;
  readonly quota: Quota;
  readonly language: LanguageCode;
  readonly state: AppointmentState;
  /** The event that gave it its place: who has it longer keeps it when a new schedule has fewer. */
  readonly placedSeq: number;
  /** How often it was moved. */
  readonly moves: number;
  /** The manager lets it stay where a new schedule has no place for it. */
  readonly kept: boolean;
  readonly ticketId: string | null;
  /** The booking that took the place of this one, after it was missed. */
  readonly followedBy: string | null;
}

/** A colleague is asked to come to a desk. Who asks is who sits there. */
export interface Invitation {
  readonly invitationId: string;
  /** Null: whoever is free to come. */
  readonly invitedId: string | null;
  readonly invitedAt: number;
  readonly answer: { readonly personId: string; readonly comes: boolean; readonly at: number } | null;
}

/** A desk at which somebody sits. */
export interface Seat {
  readonly deskId: string;
  readonly deskNumber: number;
  readonly operatorId: string;
  readonly serviceIds: readonly string[];
  /** What could be served here too and is not, by the choice of whoever sat down. */
  readonly leftOut: readonly string[];
  readonly since: number;
  readonly pausedAt: number | null;
  readonly pausedWhy: PauseWhy | null;
  /** Nobody is called after the visitor who is there: then this. */
  readonly afterLast: AfterLast | null;
  /** Who that is. */
  readonly lastId: string | null;
  /** The visitor called or in service; law 8: never more than one. */
  readonly ticketId: string | null;
  /** The last one of those for the visitor who is being served there; it ends when they leave the desk. */
  readonly invitation: Invitation | null;
  /** Priority visitors called in a row (law 12). */
  readonly priorityRun: number;
  /** Since when the desk could have called somebody. */
  readonly freeSince: number;
  /** What may be taken back here for a moment. */
  readonly lastStep: LastStep | null;
  /**
   * «Вернулся», said here after that. Apart, for it is no step of the desk: in older logs a step before it was taken back, and a call
   * went with a finish before it.
   */
  readonly lastReturn: LastStep | null;
}

/** A figure that is learned all day, before and after something taught it. */
export interface Taught {
  readonly before: Pace | undefined;
  readonly after: Pace | undefined;
}

/** A ticket before and after an event. */
interface Changed {
  readonly before: Ticket;
  readonly after: Ticket;
}

/** A step at a desk and everything as it was before, so that it can be taken back. */
export interface LastStep extends Changed {
  /** The event of the step. */
  readonly seq: number;
  readonly at: number;
  readonly step: TakenBackStep;
  readonly seat: Seat;
  readonly operator: OperatorTally | undefined;
  /** Of the service that ended, if one did. */
  readonly pace: Taught & { readonly serviceId: string };
  readonly walk: Taught;
  /** What the waiting room was shown and told. */
  readonly calls: readonly ShownCall[];
  readonly announcements: readonly ShownCall[];
  /** The call that followed it at this desk and goes with it. */
  readonly call: (Changed & { readonly seq: number; readonly breather: Taught }) | null;
}

export interface Day {
  readonly date: string;
  /** When it began for the office: what is older belongs to another day. */
  readonly beganAt: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly endsAt: number;
  readonly closed: boolean;
}

/** A call as the waiting room is shown it. */
export interface ShownCall {
  readonly callId: number;
  readonly ticketId: string;
  readonly number: string;
  readonly deskNumber: number;
  readonly at: number;
  readonly times: number;
}

/** Somebody asked for help at a kiosk or at the entrance (6.7.5). */
export interface HelpCall {
  readonly helpCallId: string;
  readonly deviceId: string;
  readonly place: string;
  /** By a button at the entrance. */
  readonly outside: boolean;
  readonly calledAt: number;
  /** When a member of staff went there, and who. */
  readonly takenAt: number | null;
  readonly takenBy: string | null;
  /** The visit that began there. */
  readonly ticketId: string | null;
}

/** The office's own recent durations of one service, a running mean and variance. */
export interface Pace {
  readonly n: number;
  readonly meanMs: number;
  readonly varianceMs2: number;
}

/** A person's day: visitors, and the services that they had from this person, whatever each ended with. */
export interface OperatorTally {
  readonly visitors: number;
  readonly services: number;
  readonly serviceMs: number;
  readonly withinNorm: number;
}

interface Tally {
  readonly issued: number;
  readonly served: number;
  readonly didNotCome: number;
  readonly left: number;
  readonly notServed: number;
  readonly arrivedAppointments: number;
  readonly missedAppointments: number;
}

export interface OfficeState {
  readonly officeId: string;
  /** The last event's number and time: the next ones go on from here. */
  readonly seq: number;
  readonly lastAt: number;
  readonly config: OfficeConfig | null;
  readonly day: Day | null;
  readonly tickets: SortedMap<string, Ticket>;
  readonly ticketsByCode: SortedMap<string, string>;
  readonly lanes: Lanes;
  readonly seats: SortedMap<string, Seat>;
  /** How people left their desks, the last one of each: for a moment the step that came before can still be taken back. */
  readonly leftSeats: readonly Seat[];
  readonly heldIds: readonly string[];
  readonly missedIds: readonly string[];
  readonly appointments: SortedMap<string, Appointment>;
  readonly appointmentsByCode: SortedMap<string, string>;
  readonly appointmentsByShortCode: SortedMap<string, string>;
  /** Those waited for in the office, by time: for the sweep at the cutoff (law 3) and for the estimates. */
  readonly booked: ByTime;
  /** Visits at home of which nobody has said yet whether they were made. */
  readonly homeVisits: ByTime;
  /** All that hold a place: booked or checked in. */
  readonly placed: SortedMap<readonly [number, string], Appointment>;
  readonly counters: Readonly<Record<string, number>>;
  /** For the eye: the newest first, each ticket once. All that are still waited for, and the last of the others. */
  readonly calls: readonly ShownCall[];
  /** For the ear: the oldest first, a repeated call after the one before. Those that are still waited for, and perhaps a few more. */
  readonly announcements: readonly ShownCall[];
  /** Of today, those that nobody cancelled; in the order in which they were made. */
  readonly helpCalls: readonly HelpCall[];
  /** Who was served by whom, the last at the end: somebody may be asked for a word. */
  readonly servedBy: readonly { readonly ticketId: string; readonly operatorId: string }[];
  readonly cameBack: readonly { readonly ticketId: string; readonly number: string; readonly at: number }[];
  readonly paces: Readonly<Record<string, Pace>>;
  /** From call to start. */
  readonly walk: Pace;
  /** From the end of one visitor to the call of the next who was waiting already. */
  readonly breather: Pace;
  readonly tally: Tally;
  readonly operators: Readonly<Record<string, OperatorTally>>;
}

export const SYSTEM: Actor = { kind: 'system', id: 'office' };

/** Appointments by their time, then by their id. */
export type ByTime = SortedMap<readonly [number, string], string>;
