/** What a letter says, before it is laid out as text or as a page. */
import type { Slip } from '../../contract/booking.ts';
import type { MessageKind } from '../../contract/messages.ts';
import { text, type TextKey } from '../../texts/index.ts';
import { slipWords, type SlipSection, type SlipWords } from '../../texts/slip-words.ts';
import { localDay, tagOf } from '../../texts/times.ts';
import { addressee } from './addressee.ts';
import type { QueuedMessage } from './ports.ts';

export interface LetterFacts {
  readonly officeId: string;
  /** As the booking and the office are now. */
  readonly slip: Slip;
  /** Where a new booking begins. */
  readonly bookingUrl: string;
}

export interface LetterContent {
  /** The language that it is written in (BCP 47). */
  readonly language: string;
  readonly subject: string;
  readonly hello: string;
  readonly news: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly link: { readonly label: string; readonly url: string };
  /** As on the slip: what to bring, what to do on arrival, what happens to whoever is late. */
  readonly sections: readonly SlipSection[];
  readonly end: string;
}

interface Words {
  readonly subject: TextKey;
  readonly news: TextKey;
  /** When it was the office that changed what was agreed. */
  readonly newsByOffice: TextKey;
}

const OFFICE_WORDS: Readonly<Record<MessageKind, Words>> = {
  booked: same('letter.subject.booked', 'letter.news.booked'),
  reminder: same('letter.subject.reminder', 'letter.news.reminder'),
  moved: {
    subject: 'letter.subject.moved',
    news: 'letter.news.moved',
    newsByOffice: 'letter.news.moved-by-office',
  },
  cancelled: {
    subject: 'letter.subject.cancelled',
    news: 'letter.news.cancelled',
    newsByOffice: 'letter.news.cancelled-by-office',
  },
};

const HOME_WORDS: Readonly<Record<MessageKind, Words>> = {
  booked: same('letter.subject.home-booked', 'letter.news.home-booked'),
  reminder: same('letter.subject.home-reminder', 'letter.news.home-reminder'),
  moved: {
    subject: 'letter.subject.home-moved',
    news: 'letter.news.home-moved',
    newsByOffice: 'letter.news.home-moved-by-office',
  },
  cancelled: {
    subject: 'letter.subject.home-cancelled',
    news: 'letter.news.home-cancelled',
    newsByOffice: 'letter.news.home-cancelled-by-office',
  },
};

function same(subject: TextKey, news: TextKey): Words {
  return { subject, news, newsByOffice: news };
}

/** The words of a message, in the language of the booking and the office's time zone. */
export function contentOf(message: QueuedMessage, facts: LetterFacts): LetterContent {
  const { kind, appointmentAt, by, contact, appointment } = message;
  const { language, office } = facts.slip;
  const { timezone } = office;
  // The appointment as the message tells of it.
  const state = kind === 'cancelled' ? 'cancelled' : 'booked';
  const words = slipWords({ ...facts.slip, appointmentAt, state });
  const { subject, news, newsByOffice } = (appointment.kind === 'office' ? OFFICE_WORDS : HOME_WORDS)[kind];
  const day = localDay(appointmentAt, timezone, language);
  return {
    language: tagOf(language),
    subject: text(subject, { day, time: words.time }, language),
    hello: text('letter.hello', { name: addressee(contact?.name ?? '') }, language),
    news: text(by === 'schedule' ? newsByOffice : news, undefined, language),
    facts: factsOf(message, facts.slip, words),
    link: kind === 'cancelled' ? again(facts) : change(facts.slip),
    // Instead of the ways to change it there is the link.
    sections: words.sections.filter(({ about }) => about !== 'changes'),
    end: text('letter.end', undefined, language),
  };
}

function factsOf(message: QueuedMessage, slip: Slip, words: SlipWords): LetterContent['facts'] {
  const { kind, appointment, contact } = message;
  const { language, serviceName, office } = slip;
  const isHome = appointment.kind === 'home-visit';
  const facts: [TextKey, string][] = [
    [
      kind === 'cancelled' ? 'letter.when-it-was' : 'letter.when',
      text('letter.when-value', { date: words.date, time: words.time }, language),
    ],
    ['letter.what', serviceName],
    ['letter.home', isHome ? (contact?.address ?? '') : ''],
    ['letter.office', office.name],
    ['letter.address', isHome ? '' : office.address],
    ['letter.code', words.code],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => ({ label: text(label, undefined, language), value }));
}

function change({ kind, pageUrl, language }: Slip): LetterContent['link'] {
  const key = kind === 'office' ? 'letter.change' : 'letter.change-home';
  return { label: text(key, undefined, language), url: pageUrl };
}

function again({ bookingUrl, slip: { language } }: LetterFacts): LetterContent['link'] {
  return { label: text('letter.book-again', undefined, language), url: bookingUrl };
}
