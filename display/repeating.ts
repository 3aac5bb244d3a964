/**
 * Calls that nobody has come to yet, said again by the hall itself. That is no recall by the desk: nothing is logged, and the desk's own counts
 * more. Pure: the time is somebody else's, milliseconds of any clock that never goes back.
 */
import type { DisplayView } from '../contract/views/display.ts';
import type { Announcement } from './announcing.ts';

/** As the office has set it. */
export interface RepeatRule {
  readonly repeats: number;
  readonly afterMs: number;
}

/** A call that was said here, and how often since then by the hall. */
export interface Unanswered {
  readonly call: Announcement;
  readonly repeated: number;
  /** When it was said last, to its end. */
  readonly saidAt: number;
}

/** @returns the rule in the units of this file */
export const ruleOf = ({ repeats, repeatAfterSeconds }: DisplayView['calling']): RepeatRule => ({
  repeats,
  afterMs: repeatAfterSeconds * 1000,
});

/** A call has been said, for the first time or again. */
export function withSaid(
  unanswered: readonly Unanswered[],
  call: Announcement,
  saidAt: number,
): readonly Unanswered[] {
  const before = unanswered.find((one) => one.call.callId === call.callId);
  const others = unanswered.filter((one) => one !== before);
  return [...others, { call, repeated: before === undefined ? 0 : before.repeated + 1, saidAt }];
}

/** Those whose visitor is still waited for, by what the server says now; a call that the desk has repeated is the desk's. */
export const stillWaited = (
  unanswered: readonly Unanswered[],
  announcements: readonly Announcement[],
): readonly Unanswered[] =>
  unanswered.filter(({ call }) => {
    const ofVisitor = announcements.filter(({ number }) => number === call.number);
    return ofVisitor.at(-1)?.callId === call.callId;
  });

/** The repetitions that are still owed, and when each is due: the earliest first. */
function owed(unanswered: readonly Unanswered[], { repeats, afterMs }: RepeatRule) {
  return unanswered
    .filter(({ repeated }) => repeated < repeats)
    .map(({ call, saidAt }) => ({ call, at: saidAt + afterMs }))
    .sort((a, b) => a.at - b.at);
}

/** The call to be said again now; null while none is due. */
export function dueNow(
  unanswered: readonly Unanswered[],
  rule: RepeatRule,
  now: number,
): Announcement | null {
  const due = owed(unanswered, rule).filter(({ at }) => at <= now);
  return due[0]?.call ?? null;
}

/** In how many milliseconds the next one is due; null while none is to come. */
export function nextDueIn(unanswered: readonly Unanswered[], rule: RepeatRule, now: number): number | null {
  const coming = owed(unanswered, rule).filter(({ at }) => at > now);
  return coming[0] === undefined ? null : coming[0].at - now;
}
