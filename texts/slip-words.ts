/** What the appointment slip says (8.6.4), whatever it is made of: thermal paper, a PDF, an entry in a calendar. */
import type { AppointmentState, Slip } from '../contract/booking.ts';
import { text } from './index.ts';
import { shortCodeText } from './problem-sentence.ts';
import { localTime, localWholeDate } from './times.ts';

export interface SlipSection {
  readonly about: 'documents' | 'arrival' | 'lateness' | 'changes';
  readonly title: string;
  readonly words: readonly string[];
  readonly items: readonly string[];
}

export interface SlipWords {
  readonly title: string;
  /** `четверг, 26 ноября 2026`, to be broken only after the comma */
  readonly date: string;
  /** `10:20` */
  readonly time: string;
  /** `07 482 193` */
  readonly code: string;
  /** Why there is nothing to come for any more; null for a booking that is still to come. */
  readonly over: string | null;
  readonly sections: readonly SlipSection[];
}

const SPACE_IN_DATE = /(?<!,)\s/g;

/** @param slip the booking as it is now: one that was cancelled or missed says so, and what can be done */
export function slipWords(slip: Slip): SlipWords {
  const { kind, state, appointmentAt, shortCode, office } = slip;
  return {
    title: kind === 'office' ? text('paper.slip.title') : text('paper.slip.title-home'),
    date: localWholeDate(appointmentAt, office.timezone).replace(SPACE_IN_DATE, '\u00a0'),
    time: localTime(appointmentAt, office.timezone),
    code: shortCodeText(shortCode),
    over: over(state),
    sections: sections(slip).filter(({ words, items }) => words.length + items.length > 0),
  };
}

function over(state: AppointmentState): string | null {
  switch (state) {
    case 'booked':
      return null;
    case 'checked-in':
      return text('paper.slip.checked-in');
    case 'missed':
      return text('paper.slip.was-missed');
    case 'cancelled':
      return text('paper.slip.cancelled');
    case 'made':
      return text('paper.slip.made');
    case 'not-made':
      return text('paper.slip.not-made');
  }
}

function sections(slip: Slip): SlipSection[] {
  switch (slip.state) {
    case 'booked':
      return slip.kind === 'office'
        ? [documents(slip), arrival(), lateness(slip), changes(slip)]
        : [documents(slip), changes(slip)];
    case 'missed':
      return slip.kind === 'office' ? [missed(slip)] : [];
    case 'checked-in':
    case 'cancelled':
    case 'made':
    case 'not-made':
      return [];
  }
}

function documents({ kind, documents: items }: Slip): SlipSection {
  const title = kind === 'office' ? text('paper.slip.documents') : text('paper.slip.documents-home');
  return { about: 'documents', title, words: [], items };
}

function arrival(): SlipSection {
  const words = [text('paper.slip.arrival-words'), text('paper.slip.arrival-without')];
  return { about: 'arrival', title: text('paper.slip.arrival'), words, items: [] };
}

function lateness(slip: Slip): SlipSection {
  const words = [text('paper.slip.late-words', { minutes: slip.latenessCutoffMinutes })];
  return { about: 'lateness', title: text('paper.slip.late'), words, items: offers(slip) };
}

function missed(slip: Slip): SlipSection {
  return { about: 'lateness', title: text('paper.slip.missed'), words: [], items: offers(slip) };
}

/** The three of the standard (8.6.5): nobody is left without a way forward. */
function offers({ office: { remote } }: Slip): string[] {
  const { website, phone, callBack } = remote;
  return [
    text('paper.slip.offer-queue'),
    text('paper.slip.offer-time'),
    website === '' ? text('paper.slip.remote-account') : text('paper.slip.remote-website', { website }),
    phone === '' ? text('paper.slip.remote-centre') : text('paper.slip.remote-phone', { phone }),
    callBack === '' ? text('paper.slip.remote-calls') : text('paper.slip.remote-call-back', { callBack }),
  ];
}

function changes({ kind, office: { remote } }: Slip): SlipSection {
  const items = [
    text('paper.slip.change-link'),
    kind === 'office' ? text('paper.slip.change-code') : text('paper.slip.change-staff'),
    ...(remote.phone === '' ? [] : [text('paper.slip.change-phone', { phone: remote.phone })]),
  ];
  return { about: 'changes', title: text('paper.slip.change'), words: [], items };
}
