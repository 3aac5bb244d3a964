/**
 * What a specialist can do at the desk at this moment, and why not the rest. Pure, and a mirror of the server's own
 * rules: the screen says no at once and in the same words, the server still decides.
 */
import type { Refusal } from '../../contract/problems.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import { choicesAt } from '../parts/choices.ts';

export type ActionId =
  | 'call-next'
  | 'choose'
  | 'start'
  | 'recall'
  | 'did-not-come'
  | 'finish'
  | 'finish-next'
  | 'finish-as'
  | 'hold'
  | 'resume-held'
  | 'transfer'
  | 'another-service'
  | 'invite'
  | 'withdraw'
  | 'pause'
  | 'resume'
  | 'close'
  | 'serve'
  | 'take-back';

/** The places of the buttons. They never move; what stands on them depends on the state of the desk. */
export const SLOTS = ['main', 'beside', 'aside', 'onward', 'more', 'ending', 'pause', 'close'] as const;
export type Slot = (typeof SLOTS)[number];

interface Offer {
  readonly action: ActionId;
  /** Why it cannot be done now; null when it can. */
  readonly refusal: Refusal | null;
}

export type Offers = Readonly<Record<Slot, Offer>>;

/** The part of the view that the rules look at. */
export type Moment = Pick<
  DeskView,
  | 'desk'
  | 'desks'
  | 'services'
  | 'skills'
  | 'waiting'
  | 'held'
  | 'myInvitation'
  | 'recallLimit'
  | 'recallPauseSeconds'
  | 'callsBeforeNoShow'
>;
export type Seat = NonNullable<DeskView['desk']>;

type OnTheGrid = readonly [ActionId, ActionId, ActionId, ActionId, ActionId, ActionId];
const ON_THE_GRID: Readonly<Record<Seat['state'], OnTheGrid>> = {
  free: ['call-next', 'choose', 'resume-held', 'transfer', 'another-service', 'finish-as'],
  called: ['start', 'recall', 'hold', 'transfer', 'another-service', 'did-not-come'],
  serving: ['finish', 'finish-next', 'hold', 'transfer', 'another-service', 'finish-as'],
  paused: ['resume', 'choose', 'resume-held', 'transfer', 'another-service', 'finish-as'],
};

/**
 * Which action stands on which place, each with the reason when it cannot be done. `main` is the one primary action.
 *
 * @example free, 12 waiting: main «call-next», beside «choose»; onward «transfer» refused: nobody at the desk
 * @param now the server's time
 * @returns null when no desk has been chosen
 */
export function actionsOf(view: Moment, now: number): Offers | null {
  const { desk } = view;
  if (desk === null) return null;
  const [main, beside, aside, onward, more, ending] = ON_THE_GRID[desk.state];
  const offer = (action: ActionId): Offer => ({ action, refusal: refusalOf(action, view, desk, now) });
  return {
    main: offer(main),
    beside: offer(beside),
    aside: offer(aside),
    onward: offer(onward),
    more: offer(more),
    ending: offer(ending),
    pause: offer('pause'),
    close: offer('close'),
  };
}

/** Why an action cannot be done at this desk now; null when it can. */
export function refusalOf(action: ActionId, view: Moment, desk: Seat, now: number): Refusal | null {
  switch (action) {
    case 'call-next':
    case 'choose':
      return busy(desk) ?? paused(desk) ?? waiting(desk) ?? nobodyWaits(view);
    case 'start':
      return absent(desk) ?? (desk.state === 'serving' ? about('already-started', desk) : null);
    case 'recall':
      return notAwaited(desk) ?? recallsSpent(view, desk) ?? tooSoon('recall-too-soon', view, desk, now);
    case 'did-not-come':
      return notAwaited(desk) ?? tooFewCalls(view, desk) ?? tooSoon('no-show-too-soon', view, desk, now);
    case 'finish':
    case 'finish-as':
    case 'hold':
    case 'another-service':
      return notServed(desk);
    case 'finish-next':
      return notServed(desk) ?? noMore(desk) ?? nobodyWaits(view);
    case 'resume-held':
      return busy(desk) ?? paused(desk) ?? (view.held.length === 0 ? { code: 'nobody-held' } : null);
    case 'transfer':
      return absent(desk);
    case 'invite':
      return notServed(desk) ?? (isWaitedFor(view) ? { code: 'invitation-open' } : nobodyThere(view, desk));
    case 'withdraw':
      return isWaitedFor(view) ? null : { code: 'invitation-unknown' };
    case 'pause':
      return paused(desk);
    case 'resume':
      return desk.state === 'paused' ? null : { code: 'desk-not-paused' };
    case 'serve':
      return busy(desk) ?? (choicesAt(view, desk).length < 2 ? { code: 'one-service-only' } : null);
    case 'close':
      return null;
    case 'take-back':
      return canTakeBack(desk, now) ? null : { code: 'nothing-to-take-back' };
  }
}

