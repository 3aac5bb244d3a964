/** What a letter says, before it is laid out as text or as a page. */
import type { MessageKind } from '../../contract/messages.ts';
import { text, type TextKey } from '../../texts/index.ts';
import { localDay, localTime, localWholeDate } from '../../texts/times.ts';
import { addressee } from './addressee.ts';
import type { OfficeFacts, QueuedMessage } from './ports.ts';

export interface LetterFacts {
  readonly office: OfficeFacts;
  /** What to bring for the service. */
  readonly documents: readonly string[];
  /** The booking's own page. */
  readonly pageUrl: string;
  /** Where a new booking begins. */
  readonly bookingUrl: string;
}

interface LetterList {
  readonly title: string;
  readonly items: readonly string[];
}

export interface LetterContent {
  readonly subject: string;
  readonly hello: string;
  readonly news: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly link: { readonly label: string; readonly url: string };
  readonly documents: LetterList | null;
  readonly paragraphs: readonly string[];
  readonly remote: LetterList | null;
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

/** The words of a message, in the office's time zone. */
export function contentOf(message: QueuedMessage, facts: LetterFacts): LetterContent {
  const { kind, appointmentAt, by, contact, appointment } = message;
  const { office } = facts;
  const { subject, news, newsByOffice } = (appointment.kind === 'office' ? OFFICE_WORDS : HOME_WORDS)[kind];
  const isOff = kind === 'cancelled';
  const time = localTime(appointmentAt, office.timezone);
  return {
    subject: text(subject, { day: localDay(appointmentAt, office.timezone), time }),
    hello: text('letter.hello', { name: addressee(contact?.name ?? '') }),
    news: text(by === 'schedule' ? newsByOffice : news),
    facts: factsOf(message, office),
    link: isOff ? again(facts) : change(message, facts),
    documents: isOff ? null : documentsOf(message, facts),
    paragraphs: isOff || appointment.kind !== 'office' ? [] : arrival(office),
    remote: remoteOf(office),
    end: text('letter.end'),
  };
}

function factsOf(message: QueuedMessage, office: OfficeFacts): LetterContent['facts'] {
  const { kind, appointmentAt, appointment, contact } = message;
  const { timezone } = office;
  const date = localWholeDate(appointmentAt, timezone);
  const when = text('letter.when-value', { date, time: localTime(appointmentAt, timezone) });
  const isHome = appointment.kind === 'home-visit';
  const facts = [
    { label: text(kind === 'cancelled' ? 'letter.when-it-was' : 'letter.when'), value: when },
    { label: text('letter.what'), value: appointment.serviceName },
    { label: text('letter.home'), value: isHome ? (contact?.address ?? '') : '' },
    { label: text('letter.office'), value: office.name },
    { label: text('letter.address'), value: isHome ? '' : office.address },
    { label: text('letter.code'), value: appointment.shortCode },
  ];
  return facts.filter(({ value }) => value !== '');
}

function change({ appointment }: QueuedMessage, { pageUrl }: LetterFacts): LetterContent['link'] {
  const key = appointment.kind === 'office' ? 'letter.change' : 'letter.change-home';
  return { label: text(key), url: pageUrl };
}

function again({ bookingUrl }: LetterFacts): LetterContent['link'] {
  return { label: text('letter.book-again'), url: bookingUrl };
}

function documentsOf({ appointment }: QueuedMessage, { documents }: LetterFacts): LetterList | null {
  const key = appointment.kind === 'office' ? 'letter.bring' : 'letter.prepare';
  return documents.length === 0 ? null : { title: text(key), items: documents };
}

function arrival({ latenessCutoffMinutes }: OfficeFacts): string[] {
  return [text('letter.arrive'), text('letter.late', { minutes: latenessCutoffMinutes })];
}

function remoteOf({ remote }: OfficeFacts): LetterList | null {
  const { phone, website, callBack } = remote;
  const items = [
    phone === '' ? [] : [text('letter.remote-phone', { phone })],
    website === '' ? [] : [text('letter.remote-website', { website })],
    callBack === '' ? [] : [text('letter.remote-call-back', { times: callBack })],
  ].flat();
  return items.length === 0 ? null : { title: text('letter.remote'), items };
}
