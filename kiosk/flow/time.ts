/** Time on the glass: how long a paper's screen stays, when «Вы ещё здесь?» is asked, when a visitor is gone. */
import type { Flow, Screen, ScreenOf } from './types.ts';
import type { Paper } from '../paper.ts';

/** So long nothing was touched: is anybody there? A list of documents takes a minute to read. */
export const QUIET_MS = 60_000;
/** Whoever types looks for the slip, the glasses, the number of the phone. */
export const TYPING_QUIET_MS = 120_000;
/** The answer may take so long (WCAG 2.2.1 asks for 20 s at least), and any number of times. */
export const ASKING_MS = 30_000;
/** The ticket stays on the glass so long once its paper is out … */
export const TICKET_MS = 20_000;
/** … and so long when the glass is all there is: time to take a picture. */
export const TICKET_WITHOUT_PAPER_MS = 60_000;
/** A slip has a day, a code and documents on it, to be read or copied. */
const SLIP_LONGER = 2;
/** Thanks are read at a glance. */
export const THANKS_MS = 8_000;
/** What «Показать дольше» adds. */
export const LONGER_MS = 30_000;

/** The start, untouched, as the first visitor after the page was loaded finds it. */
export const newFlow = (at: number): Flow => ({
  screen: { kind: 'start' },
  trail: [],
  draft: null,
  unheard: null,
  booking: null,
  slip: null,
  touchedAt: at,
  visit: 0,
  fresh: true,
});

const STAYS: ReadonlySet<Screen['kind']> = new Set([
  'start',
  'issuing',
  'checking-in',
  'booking',
  'ticket',
  'slip',
  'rating',
  'rated',
]);

/** A ticket that is being made is not walked away from, one that is there is finished, not left. */
export const mayLeave = ({ kind }: Screen): boolean => !STAYS.has(kind);

/** Screens on which words that are personal are typed, or read over before they are sent. */
export const isTypingContact = ({ kind }: Screen): boolean =>
  kind === 'phone' || kind === 'name' || kind === 'confirm' || kind === 'rate-words';

/**
 * On the way to a ticket of the general queue; another day, one's booking, reading and a word about a visit go on when nobody new is
 * admitted: whoever came on time for a booking is not new (law 5), and that of another day can be moved.
 */
export const isAboutNow = ({ screen, draft }: Flow): boolean =>
  draft === null && !HAS_TIME.has(screen.kind) && !isAboutBooking(screen);

function isAboutBooking(screen: Screen): boolean {
  switch (screen.kind) {
    case 'turn':
    case 'needs':
      return screen.wish.kind === 'appointment';
    case 'refused':
      return screen.problem.code === 'appointment-other-day';
    default:
      return false;
  }
}

const HAS_TIME: ReadonlySet<Screen['kind']> = new Set([
  'looking',
  'code',
  'which',
  'late',
  'info',
  'page',
  'rated-number',
  'rate',
  'rate-words',
]);

/** The start for somebody else: nothing of the last visit is kept, and `visit` tells that it is over. */
export const nextVisitor = (flow: Flow, at: number): Flow => ({ ...newFlow(at), visit: flow.visit + 1 });

type PaperKind = 'ticket' | 'slip';

/** What is known of the paper decides how long its screen stays; the same news again does not begin anew. */
export function withPaper(kind: PaperKind, closesAt: number | null, before: Paper, paper: Paper, at: number) {
  if (paper === 'printing') return { paper, closesAt };
  if (paper === before && closesAt !== null) return { paper, closesAt };
  const stays = paper === 'take' ? TICKET_MS : TICKET_WITHOUT_PAPER_MS;
  return { paper, closesAt: Math.max(closesAt ?? 0, at + stays * (kind === 'slip' ? SLIP_LONGER : 1)) };
}

/** Thanks are heard to their end as well. */
export const stayThanking = (flow: Flow, screen: ScreenOf<'rated'>, at: number): Flow => ({
  ...flow,
  screen: { ...screen, closesAt: Math.max(screen.closesAt, at + THANKS_MS) },
});

/** «Показать дольше»: each press adds its time to what is left (WCAG 2.2.1). */
export function stayLonger(flow: Flow, screen: ScreenOf<PaperKind>, at: number): Flow {
  const closesAt = Math.max(screen.closesAt ?? at, at) + LONGER_MS;
  return { ...flow, screen: { ...screen, closesAt } };
}

const quietMs = (screen: Screen): number =>
  screen.kind === 'code' ||
  screen.kind === 'search' ||
  screen.kind === 'rated-number' ||
  isTypingContact(screen)
    ? TYPING_QUIET_MS
    : QUIET_MS;

/**
 * A key of the spoken mode. It does not answer «Вы ещё здесь?»: whoever only listens walks to an answer as to any other, and has
 * the whole time for it again.
 */
export function listen(flow: Flow, at: number): Flow {
  const isAsked = askingSeconds(flow, at) !== null;
  const slip = flow.slip && { ...flow.slip, readAt: at };
  return { ...flow, slip, fresh: false, touchedAt: isAsked ? at - quietMs(flow.screen) : at };
}

/**
 * What time alone changes: a paper, thanks and a start that was touched end by themselves, all else when «Вы ещё здесь?» is not
 * answered; nothing while a ticket, a booking or a rating is on its way.
 */
export function passTime(flow: Flow, at: number): Flow {
  const { screen } = flow;
  switch (screen.kind) {
    case 'issuing':
    case 'checking-in':
    case 'booking':
    case 'rating':
      return flow;
    case 'start':
      return !flow.fresh && at - flow.touchedAt >= QUIET_MS ? nextVisitor(flow, at) : flow;
    case 'ticket':
    case 'slip':
    case 'rated':
      return screen.closesAt !== null && at >= screen.closesAt ? nextVisitor(flow, at) : flow;
    default:
      return at - flow.touchedAt >= quietMs(screen) + ASKING_MS ? nextVisitor(flow, at) : flow;
  }
}

/** Seconds until what is on the glass leaves it without a question: a paper, thanks, the start that somebody has touched; null while it stays. */
export function closingSeconds({ screen, touchedAt, fresh }: Flow, at: number): number | null {
  const closesAt = () => {
    switch (screen.kind) {
      case 'start':
        return fresh ? null : touchedAt + QUIET_MS;
      case 'ticket':
      case 'slip':
      case 'rated':
        return screen.closesAt;
      default:
        return null;
    }
  };
  const then = closesAt();
  return then === null ? null : Math.max(0, Math.ceil((then - at) / 1000));
}

/** Seconds left to answer «Вы ещё здесь?»; null while it is not asked. */
export function askingSeconds({ screen, touchedAt }: Flow, at: number): number | null {
  const asksAt = touchedAt + quietMs(screen);
  if (!mayLeave(screen) || at < asksAt) return null;
  return Math.max(0, Math.ceil((asksAt + ASKING_MS - at) / 1000));
}
