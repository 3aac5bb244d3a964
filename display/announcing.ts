/**
 * Whose turn it is to be called out: to stand on the light plate, and to be heard. Calls come faster than they can be said. Each waits for its
 * turn, in the order in which they were made, and a repeated one behind all that were made before it; none is left out while its visitor is
 * still waited for. Pure: the time is somebody else's.
 */
import type { DisplayView } from '../contract/views/display.ts';

export type Call = DisplayView['calls'][number];
export type Announcement = DisplayView['announcements'][number];

export interface Announcing {
  /** Those whose turn is still to come, the oldest first. */
  readonly waiting: readonly Announcement[];
  /** Whose turn it is, or was last; null before the first. */
  readonly turn: Announcement | null;
  /** The greatest `callId` heard of; null before the first view. */
  readonly heard: number | null;
  /** When the office opened on the day of that view: the numbers of tickets are of one day. */
  readonly day: number | null;
}

export const nothingHeard: Announcing = { waiting: [], turn: null, heard: null, day: null };

/**
 * Takes in what the server says now. A visitor who has come before the call had its turn is not called out any more. Calls of the first view
 * have had their turn: nobody knows which of them the room has heard.
 */
export function hear(
  { waiting, turn, heard, day: before }: Announcing,
  { calls, announcements, day: { opensAt: day } }: Pick<DisplayView, 'calls' | 'announcements' | 'day'>,
): Announcing {
  const newest = Math.max(heard ?? 0, ...calls.map(({ callId }) => callId));
  if (heard === null) return { waiting: [], turn: null, heard: newest, day };
  const known = new Set(waiting.map(({ callId }) => callId));
  return {
    waiting: announcements.filter(({ callId }) => callId > heard || known.has(callId)),
    // Another day's ticket of the same number is not the one that was called.
    turn: day === before ? turn : null,
    heard: newest,
    day,
  };
}

/** The next one has its turn. Null where none waits. */
export function takeTurn(announcing: Announcing): (Announcing & { readonly turn: Announcement }) | null {
  const [turn, ...waiting] = announcing.waiting;
  return turn === undefined ? null : { ...announcing, turn, waiting };
}

/** The call on the plate: the one whose turn it is. Whoever was called to another desk since then is sent there. */
export function plateOf(calls: readonly Call[], turn: Announcement | null): Call | null {
  const call = turn === null ? undefined : calls.find(({ number }) => number === turn.number);
  if (turn === null || call === undefined) return calls[0] ?? null;
  return call.deskNumber === turn.deskNumber ? { ...call, callId: turn.callId, times: turn.times } : call;
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
