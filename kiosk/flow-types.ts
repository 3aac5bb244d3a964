/** The words of the visitor's way: the screens there are, what people do on them, what becomes known. */
import type { CheckInAnswer, IssuedTicket } from '../contract/api.ts';
import type { Refusal } from '../contract/problems.ts';
import type { KioskView } from '../contract/views.ts';
import type { Paper } from './paper.ts';

export type Group = KioskView['groups'][number];
export type Service = Group['services'][number];
export type LateAnswer = Extract<CheckInAnswer, { kind: 'late' }>;
export type Offer = LateAnswer['offers'][number];

/** One wish for one ticket. The id stays the same however often it has to be asked for. */
export interface Order {
  commandId: string;
  serviceId: string;
  outOfTurn: boolean;
  afterAppointmentId: string | null;
}

export interface CheckIn {
  commandId: string;
  code: string;
  outOfTurn: boolean;
}

/** What the question about the turn is asked for. */
export type Wish = { kind: 'ticket'; serviceId: string } | { kind: 'appointment'; code: string };

export type Screen =
  | { kind: 'start' }
  | { kind: 'groups' }
  | { kind: 'services'; groupId: string }
  | { kind: 'documents'; serviceId: string }
  | { kind: 'turn'; wish: Wish }
  | { kind: 'issuing'; order: Order }
  | { kind: 'code'; typed: string; problem: Refusal | null }
  | { kind: 'checking-in'; checkIn: CheckIn }
  | { kind: 'late'; late: LateAnswer; outOfTurn: boolean }
  | { kind: 'offer'; offer: Offer }
  | { kind: 'refused'; problem: Refusal; again: Screen | null }
  /** `closesAt` is null while paper may still come: nobody is sent away before that is known. */
  | { kind: 'ticket'; ticket: IssuedTicket; paper: Paper; closesAt: number | null };

/** What a person did. */
export type Press =
  | { type: 'take-ticket' }
  | { type: 'have-appointment' }
  | { type: 'choose-group'; group: Group }
  | { type: 'choose-service'; service: Service }
  | { type: 'go-on' }
  | { type: 'choose-turn'; outOfTurn: boolean; commandId: string }
  | { type: 'type-sign'; sign: string }
  | { type: 'erase-sign' }
  | { type: 'check-in' }
  | { type: 'scan'; code: string }
  | { type: 'choose-offer'; offer: Offer; commandId: string }
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
  | { type: 'late'; commandId: string; late: LateAnswer }
  | { type: 'refused'; commandId: string; problem: Refusal }
  | { type: 'paper'; ticketId: string; paper: Paper }
  | { type: 'admission-ended' }
  | { type: 'tick' };

export type FlowEvent = Press | News;

export interface Flow {
  screen: Screen;
  /** The screens that «Назад» goes back through. */
  trail: readonly Screen[];
  touchedAt: number;
  /** Grows when a visitor is done or gone: what was set for that person is over. */
  visit: number;
  /** Nobody has touched anything since the last visitor. */
  fresh: boolean;
}

export const CODE_LENGTH = 16;