/** Nobody without a ticket can be taken at this desk now. A last visitor who is back comes before. */
export const takesNobodyAtOnce = (desk: Seat): Refusal | null =>
  busy(desk) ?? paused(desk) ?? (desk.waitsFor === null ? null : lastVisitorHeld(desk.waitsFor.number));

const hasVisitor = ({ state }: Seat): boolean => state === 'called' || state === 'serving';

const about = (code: Refusal['code'], { visitor }: Seat): Refusal => ({
  code,
  params: { number: visitor?.number ?? '' },
});

/** Nobody can be taken at this desk now: somebody is there. */
const busy = (desk: Seat): Refusal | null => (hasVisitor(desk) ? about('desk-busy', desk) : null);
const paused = ({ state }: Seat): Refusal | null => (state === 'paused' ? { code: 'desk-paused' } : null);
const absent = (desk: Seat): Refusal | null => (hasVisitor(desk) ? null : { code: 'nobody-at-desk' });
/** The view that names a step may be older than the time for it. */
const canTakeBack = ({ takeBack }: Seat, now: number) => takeBack !== null && now <= takeBack.until;
const noMore = ({ afterLast }: Seat): Refusal | null =>
  afterLast === null ? null : { code: 'desk-takes-no-more' };
const isWaitedFor = ({ myInvitation }: Moment): boolean => myInvitation?.state === 'waiting';
const nobodyThere = ({ desks }: Moment, { id }: Seat): Refusal | null =>
  desks.some((other) => other.id !== id && other.state !== 'closed') ? null : { code: 'nobody-to-invite' };
/** Back in the queue it is the only one whom the desk still calls. */
const waiting = ({ waitsFor }: Seat): Refusal | null =>
  waitsFor === null || waitsFor.isBack ? null : lastVisitorHeld(waitsFor.number);
const lastVisitorHeld = (number: string): Refusal => ({ code: 'last-visitor-held', params: { number } });
const nobodyWaits = ({ waiting }: Moment): Refusal | null =>
  waiting === 0 ? { code: 'nobody-waiting' } : null;

const notAwaited = (desk: Seat): Refusal | null =>
  absent(desk) ?? (desk.state === 'called' ? null : about('not-called', desk));

const notServed = (desk: Seat): Refusal | null =>
  absent(desk) ?? (desk.state === 'serving' ? null : about('not-started', desk));

/** The first call is not a repeated one: with a limit of 2 a visitor is called three times. */
const recallsSpent = ({ recallLimit: limit }: Moment, { visitor }: Seat): Refusal | null =>
  (visitor?.calls ?? 1) > limit ? { code: 'recall-limit', params: { limit } } : null;

const SECOND_MS = 1000;

/** The pause runs from the newest call. A clock that was set back behind it cannot tell: nobody is held up by that. */
function tooSoon(
  code: 'recall-too-soon' | 'no-show-too-soon',
  { recallPauseSeconds }: Moment,
  { visitor }: Seat,
  now: number,
): Refusal | null {
  if (visitor === null || now < visitor.lastCallAt) return null;
  const leftMs = visitor.lastCallAt + recallPauseSeconds * SECOND_MS - now;
  if (leftMs <= 0) return null;
  const { number } = visitor;
  return { code, params: { number, seconds: Math.ceil(leftMs / SECOND_MS) } };
}

function tooFewCalls({ callsBeforeNoShow }: Moment, { visitor }: Seat): Refusal | null {
  const left = callsBeforeNoShow - (visitor?.calls ?? 0);
  return left > 0 ? { code: 'calls-too-few', params: { number: visitor?.number ?? '', left } } : null;
}
