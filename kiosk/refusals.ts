/** What a refusal is called and says, and the ways on from it: each odd case has its own, none is a dead end (5.1.1). */
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import type { TextKey } from '../texts/index.ts';
import { problemText, t } from '../ui/words.ts';
import type { Screen, ScreenOf } from './flow/types.ts';

/** What a visitor cannot help is said without disks and servers: staff get the words of the house. */
const OWN_WORDS: Readonly<Partial<Record<ProblemCode, TextKey>>> = {
  internal: 'kiosk.trouble',
  unauthenticated: 'kiosk.trouble',
  forbidden: 'kiosk.trouble',
  'not-found': 'kiosk.trouble',
  'command-id-reused': 'kiosk.trouble',
  'storage-failed': 'kiosk.trouble-for-now',
  'disk-full': 'kiosk.trouble-for-now',
  stopping: 'kiosk.trouble-for-now',
  'no-connection': 'kiosk.trouble-connection',
};

/** Nobody is sent for a ticket while none is given. */
const SHUT_WORDS: Readonly<Partial<Record<ProblemCode, TextKey>>> = {
  'appointment-other-day': 'kiosk.shut-other-day',
  'appointment-past': 'kiosk.shut-past',
  'appointment-cancelled': 'kiosk.shut-cancelled',
  'appointment-other-office': 'kiosk.shut-other-office',
  'appointment-at-home': 'kiosk.shut-at-home',
  'phone-without-appointment': 'kiosk.shut-no-phone',
};

/**
 * What went wrong and what to do next, as a visitor reads it.
 * @param admits tickets are given now
 */
export function refusalText(problem: Refusal, timeZone?: string, admits = true): string {
  return problemText(
    problem,
    timeZone,
    OWN_WORDS[problem.code] ?? (admits ? undefined : SHUT_WORDS[problem.code]),
  );
}

/** Ways on from a refusal, each a press of its own. */
export type Way =
  | 'try-again'
  /** To the check of what was chosen: it looks different now. */
  | 'back'
  | 'move-booking'
  | 'have-appointment'
  | 'change-phone'
  | 'take-ticket'
  | 'book';

/** What there is to choose from here and now. */
export interface Possible {
  /** Tickets are given now. */
  admits: boolean;
  /** The office takes appointments. */
  books: boolean;
  /** A booking is on its way. */
  drafts: boolean;
}

/** The first is the likely one. */
export function waysOf({ problem, again }: ScreenOf<'refused'>, possible: Possible): Way[] {
  if (again !== null) return ['try-again'];
  return likelyWays(problem.code).filter((way) => {
    switch (way) {
      case 'move-booking':
        return movable(problem) !== null;
      case 'have-appointment':
        return movable(problem) === null;
      case 'take-ticket':
        return possible.admits;
      case 'book':
        return possible.books;
      case 'back':
      case 'change-phone':
        return possible.drafts;
      case 'try-again':
        return true;
    }
  });
}

function likelyWays(code: Refusal['code']): Way[] {
  switch (code) {
    case 'appointment-other-day':
      // Found by a phone number it can be moved by whoever has its code as well.
      return ['move-booking', 'have-appointment', 'take-ticket'];
    case 'booking-moved':
      return ['back'];
    case 'appointment-past':
    case 'appointment-missed':
    case 'appointment-cancelled':
    case 'appointment-other-office':
    case 'appointment-unknown':
    case 'booking-moved-often':
    case 'booking-unchangeable':
    case 'booking-unknown':
    case 'service-not-offered':
    case 'service-unknown':
      return ['take-ticket', 'book'];
    case 'appointment-at-home':
    case 'home-visit-by-staff':
      return ['take-ticket'];
    case 'phone-holds-too-many':
      return ['change-phone'];
    case 'office-closed':
    case 'office-not-open':
      return ['book'];
    default:
      return [];
  }
}

/** What the server was asked for: a ticket, a booking, a word about a visit, or to look for something. */
export type AskedFor = 'ticket' | 'booking' | 'move' | 'rating' | 'look';

export function askedFor(screen: Screen): AskedFor {
  switch (screen.kind) {
    case 'issuing':
      return 'ticket';
    case 'checking-in':
      return screen.checkIn.outOfTurn === null ? 'look' : 'ticket';
    case 'booking':
      return screen.order.kind === 'move' ? 'move' : 'booking';
    case 'rating':
      return screen.kind;
    default:
      return 'look';
  }
}

/** The code of a booking for another day, where it was shown: it can be moved at once. */
export function movable({ code, params }: Refusal): string | null {
  const known = code === 'appointment-other-day' ? params?.code : undefined;
  return typeof known === 'string' ? known : null;
}

/** Null for what is simply a failure. */
export function refusalTitle(code: Refusal['code']): string | null {
  switch (code) {
    case 'appointment-other-day':
      return t('kiosk.odd-other-day');
    case 'booking-moved':
      return t('kiosk.odd-moved');
    case 'appointment-past':
      return t('kiosk.odd-past');
    case 'appointment-missed':
      return t('kiosk.late-title');
    case 'appointment-cancelled':
      return t('kiosk.odd-cancelled');
    case 'appointment-other-office':
      return t('kiosk.odd-other-office');
    case 'appointment-used':
      return t('kiosk.odd-used');
    case 'appointment-at-home':
      return t('kiosk.odd-at-home');
    case 'office-closed':
      return t('kiosk.closing-title');
    case 'office-not-open':
      return t('kiosk.before-title');
    default:
      return null;
  }
}
