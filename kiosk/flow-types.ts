/** The words of the visitor's way: the screens there are, what people do on them, what becomes known. */
import type { CheckInAnswer, IssuedTicket, OwnAppointment } from '../contract/api.ts';
import type { BookingDay, BookingOffice, Slip } from '../contract/booking.ts';
import type { Refusal } from '../contract/problems.ts';
import type { KioskView } from '../contract/views.ts';
import type { BookingOrder, Draft, Search } from './flow-draft.ts';
import type { Paper } from './paper.ts';

export type Group = KioskView['groups'][number];
export type Service = Group['services'][number];
export type LateAnswer = Extract<CheckInAnswer, { kind: 'late' }>;
export type Recognised = Extract<CheckInAnswer, { kind: 'recognised' }>;
type AdmittedAnswer = Extract<CheckInAnswer, { kind: 'admitted' }>;

/** One wish for one ticket. The id stays the same however often it has to be asked for. */
export interface Order {
  commandId: string;
  serviceId: string;
  outOfTurn: boolean;
  afterAppointmentId: string | null;
}

export interface CheckIn {
  commandId: string;
  /** The code of a slip, its short code, or the phone number. */
  code: string;
  /** Null until it has been asked: first it is seen whether there is a booking at all. */
  outOfTurn: boolean | null;
  /** Numbers of the tickets that this visitor got for other bookings. */
  earlier: readonly string[];
}

/** What a ticket by appointment says beside its number. */
export interface Arrival extends Pick<AdmittedAnswer, 'earlyMinutes' | 'others'> {
  outOfTurn: boolean;
  earlier: readonly string[];
}

/** What the question about the turn is asked for. */
type Wish = { kind: 'ticket'; serviceId: string } | { kind: 'appointment'; appointment: Recognised };

/** What is typed to find a booking. */
export type KeyKind = 'code' | 'phone';

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
  | { kind: 'documents'; serviceId: string }
  | { kind: 'turn'; wish: Wish }
  | { kind: 'issuing'; order: Order }
  | { kind: 'code'; by: KeyKind; typed: string; problem: Refusal | null }
  | { kind: 'checking-in'; checkIn: CheckIn }
  | { kind: 'which'; appointments: readonly OwnAppointment[] }
  | { kind: 'late'; late: LateAnswer; outOfTurn: boolean }
  | { kind: 'refused'; problem: Refusal; again: Screen | null }
  | ({ kind: 'ticket'; ticket: IssuedTicket; arrival: Arrival | null } & WithPaper)
  | { kind: 'looking'; search: Search }
  | { kind: 'days'; page: number }
  | { kind: 'times'; date: string }
  | { kind: 'phone' }
  | { kind: 'name' }
  | { kind: 'confirm'; agreed: boolean }
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
  | { type: 'go-on' }
  | { type: 'choose-turn'; outOfTurn: boolean; commandId: string }
  | { type: 'type-by'; by: KeyKind }
  | { type: 'type-sign'; sign: string }
  | { type: 'erase-sign' }
  | { type: 'check-in'; commandId: string }
  | { type: 'scan'; code: string; commandId: string }
  | { type: 'choose-appointment'; code: string; commandId: string }
  | { type: 'join-queue'; commandId: string }
  | { type: 'move-booking' }
  | { type: 'other-days' }
  | { type: 'turn-page'; by: 1 | -1 }
  | { type: 'choose-day'; date: string }
  | { type: 'choose-time'; at: number; commandId: string }
  | { type: 'agree' }
  | { type: 'book-it'; commandId: string }
  | { type: 'change-phone' }
  | { type: 'try-again' }
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
  | { type: 'not-found'; search: Search; problem: Refusal }
  /** `of` is the ticket's or the appointment's id. */
  | { type: 'paper'; of: string; paper: Paper }
  | { type: 'admission-ended' }
  | { type: 'tick' };

export type FlowEvent = Press | News;

export interface Flow {
  screen: Screen;
  /** The screens that «Назад» goes back through. */
  trail: readonly Screen[];
  /** The booking on its way; it has a name and a phone number in it, and goes with the visitor. */
  draft: Draft | null;
  touchedAt: number;
  /** Grows when a visitor is done or gone: what was set for that person is over. */
  visit: number;
  /** Nobody has touched anything since the last visitor. */
  fresh: boolean;
}
