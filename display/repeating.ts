/**
 * Calls that nobody has come to yet, said again by the hall itself. That is no recall by the desk: nothing is logged, and the desk's own counts
 * more. Pure: the time is somebody else's, milliseconds of any clock that never goes back.
 */
import type { DisplayView } from '../contract/views/display.ts';
import type { Announcement } from './announcing.ts';

/** Of older ones nobody is waited for; a start that was a slip is taken back within ten seconds, and its call is owed again. */
const MOST_SAID = 50;

/** As the office has set it. */
export interface RepeatRule {
  readonly repeats: number;
  readonly afterMs: number;
}

/** A call that was said here, and how often since then by the hall. */
export interface Said {
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
export function withSaid(said: readonly Said[], call: Announcement, saidAt: number): readonly Said[] {
  const before = said.find((one) => one.call.callId === call.callId);
  const others = said.filter((one) => one !== before).slice(-MOST_SAID);
  return [...others, { call, repeated: before === undefined ? 0 : before.repeated + 1, saidAt }];
}

/** Those whose visitor is still waited for, by what the server says now; a call that the desk has repeated is the desk's. */
export const stillWaited = (said: readonly Said[], announcements: readonly Announcement[]): readonly Said[] =>
  said.filter(({ call }) => {
    const ofVisitor = announcements.filter(({ number }) => number === call.number);
    return ofVisitor.at(-1)?.callId === call.callId;
  });

/** The repetitions that are still owed, and when each is due: the earliest first. */
function owed(said: readonly Said[], { repeats, afterMs }: RepeatRule) {
  return said
    .filter(({ repeated }) => repeated < repeats)
    .map(({ call, saidAt }) => ({ call, at: saidAt + afterMs }))
    .sort((a, b) => a.at - b.at);
}

/** The call to be said again now; null while none is due. */
export function dueNow(said: readonly Said[], rule: RepeatRule, now: number): Announcement | null {
  const due = owed(said, rule).filter(({ at }) => at <= now);
  return due[0]?.call ?? null;
}

/** In how many milliseconds the next one is due; null while none is to come. */
export function nextDueIn(said: readonly Said[], rule: RepeatRule, now: number): number | null {
  const coming = owed(said, rule).filter(({ at }) => at > now);
  return coming[0] === undefined ? null : coming[0].at - now;
}
