/** What people do besides coming, being called and being served: shares that chance is asked with. */
import type { SaidOutcome } from '../contract/api.ts';
import type { PauseWhy } from '../contract/events.ts';

type Weighted<T> = readonly (readonly [T, number])[];

/** How a booking is asked for. */
export type BookedBy = 'phone' | 'reception' | 'website' | 'personal-account';

export interface Habits {
  /** Of the services: interrupted for a form or a document, sent on to another service, followed by another one here. */
  readonly hold: number;
  readonly transfer: number;
  readonly another: number;
  /** Of those who step aside: who never comes back. */
  readonly staysAway: number;
  /** What came of a service. */
  readonly outcomes: Weighted<SaidOutcome>;
  /** Of the calls: out of the order, by hand. */
  readonly byHand: number;
  /** Of those who did not come to their call: who turns up after all. */
  readonly comesBack: number;
  /** Of the served: who rates the visit at the kiosk. */
  readonly rates: number;
  /** Of those served out of turn: who is asked for a word, and of them who has one. */
  readonly asked: number;
  readonly says: number;
  /** Breaks of each operator besides lunch, each at a chance hour of the day. */
  readonly breaks: readonly { readonly why: PauseWhy; readonly minutes: number }[];
  /** Calls for help in a day, and of them those that the visitor takes back. */
  readonly helpCalls: number;
  readonly helpTakenBack: number;
  /** Visits at home in a day. */
  readonly homeVisits: number;
  /** How appointments are booked; of the holders who will not come, who says so. */
  readonly bookedBy: Weighted<BookedBy>;
  readonly cancels: number;
}

/** Everybody does what the day file says and nothing else. */
export const PLAIN: Habits = {
  hold: 0,
  transfer: 0,
  another: 0,
  staysAway: 0,
  outcomes: [[{ kind: 'solved' }, 1]],
  byHand: 0,
  comesBack: 0,
  rates: 0,
  asked: 0,
  says: 0,
  breaks: [],
  helpCalls: 0,
  helpTakenBack: 0,
  homeVisits: 0,
  bookedBy: [['phone', 1]],
  cancels: 0,
};

/** An office as it is. */
export const LIVELY: Habits = {
  hold: 0.04,
  transfer: 0.03,
  another: 0.04,
  staysAway: 0.06,
  outcomes: [
    [{ kind: 'solved' }, 88],
    [{ kind: 'answer-promised', due: null }, 5],
    [{ kind: 'sent-to-remote' }, 4],
    [{ kind: 'refused', why: 'documents-missing' }, 2],
    [{ kind: 'refused', why: 'no-right' }, 1],
  ],
  byHand: 0.01,
  comesBack: 0.4,
  rates: 0.12,
  asked: 0.8,
  says: 0.15,
  breaks: [
    { why: 'documents', minutes: 10 },
    { why: 'technical', minutes: 5 },
  ],
  helpCalls: 3,
  helpTakenBack: 0.15,
  homeVisits: 1,
  bookedBy: [
    ['website', 50],
    ['phone', 25],
    ['personal-account', 15],
    ['reception', 10],
  ],
  cancels: 0.4,
};
