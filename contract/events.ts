/**
 * The facts of an office, in the past tense, with everything in them that a report needs years later: the norm, the
 * service's name and the class that held at that moment. Never edited; `v` grows when a shape changes, and an old log
 * is brought up to date when it is read. No personal data: a booking's name and phone are a record that events only
 * refer to.
 */
import { z } from 'zod';
import { appointmentEvents } from './events/appointments.ts';
import { dayEvents } from './events/day.ts';
import { deskEvents } from './events/desks.ts';
import { helpEvents } from './events/help.ts';
import { invitationEvents } from './events/invitations.ts';
import { ticketEvents } from './events/tickets.ts';
import { wordEvents } from './events/words.ts';
import { epochMs, id } from './primitives.ts';
import { actor } from './people.ts';

export {
  appointmentKind,
  homeVisitOutcome,
  type AppointmentKind,
  type ChangedBy,
  type HomeVisitOutcome,
} from './events/appointments.ts';
export { afterLast, pauseWhy, type AfterLast, type PauseWhy } from './events/desks.ts';
export {
  begunFrom,
  byHandReason,
  callReason,
  callReasonKind,
  holdWhy,
  outcomeKind,
  ratingScore,
  refusedBecause,
  takenBackStep,
  transferTarget,
  visitOutcome,
  type BegunFrom,
  type ByHandReason,
  type CallReason,
  type CallReasonKind,
  type HoldWhy,
  type OutcomeKind,
  type RefusedBecause,
  type TakenBackStep,
  type TransferTarget,
  type VisitOutcome,
} from './events/tickets.ts';

/** Everything that can happen in an office. */
const EVENTS = [
  ...dayEvents,
  ...deskEvents,
  ...ticketEvents,
  ...appointmentEvents,
  ...helpEvents,
  ...invitationEvents,
  ...wordEvents,
] as const;

/** What happened, before it has a place in the log. */
export const eventBody = z.discriminatedUnion('type', EVENTS);
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
  OfficeConfigured: 10,
  TicketIssued: 3,
  TicketCalled: 3,
  TicketHeld: 2,
  ServiceStarted: 2,
  ServiceFinished: 2,
  ServiceContinued: 2,
  DeskOpened: 2,
  DeskPaused: 2,
  HelpCalled: 2,
  AppointmentBooked: 3,
  AppointmentCancelled: 2,
};
