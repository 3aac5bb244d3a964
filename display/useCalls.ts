/** The calls as the wall shows them: all at once, and one after another on the plate, each with its chime, its words and its time. */
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import type { DisplayView } from '../contract/views/display.ts';
import {
  hear,
  lastCalls,
  nothingHeard,
  plateOf,
  takeTurn,
  type Announcement,
  type Call,
} from './announcing.ts';

/** Also where nothing sounds: the slide takes half a second, the rest is for finding the own number. */
export const STANDS_AT_LEAST_MS = 4000;
/** A voice that never ends keeps nobody else from being called. The longest call with its chime takes 8 s. */
export const STANDS_AT_MOST_MS = 20_000;

export interface Calls {
  /** The call the room looks at; null when nobody has been called today. */
  newest: Readonly<Ref<Call | null>>;
  last: Readonly<Ref<readonly Call[]>>;
  /** The newest call has stood its time, and none waits for its turn. */
  isQuiet: () => boolean;
}

export interface CallsOptions {
  /** What the server says; null while there is no view. */
  view: () => Pick<DisplayView, 'day' | 'calls' | 'announcements'> | null;
  /** How many of the last calls to show at least. */
  least: () => number;
  /** Resolves when it has been said, or cannot be. */
  announce: (call: Announcement) => Promise<void>;
  /** Ends what is being said: the next one has its turn. */
  silence: () => void;
}

export function useCalls({ view, least, announce, silence }: CallsOptions): Calls {
  const announcing = shallowRef(nothingHeard);
  const listed = shallowRef<ReadonlySet<number>>(new Set());
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isTaken = false;

  const calls = computed(() => view()?.calls ?? []);
  const newest = computed(() => plateOf(calls.value, announcing.value.turn));

  /** By the machine's own clock: the room reads at its own pace, also in a demo that runs faster. */
  const passed = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });

  async function callOut(turn: Announcement): Promise<void> {
    isTaken = true;
    const said = announce(turn).then(
      () => true,
      () => true,
    );
    const tooLong = passed(STANDS_AT_MOST_MS).then(() => false);
    const [isOver] = await Promise.all([Promise.race([said, tooLong]), passed(STANDS_AT_LEAST_MS)]);
    if (!isOver) silence();
    isTaken = false;
    next();
  }

  function next(): void {
    const taken = isTaken ? null : takeTurn(announcing.value);
    if (taken === null) return;
    announcing.value = taken;
    void callOut(taken.turn);
  }

  watch(
    view,
    (told) => {
      if (told === null) return;
      announcing.value = hear(announcing.value, told);
      next();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    isTaken = true;
    timers.forEach(clearTimeout);
  });

  // Lines are chosen when a call comes or has its turn, and stand until the next one: nothing moves while it is read.
  watch(
    [() => calls.value[0]?.callId, () => newest.value?.callId, least],
    () => {
      const lines = lastCalls(calls.value, newest.value, least());
      listed.value = new Set(lines.map(({ callId }) => callId));
    },
    { immediate: true },
  );

  return {
    isQuiet: () => !isTaken && announcing.value.waiting.length === 0,
    newest,
    last: computed(() => calls.value.filter(({ callId }) => listed.value.has(callId))),
  };
}
