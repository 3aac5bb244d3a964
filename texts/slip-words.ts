/** What the appointment slip says (8.6.4), whatever it is made of: thermal paper, a PDF, an entry in a calendar. */
import type { Slip } from '../contract/booking.ts';
import { text, type TextKey, type TextParams } from './index.ts';
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

/** Around the month: the day of the week may stand on a line of its own, with its comma or without. */
const SPACE_IN_DATE = /(?<=\d)\s|\s(?=\d{4})/g;

/** The words for a key in the language of the slip. */
const say = ({ language }: Slip, key: TextKey, params?: TextParams): string => text(key, params, language);

/**
 * In the language in which it was booked.
 * @param slip the booking as it is now: one that was cancelled or missed says so, and what can be done
 */
export function slipWords(slip: Slip): SlipWords {
  const { kind, language, appointmentAt, shortCode, office } = slip;
  return {
    title: say(slip, kind === 'office' ? 'paper.slip.title' : 'paper.slip.title-home'),
    date: localWholeDate(appointmentAt, office.timezone, language).replace(SPACE_IN_DATE, '\u00a0'),
    time: localTime(appointmentAt, office.timezone),
    code: shortCodeText(shortCode),
    over: over(slip),
    sections: sections(slip).filter(({ words, items }) => words.length + items.length > 0),
  };
}

function over(slip: Slip): string | null {
  switch (slip.state) {
    case 'booked':
      return null;
    case 'checked-in':
      return say(slip, 'paper.slip.checked-in');
    case 'missed':
      return say(slip, 'paper.slip.was-missed');
    case 'cancelled':
      return say(slip, 'paper.slip.cancelled');
    case 'made':
      return say(slip, 'paper.slip.made');
    case 'not-made':
      return say(slip, 'paper.slip.not-made');
  }
}

function sections(slip: Slip): SlipSection[] {
  switch (slip.state) {
    case 'booked':
      return slip.kind === 'office'
        ? [documents(slip), arrival(slip), lateness(slip), changes(slip)]
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

function documents(slip: Slip): SlipSection {
  const title = say(slip, slip.kind === 'office' ? 'paper.slip.documents' : 'paper.slip.documents-home');
  return { about: 'documents', title, words: [], items: slip.documents };
}

function arrival(slip: Slip): SlipSection {
  const words = [say(slip, 'paper.slip.arrival-words'), say(slip, 'paper.slip.arrival-without')];
  return { about: 'arrival', title: say(slip, 'paper.slip.arrival'), words, items: [] };
}

function lateness(slip: Slip): SlipSection {
  const words = [say(slip, 'paper.slip.late-words', { minutes: slip.latenessCutoffMinutes })];
  return { about: 'lateness', title: say(slip, 'paper.slip.late'), words, items: offers(slip) };
}

function missed(slip: Slip): SlipSection {
  return { about: 'lateness', title: say(slip, 'paper.slip.missed'), words: [], items: offers(slip) };
}

/** The three of the standard (8.6.5): nobody is left without a way forward. */
function offers(slip: Slip): string[] {
  const { website, phone, callBack } = slip.office.remote;
  return [
    say(slip, 'paper.slip.offer-queue'),
    say(slip, 'paper.slip.offer-time'),
    website === ''
      ? say(slip, 'paper.slip.remote-account')
      : say(slip, 'paper.slip.remote-website', { website }),
    phone === '' ? say(slip, 'paper.slip.remote-centre') : say(slip, 'paper.slip.remote-phone', { phone }),
    callBack === ''
      ? say(slip, 'paper.slip.remote-calls')
      : say(slip, 'paper.slip.remote-call-back', { callBack }),
  ];
}

function changes(slip: Slip): SlipSection {
  const { kind, office } = slip;
  const { phone } = office.remote;
  const items = [
    say(slip, 'paper.slip.change-link'),
    kind === 'office' ? say(slip, 'paper.slip.change-code') : say(slip, 'paper.slip.change-staff'),
    ...(phone === '' ? [] : [say(slip, 'paper.slip.change-phone', { phone })]),
  ];
  return { about: 'changes', title: say(slip, 'paper.slip.change'), words: [], items };
}
