/** A report that keeps up with the office: asked again when something in it has changed, but never in a hurry. */
import { onScopeDispose, readonly, shallowReadonly, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { Result } from '../ui/api.ts';
import { serverClock } from '../ui/live/clock.ts';

/** Figures of a day do not change their meaning within seconds; the server has visitors to serve. */
const AT_MOST_EVERY_MS = 5000;

export interface ReportWish<A> {
  load: () => Promise<Result<A>>;
  /** Of which days and visits: when that changes, the figures that are there are those of something else, and go. */
  about: () => string;
  /** The days are over: nothing changes in them any more. */
  isOver: () => boolean;
  /** Grows when today's figures change. */
  version: () => number;
  /** What else is wished for: asked again at once when it changes, while what is there stays. */
  wish?: () => string;
}

export interface Report<A> {
  /** Null until the first answer; stays when a later one fails. */
  report: Readonly<ShallowRef<A | null>>;
  /** The server's time of these figures. */
  madeAt: Readonly<Ref<number>>;
  problem: Readonly<Ref<Refusal | null>>;
  retry: () => void;
}

export function useReport<A>({ load, about, isOver, version, wish }: ReportWish<A>): Report<A> {
  const report = shallowRef<A | null>(null);
  const madeAt = shallowRef(0);
  const problem = shallowRef<Refusal | null>(null);
  let asked = 0;
  let askedAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const mine = (asked += 1);
    askedAt = performance.now();
    const result = await load();
    if (mine !== asked) return; // other days were asked for meanwhile, or newer figures
    madeAt.value = serverClock.now();
    problem.value = result.ok ? null : result.problem;
    if (result.ok) report.value = result.answer;
  }

  watch(about, () => {
    report.value = null;
    void ask();
  });
  if (wish !== undefined) watch(wish, () => void ask());
  watch(version, () => {
    if (isOver()) return;
    timer ??= setTimeout(() => void ask(), Math.max(0, askedAt + AT_MOST_EVERY_MS - performance.now()));
  });
  void ask();
  onScopeDispose(() => {
    clearTimeout(timer);
    asked += 1;
  });

  return {
    report: shallowReadonly(report),
    madeAt: readonly(madeAt),
    problem: readonly(problem),
    retry: () => void ask(),
  };
}
