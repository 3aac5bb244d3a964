/**
 * Which call the room looks at. Calls come faster than people can read them: each stands as the newest for a while
 * before the next one takes its place, in the order in which they were made. Pure: the time comes in.
 */
import type { DisplayView } from '../contract/views/display.ts';

export type Call = DisplayView['calls'][number];

/** The slide takes half a second, the chime one and a half; the rest is for finding the own number. */
export const STANDS_AT_LEAST_MS = 4000;
/** No more than a view holds. */
const KEPT = 8;

export interface CallQueue {
  /** On the wall, the newest first; one call for each ticket. The first is the one the room looks at. */
  readonly announced: readonly Call[];
  /** Heard of, not yet on the wall; the oldest first. */
  readonly waiting: readonly Call[];
  /** The greatest `callId` heard of; null before the first view. */
  readonly heard: number | null;
  /** Until then the newest call stands. */
  readonly standsUntil: number;
}

export const emptyQueue: CallQueue = { announced: [], waiting: [], heard: null, standsUntil: 0 };

/**
 * Takes in what the server shows now. The calls of the first view are on the wall at once, without a chime: nobody
 * knows which of them the room has heard. So are those of a new day, whose list begins anew.
 */
export function hear(queue: CallQueue, calls: readonly Call[]): CallQueue {
  const newest = Math.max(0, ...calls.map((call) => call.callId));
  if (queue.heard === null || newest < queue.heard) {
    return { announced: newestFirst(calls), waiting: [], heard: newest, standsUntil: 0 };
  }
  const { heard } = queue;
  const fresh = newestFirst(calls.filter((call) => call.callId > heard)).reverse();
  return {
    ...queue,
    announced: queue.announced.map((call) => asKnown(call, calls)),
    waiting: [...queue.waiting.map((call) => asKnown(call, calls)), ...fresh],
    heard: newest,
  };
}

/**
 * Puts the next call on the wall if the present one has stood long enough. A call whose visitor has already come, or
 * was called anew meanwhile, takes no time of its own: it passes to the last calls in its place.
 * @returns the call to sound the chime for, if there is one
 */
export function advance(queue: CallQueue, now: number): { queue: CallQueue; rung: Call | null } {
  if (now < queue.standsUntil || queue.waiting.length === 0) return { queue, rung: null };
  const turn = queue.waiting.findIndex((call) => call.open);
  const rung = queue.waiting[turn] ?? null;
  const taken = rung === null ? queue.waiting.length : turn + 1;
  const announced = [...queue.waiting.slice(0, taken).reverse(), ...queue.announced];
  return {
    queue: {
      ...queue,
      announced: announced.filter(isNewestOfItsTicket).slice(0, KEPT),
      waiting: queue.waiting.slice(taken),
      standsUntil: rung === null ? queue.standsUntil : now + STANDS_AT_LEAST_MS,
    },
    rung,
  };
}

/**
 * The last calls under the newest one: `least` of them, and more when more visitors are still waited for, whose
 * numbers must not leave the wall. Order is kept.
 */
export function lastCalls(announced: readonly Call[], least: number): Call[] {
  const others = announced.slice(1);
  const open = others.filter((call) => call.open);
  const room = Math.max(0, least - open.length);
  const answered = others.filter((call) => !call.open).slice(0, room);
  return others.filter((call) => open.includes(call) || answered.includes(call));
}

const newestFirst = (calls: readonly Call[]): Call[] => [...calls].sort((a, b) => b.callId - a.callId);

const isNewestOfItsTicket = (call: Call, place: number, all: readonly Call[]): boolean =>
  all.findIndex(({ number }) => number === call.number) === place;

/** The call with what the server says of its ticket now; one that has left the server's list stays as it was. */
function asKnown(call: Call, calls: readonly Call[]): Call {
  const now = calls.find(({ number }) => number === call.number);
  if (now === undefined) return call;
  return now.callId === call.callId ? now : { ...call, open: false };
}
