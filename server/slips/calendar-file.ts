/** The appointment as an entry for a calendar (RFC 5545). Pure. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Slip } from '../../contract/booking.ts';
import { text } from '../../texts/index.ts';
import { slipWords, type SlipSection } from '../../texts/slip-words.ts';

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
/** Time to leave the house. */
const ALARM_BEFORE_S = 60 * 60;
/** Sequence numbers count seconds from here: from 1970 they would soon pass the 31 bits that calendars have for them. */
const SEQUENCE_ZERO = Date.UTC(2025, 0);

/**
 * An entry that a calendar puts in the place of an older one of the same appointment; one of a cancelled appointment
 * takes it out. What tells a newer one is its sequence number; a booking does not count its changes, so the number is
 * the time at which the file is made.
 * @param lengthMinutes how long the appointment holds its place
 * @param now when the file is made
 */
export function calendarFile(slip: Slip, lengthMinutes: number, now: number): string {
  const { appointmentId, kind, state, language, appointmentAt, serviceName, office, pageUrl } = slip;
  const isCancelled = state === 'cancelled';
  // Without a method an entry is an entry: only invitations, which have an organizer with an address, need one.
  const calendar = ical({
    prodId: { company: 'ochered', product: 'booking', language: language.toUpperCase() },
  });
  if (isCancelled) calendar.method(ICalCalendarMethod.CANCEL);
  const event = calendar.createEvent({
    id: `${appointmentId}@ochered`,
    sequence: Math.max(0, Math.floor((now - SEQUENCE_ZERO) / SECOND_MS)),
    stamp: new Date(now),
    start: new Date(appointmentAt),
    end: new Date(appointmentAt + lengthMinutes * MINUTE_MS),
    summary: text(SUMMARIES[kind], { serviceName }, language),
    description: description(slip),
    url: pageUrl,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // A specialist comes to a place that the visitor knows, and that is told to nobody else.
  if (kind === 'office')
    event.location([office.name, office.address].filter((part) => part !== '').join(', '));
  if (state === 'booked') {
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: ALARM_BEFORE_S,
      description: event.summary(),
    });
  }
  return calendar.toString().replace(ALARM_BETWEEN, '$2$1');
}

const SUMMARIES = { office: 'paper.slip.calendar', 'home-visit': 'paper.slip.calendar-home' } as const;

/** The grammar wants alarms after all properties; the library puts them between. No line of words begins like these. */
const ALARM_BETWEEN = /(\r\nBEGIN:VALARM\r\n.*?\r\nEND:VALARM)(.*?)(?=\r\nEND:VEVENT)/s;

/** What there is to know without the slip at hand. It has no QR code, so the way to change the booking is a link. */
function description(slip: Slip): string {
  const { language } = slip;
  const { over, code, sections } = slipWords(slip);
  const head = over ?? text('paper.slip.calendar-code', { code }, language);
  const others = sections.filter(({ about }) => about !== 'changes');
  const page = text(
    over === null ? 'paper.slip.calendar-change' : 'paper.slip.own-page',
    undefined,
    language,
  );
  return [head, ...others.map(told), `${page}\n${slip.pageUrl}`].join('\n\n').replaceAll('\u00a0', ' ');
}

function told({ title, words, items }: SlipSection): string {
  return [title, ...words, ...items.map((item) => `• ${item}`)].join('\n');
}
