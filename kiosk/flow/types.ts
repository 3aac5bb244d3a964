/** The words of the visitor's way: the screens there are, what people do on them, what becomes known. */
import type { AnswerOf, CheckInAnswer, IssuedTicket, OwnAppointment } from '../../contract/api.ts';
import type { BookingDay, BookingOffice, Slip } from '../../contract/booking.ts';
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { BookingOrder, Draft, Search } from './draft.ts';
import type { Group, Service } from './offer.ts';
import type { Paper } from '../paper.ts';
import type { KeyKind } from '../typing.ts';

export type LateAnswer = Extract<CheckInAnswer, { kind: 'late' }>;
export type Recognised = Extract<CheckInAnswer, { kind: 'recognised' }>;
type AdmittedAnswer = Extract<CheckInAnswer, { kind: 'admitted' }>;

/** One wish for one ticket. The id stays the same however often it has to be asked for. */
export interface Order {
  commandId: string;
  serviceId: string;
  outOfTurn: boolean;
  /** What help was asked for; nothing is as good an answer as any. */
  needs: readonly HelpNeed[];
  afterAppointmentId: string | null;
}

export interface CheckIn {
  commandId: string;
  /** The code of a slip, its short code, or the phone number; the id of a booking that was chosen. */
  code: string;
  /** Null until it has been asked: first it is seen whether there is a booking at all. */
  outOfTurn: boolean | null;
  needs: readonly HelpNeed[];
  /** Numbers of the tickets that this visitor got for other bookings. */
  earlier: readonly string[];
}

/** What a ticket by appointment says beside its number. */
export interface Arrival extends Pick<AdmittedAnswer, 'earlyMinutes' | 'others'> {
  outOfTurn: boolean;
  needs: readonly HelpNeed[];
  earlier: readonly string[];
}

/** What the office has to be read. */
export type Information = AnswerOf<'getInformation'>;

/** One word about one visit. The id stays the same however often it has to be sent. */
export interface RatingOrder {
  commandId: string;
  number: string;
  score: number;
  words: string | null;
}

/** A wish that nobody has heard of yet. */
export type Unheard = { kind: 'ticket'; order: Order } | { kind: 'booking'; order: BookingOrder };

/** What the question about the turn is asked for: a ticket, in place of an appointment whose time has passed or of none. */
export type Wish =
  | { kind: 'ticket'; serviceId: string; afterAppointmentId: string | null }
  | { kind: 'appointment'; appointment: Recognised };

/** Help is for whoever needs it, also in the general queue (6.7.4): not every difficulty comes with a paper. */
export interface TurnAnswer {
  readonly outOfTurn: boolean;
  /** Whoever is served out of turn is asked without saying so (6.7.2). */
  readonly needsHelp: boolean;
}

/** The id is that of the wish to check in, should it be one. */
interface ReadSlip {
  readonly code: string;
  readonly commandId: string;
  readonly readAt: number;
}

/** A paper on the glass. `closesAt` is null while it may still come: nobody is sent away before that is known. */
interface WithPaper {
  paper: Paper;
  closesAt: number | null;
}

/** `groups`, `services` and `documents` are about a booking while there is a draft of one, else about a ticket. */
export type Screen =
  | { kind: 'start' }
  | { kind: 'groups' }
  | { kind: 'services'; groupId: string }
  | { kind: 'search'; typed: string }
  | { kind: 'documents'; serviceId: string }
  | { kind: 'turn'; wish: Wish }
  /** What help is needed, for whoever wants to say it. */
  | { kind: 'needs'; wish: Wish; outOfTurn: boolean; needs: readonly HelpNeed[] }
  | { kind: 'issuing'; order: Order }
  | { kind: 'code'; by: KeyKind; typed: string; problem: Refusal | null }
  | { kind: 'checking-in'; checkIn: CheckIn }
  | { kind: 'which'; appointments: readonly OwnAppointment[] }
  /** `outOfTurn` is null until it matters, which is in the general queue alone. */
  | { kind: 'late'; late: LateAnswer; outOfTurn: boolean | null; needs: readonly HelpNeed[] }
  | { kind: 'refused'; problem: Refusal; again: Screen | null }
  | ({ kind: 'ticket'; ticket: IssuedTicket; arrival: Arrival | null } & WithPaper)
  | { kind: 'looking'; search: Search }
  | { kind: 'info'; information: Information }
  /** A page of it; null is the one of hours and phones. */
  | { kind: 'page'; information: Information; pageId: string | null }
  | { kind: 'rated-number'; typed: string; problem: Refusal | null }
  | { kind: 'rate'; number: string; serviceName: string }
  | { kind: 'rate-words'; number: string; score: number; typed: string }
  | { kind: 'rating'; order: RatingOrder }
  | { kind: 'rated'; score: number; closesAt: number }
  | { kind: 'days'; page: number }
  | { kind: 'times'; date: string }
  | { kind: 'phone' }
  | { kind: 'name' }
  | { kind: 'confirm'; agreed: boolean }
  /** What time a booking had and gets. */
  | { kind: 'confirm-move' }
  | { kind: 'booking'; order: BookingOrder }
  | { kind: 'taken'; problem: Refusal }
  | ({ kind: 'slip'; slip: Slip; moved: boolean } & WithPaper);

