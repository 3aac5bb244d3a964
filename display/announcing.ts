/**
 * Whose turn it is to be called out: to stand on the light plate, and to be heard. Calls come faster than they can be said. Each waits for its
 * turn, in the order in which they were made, and a repeated one behind all that were made before it; none is left out while its visitor is
 * still waited for. Pure: the time is somebody else's.
 */
import type { DisplayView } from '../contract/views/display.ts';

export type Call = DisplayView['calls'][number];
export type Announcement = DisplayView['announcements'][number];

/** A call on the plate. */
export interface Plate extends Call {
  readonly isRepetition?: boolean;
}

/** A call that is said now; `isRepetition`: by the hall itself, because nobody has come. */
export interface Turn extends Announcement {
  readonly isRepetition: boolean;
}

/** When a call was made, by the log and by the clock. */
type Made = Pick<Call, 'callId' | 'calledAt'>;

export interface Announcing {
  /** Those whose turn is still to come, the oldest first. */
  readonly waiting: readonly Announcement[];
  /** Those whose visitor came before their turn: a start that was a slip is taken back, and they are still to be called out. */
  readonly unsaid: readonly number[];
  /** Whose turn it is, or was last; null before the first. */
  readonly turn: Turn | null;
  /** The newest call heard of; null before the first view. */
  readonly heard: Made | null;
  /** When the office opened on the day of that view: the numbers of tickets are of one day. */
  readonly day: number | null;
}

export const nothingHeard: Announcing = { waiting: [], unsaid: [], turn: null, heard: null, day: null };

/** Before any call. */
const NEVER: Made = { callId: 0, calledAt: -Infinity };
/**
 * Whether a call was made after another. An office whose data were put back from a copy counts on from there: its calls have smaller ids
 * than those that were heard, and are later all the same.
 */
const isAfter = (call: Made, other: Made): boolean =>
  call.callId > other.callId || call.calledAt > other.calledAt;
/** A slip is taken back within ten seconds; meanwhile no hall starts more visits than these. */
const MOST_UNSAID = 20;

/**
 * A call that comes here so long after it was made is on the wall and is not said: the server was out of reach for that long, and the visitor has
 * been called by somebody's mouth, or has left. Real milliseconds; a network that stumbles is back sooner.
 */
const STALE_MS = 60_000;

/** The server's time when a view came, and how fast it goes: in a demo a minute is soon over. */
export interface HeardAt {
  readonly now: number;
  readonly speed: number;
}

/**
 * Takes in what the server says now. A visitor who has come before the call had its turn is not called out any more. Calls of the first view
 * have had their turn: nobody knows which of them the room has heard.
 */
export function hear(
  { waiting, unsaid, turn, heard, day: before }: Announcing,
  { calls, announcements, day: { opensAt: day } }: Pick<DisplayView, 'calls' | 'announcements' | 'day'>,
  { now, speed }: HeardAt,
): Announcing {
  const newest = calls.reduce<Made>((last, call) => (isAfter(call, last) ? call : last), heard ?? NEVER);
  if (heard === null) return { ...nothingHeard, heard: newest, day };
  const known = [...waiting.map(({ callId }) => callId), ...unsaid];
  const isThere = new Set(announcements.map(({ callId }) => callId));
  const isFresh = (call: Announcement) =>
    isAfter(call, heard) && now - call.calledAt < STALE_MS * Math.max(speed, 1);
  return {
    waiting: announcements.filter((call) => isFresh(call) || known.includes(call.callId)),
    unsaid: known.filter((callId) => !isThere.has(callId)).slice(-MOST_UNSAID),
    // Another day's ticket of the same number is not the one that was called.
    turn: day === before ? turn : null,
    heard: newest,
    day,
  };
}

/** The next one has its turn. Null where none waits. */
export function takeTurn(announcing: Announcing): (Announcing & { readonly turn: Turn }) | null {
  const [turn, ...waiting] = announcing.waiting;
  return turn === undefined ? null : { ...announcing, turn: { ...turn, isRepetition: false }, waiting };
}

/** Nobody has come to this call: it has one more turn. */
export const repeatTurn = (
  announcing: Announcing,
  call: Announcement,
): Announcing & { readonly turn: Turn } => ({ ...announcing, turn: { ...call, isRepetition: true } });

/**
 * The call on the plate: the one whose turn it is, and afterwards for as long as its visitor is waited for. Then whoever else still is. Where
 * nobody is, nothing moves, but that a call whose visitor came before its turn is newer than what stands there.
 *
 * @example А at desk 1 is said, К at desk 2 comes and goes meanwhile: А, until its visitor has come too; then К, the newest
 * @param isStanding the turn is not over yet: what is said is what is shown
 * @param before what stood there
 */
export function plateOf(
  calls: readonly Call[],
  { turn, unsaid }: Pick<Announcing, 'turn' | 'unsaid'>,
  isStanding: boolean,
  before: Plate | null,
): Plate | null {
  const own = turn === null ? undefined : calls.find(({ number }) => number === turn.number);
  if (turn !== null && own !== undefined && (isStanding || own.open)) return asSaid(own, turn);
  const same = calls.find(({ number }) => number === before?.number);
  // Before any turn here nothing that was seen is left: the newest.
  const waited = turn !== null && same?.open === true ? same : calls.find(({ open }) => open);
  if (waited !== undefined) return waited;
  const missed = calls.find(({ callId }) => callId > (before?.callId ?? 0) && unsaid.includes(callId));
  if (missed === undefined && same !== undefined && before !== null) return { ...before, open: false };
  return missed ?? calls[0] ?? null;
}

/** As it was called out; whoever was called to another desk since then is sent there. */
function asSaid(call: Call, turn: Turn): Plate {
  if (call.deskNumber !== turn.deskNumber) return call;
  return { ...call, callId: turn.callId, times: turn.times, isRepetition: turn.isRepetition };
}

/**
 * The calls under the plate: `least` of them, and more when more visitors are still waited for, whose numbers must not leave the wall. A new
 * call is among them at once, before it has its turn.
 */
export function lastCalls(calls: readonly Call[], plate: Call | null, least: number): Call[] {
  const others = calls.filter(({ number }) => number !== plate?.number);
  const open = others.filter((call) => call.open);
  const room = Math.max(0, least - open.length);
  const answered = others.filter((call) => !call.open).slice(0, room);
  return others.filter((call) => open.includes(call) || answered.includes(call));
}
