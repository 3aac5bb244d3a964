/**
 * Overtakes: somebody waits, and somebody else is called who had come later. With a reason they are told; without one they went to a
 * desk that could not call the other, and nobody lost a place by it. Pure.
 */
import type { CallReason } from '../../contract/events.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import type { OvertakeKind } from '../../contract/reports.ts';

/** A wait in the hall that ended with a call. */
export interface Wait {
  /** The ticket, by the event that issued it. */
  readonly seq: number;
  readonly turn: number;
  readonly date: string;
  readonly visitorClass: VisitorClass;
  readonly since: number;
  /** What the place in the queue counts from. */
  readonly arrivalAt: number;
  /** Since when any desk might call it; null where it was only for one desk or one specialist until the end (law 6). */
  readonly openSince: number | null;
  readonly deskId: string | null;
  readonly calledAt: number;
  readonly callSeq: number;
  readonly reason: CallReason;
}

export interface Overtakes {
  /** The calls by which somebody who waited was overtaken. */
  readonly sufferedBy: (wait: Wait) => readonly Wait[];
  /** How many were overtaken by a call. */
  readonly madeBy: (call: Wait) => number;
}

/**
 * For which reason a call may go before others who came earlier; null for one that may not, and so went to a desk that could call none of
 * them (laws 1, 4 and 6: whoever is directed, or has come back, stands among the others by the same order).
 */
export function overtakeKindOf({ reason, visitorClass }: Wait): OvertakeKind | null {
  switch (reason.kind) {
    case 'out-of-turn':
    case 'appointment':
    case 'by-hand':
      return reason.kind;
    case 'returned':
    case 'directed':
      return visitorClass === 'general' ? null : reason.kind;
    case 'first-in-queue':
    case 'general-turn':
    case 'early-appointment':
    case 'help-call':
    case 'paper-roll':
      return null;
  }
}

/** Law 1: by arrival, then by ticket sequence. */
export const cameBefore = (
  one: Pick<Wait, 'arrivalAt' | 'seq'>,
  other: Pick<Wait, 'arrivalAt' | 'seq'>,
): boolean => (one.arrivalAt === other.arrivalAt ? one.seq < other.seq : one.arrivalAt < other.arrivalAt);

/** Whether the call came while the other waited, for a place that counts by then. */
export const cameWhile = (call: Wait, wait: Wait): boolean =>
  call.seq !== wait.seq &&
  Math.max(wait.openSince ?? wait.since, wait.arrivalAt) <= call.calledAt &&
  call.calledAt <= wait.calledAt &&
  call.callSeq < wait.callSeq &&
  // At another desk nobody goes before whoever is directed to this one.
  (wait.openSince !== null || call.deskId === wait.deskId);

export function overtakesOf(waits: readonly Wait[]): Overtakes {
  const days = new Map<string, Wait[]>();
  for (const wait of waits) {
    const day = days.get(wait.date);
    if (day === undefined) days.set(wait.date, [wait]);
    else day.push(wait);
  }
  const suffered = new Map<Wait, Wait[]>();
  const made = new Map<Wait, number>();
  for (const day of days.values()) {
    const calls = day.filter((call) => overtakeKindOf(call) !== null);
    for (const wait of day) {
      const by = calls.filter((call) => cameWhile(call, wait) && cameBefore(wait, call));
      if (by.length > 0) suffered.set(wait, by);
      for (const call of by) made.set(call, (made.get(call) ?? 0) + 1);
    }
  }
  return {
    sufferedBy: (wait) => suffered.get(wait) ?? [],
    madeBy: (call) => made.get(call) ?? 0,
  };
}