export type ScreenOf<K extends Screen['kind']> = Extract<Screen, { kind: K }>;

/** What a person did. */
export type Press =
  | { type: 'take-ticket' }
  | { type: 'have-appointment' }
  | { type: 'book' }
  | { type: 'choose-group'; group: Group }
  | { type: 'choose-service'; service: Service }
  | { type: 'search' }
  | { type: 'go-on' }
  | ({ type: 'choose-turn'; commandId: string } & TurnAnswer)
  | { type: 'toggle-need'; need: HelpNeed }
  | { type: 'say-needs'; commandId: string }
  | { type: 'read' }
  | { type: 'open-page'; pageId: string | null }
  | { type: 'rate' }
  | { type: 'find-visit' }
  | { type: 'choose-face'; score: number }
  | { type: 'send-rating'; commandId: string; withWords: boolean }
  | { type: 'type-by'; by: KeyKind }
  | { type: 'type-sign'; sign: string }
  | { type: 'erase-sign' }
  | { type: 'check-in'; commandId: string }
  /** `listens`: what is on the glass is being said. */
  | { type: 'scan'; code: string; commandId: string; listens?: boolean }
  /** The slip that was read is meant, or is not. */
  | { type: 'use-slip' }
  | { type: 'leave-slip' }
  | { type: 'choose-appointment'; appointmentId: string; commandId: string }
  | { type: 'join-queue'; commandId: string }
  | { type: 'move-booking' }
  | { type: 'other-days' }
  | { type: 'turn-page'; by: 1 | -1 }
  | { type: 'choose-day'; date: string }
  | { type: 'choose-time'; at: number }
  | { type: 'agree' }
  | { type: 'book-it'; commandId: string }
  | { type: 'change-phone' }
  | { type: 'try-again' }
  /** «Не ждать»: of an answer that takes long. */
  | { type: 'give-up' }
  | { type: 'back' }
  | { type: 'home' }
  | { type: 'done' }
  /** «Да, продолжить», «Показать дольше». */
  | { type: 'stay' }
  /** Something that leads nowhere, such as larger letters: somebody is here. */
  | { type: 'touch' };

/** What became known, or that time went by. */
export type News =
  | { type: 'issued'; commandId: string; ticket: IssuedTicket; paper: Paper }
  | { type: 'checked-in'; commandId: string; answer: CheckInAnswer; paper: Paper }
  | { type: 'booked'; commandId: string; slip: Slip; paper: Paper }
  | { type: 'refused'; commandId: string; problem: Refusal }
  | { type: 'office-found'; search: Search; office: BookingOffice }
  | { type: 'booking-found'; search: Search; slip: Slip; office: BookingOffice }
  | { type: 'days-found'; search: Search; days: readonly BookingDay[] }
  | { type: 'information-found'; search: Search; information: Information }
  | { type: 'visit-found'; search: Search; visit: AnswerOf<'findVisitToRate'> }
  | { type: 'not-found'; search: Search; problem: Refusal }
  | { type: 'rated'; commandId: string }
  /** `of` is the ticket's or the appointment's id. */
  | { type: 'paper'; of: string; paper: Paper }
  | { type: 'admission-ended' }
  /** The server is heard again. */
  | { type: 'server-back' }
  /** A key of the spoken mode: somebody is here, and looks for the answer. */
  | { type: 'listens' }
  | { type: 'tick' };

export type FlowEvent = Press | News;

export interface Flow {
  screen: Screen;
  /** The screens that «Назад» goes back through. */
  trail: readonly Screen[];
  /** The booking on its way; it has a name and a phone number in it, and goes with the visitor. */
  draft: Draft | null;
  /** What was asked for, not heard of, and may be there: the same wish again is the same ticket or booking (`unheard.ts`). */
  unheard: Unheard | null;
  /** The code of the booking that this visit is about, as its slip has it. */
  booking: string | null;
  /** A slip that was read in the middle of something: is it meant? (`slip.ts`) */
  slip: ReadSlip | null;
  touchedAt: number;
  /** Grows when a visitor is done or gone: what was set for that person is over. */
  visit: number;
  /** Nobody has touched anything since the last visitor. */
  fresh: boolean;
}
