/** A booking on its way: what is known of it so far, what is asked for it, and the pages of days to choose from. */
import type { BookingDay, BookingOffice } from '../../contract/booking.ts';
import type { Refusal } from '../../contract/problems.ts';
import { shiftDate } from '../../contract/dates.ts';
import type { Group, Service } from './offer.ts';
import { isWholeName, isWholePhone } from '../typing.ts';

/** The booking that gets another time. */
export interface Moved {
  readonly code: string;
  /** The time that it has. */
  readonly from: number;
}

export interface Draft {
  /** Null for a new one. */
  moves: Moved | null;
  office: BookingOffice | null;
  service: Pick<Service, 'id' | 'name' | 'documents'> | null;
  /** From the office's today on, as far as they were asked for. */
  days: readonly BookingDay[];
  /** The chosen time. */
  at: number | null;
  /** Ten digits, without +7. */
  phone: string;
  name: string;
}

/** What has to be known before the visitor can choose. A search is answered as this very object. */
export type Search =
  | { for: 'office' }
  | { for: 'information' }
  /** The visit to be rated, by the number of its ticket. */
  | { for: 'visit'; number: string }
  /** The booking that gets another time. */
  | { for: 'booking'; code: string }
  | { for: 'days'; serviceId: string; from: string; days: number };

/** One wish for one booking, or for another time of one. The id stays the same however often it has to be asked for. */
export type BookingOrder =
  | {
      kind: 'book';
      commandId: string;
      serviceId: string;
      appointmentAt: number;
      name: string;
      phone: string;
    }
  | {
      kind: 'move';
      commandId: string;
      code: string;
      /** The time that the visitor saw it has. */
      from: number;
      appointmentAt: number;
    };

/** Nothing is chosen or typed yet; `moves` is the booking that gets another time, null for a new one. */
export const newDraft = (moves: Moved | null): Draft => ({
  moves,
  office: null,
  service: null,
  days: [],
  at: null,
  phone: '',
  name: '',
});

/** A week: as many large buttons as the glass has room for. */
export const DAYS_ON_PAGE = 7;
/** The contract's most in one request; a whole number of pages, so that no page is cut in two. */
const DAYS_AT_ONCE = 8 * DAYS_ON_PAGE;

/** The days that follow those already there; null when the last one that can be booked is among them. */
export function nextDays({ office, service, days }: Draft): Search | null {
  if (office === null || service === null) return null;
  const last = days.at(-1);
  const from = last === undefined ? office.today : shiftDate(last.date, 1);
  return from > office.lastDate ? null : { for: 'days', serviceId: service.id, from, days: DAYS_AT_ONCE };
}

/** What was found is added; days beyond the last one that can be booked are not shown as full. */
export function withDays(draft: Draft, found: readonly BookingDay[]): Draft {
  const last = draft.office?.lastDate ?? '';
  // The time that a booking has is no other one.
  const own = draft.moves?.from ?? null;
  const days = found.filter(({ date }) => date <= last).map((day) => withoutTime(day, own));
  return { ...draft, days: [...draft.days, ...days] };
}

/** A time that cannot be chosen: the booking's own, or one that somebody was quicker for. */
const withoutTime = (day: BookingDay, at: number | null): BookingDay => ({
  ...day,
  times: day.times.filter((time) => time !== at),
});

/** The days of one page, counted from 0; none where they were not asked for yet. */
export const pageOf = ({ days }: Draft, page: number): readonly BookingDay[] =>
  days.slice(page * DAYS_ON_PAGE, (page + 1) * DAYS_ON_PAGE);

/** Whether days follow after a page: known ones, or such as can be asked for. */
export const hasPageAfter = (draft: Draft, page: number): boolean =>
  draft.days.length > (page + 1) * DAYS_ON_PAGE || nextDays(draft) !== null;

/** All days are known, and on none of them is anything free. */
export const hasNothing = (draft: Draft): boolean =>
  nextDays(draft) === null && draft.days.every(({ times }) => times.length === 0);

/** The first page from the given one on that has something to choose; the given one when none has. */
export function pageWithTimes(draft: Draft, from: number): number {
  const first = draft.days.findIndex(({ times }, index) => index >= from * DAYS_ON_PAGE && times.length > 0);
  return first < 0 ? from : Math.floor(first / DAYS_ON_PAGE);
}

/** Everything that a booking needs is there. */
export function orderOf(draft: Draft, commandId: string): BookingOrder | null {
  const { moves, service, at, phone, name } = draft;
  if (at === null) return null;
  if (moves !== null) return { kind: 'move', commandId, ...moves, appointmentAt: at };
  if (service === null || !knowsWhom(draft)) return null;
  return {
    kind: 'book',
    commandId,
    serviceId: service.id,
    appointmentAt: at,
    name: name.trim(),
    phone: `7${phone}`,
  };
}

/**
 * What a refusal tells of it: a booking that was moved elsewhere meanwhile has another time than the one that was seen, and a place that
 * somebody else has is not offered again.
 */
export function withRefusal(draft: Draft, { code, params }: Refusal): Draft {
  const { moves, days, at } = draft;
  switch (code) {
    case 'booking-moved': {
      const from = params?.appointmentAt;
      return moves === null || typeof from !== 'number' ? draft : { ...draft, moves: { ...moves, from } };
    }
    case 'slot-taken':
      return { ...draft, days: days.map((day) => withoutTime(day, at)) };
    default:
      return draft;
  }
}

/** Name and phone are whole: all that a booking may ask of a person (152-ФЗ, art. 5). */
export const knowsWhom = ({ phone, name }: Draft): boolean => isWholePhone(phone) && isWholeName(name);

/** What can be booked, to choose from like what is done today; nobody waits for it now. */
export const bookable = (office: BookingOffice | null): Group[] =>
  (office?.groups ?? []).map((group) => ({
    ...group,
    wait: null,
    services: group.services.map((service) => ({ ...service, wait: null, mayNotBeServed: false })),
  }));

/** What is booked, as the office calls it: by its list, in which the words follow the language of the page. */
export const bookedName = ({ service, office }: Draft): string =>
  bookable(office)
    .flatMap((group) => group.services)
    .find(({ id }) => id === service?.id)?.name ??
  service?.name ??
  '';
