/** The calls as the wall shows them: all at once, and one after another on the plate, each with its chime, its words and its time. */
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import type { DisplayView } from '../contract/views/display.ts';
import {
  hear,
  lastCalls,
  nothingHeard,
  plateOf,
  repeatTurn,
  takeTurn,
  type Announcing,
  type Announcement,
  type Call,
  type Plate,
  type Turn,
} from './announcing.ts';
import { dueNow, nextDueIn, ruleOf, stillWaited, withSaid, type Said } from './repeating.ts';

/** Also where nothing sounds: the slide takes half a second, the rest is for finding the own number. */
export const STANDS_AT_LEAST_MS = 4000;
/** A voice that never ends keeps nobody else from being called. The longest call with its chime takes 8 s, in two languages 14 s. */
export const STANDS_AT_MOST_MS = 20_000;
/** The server was away for so long: what was to be repeated is not, the desk calls again. */
const FORGOTTEN_AFTER_MS = 60_000;

export interface Calls {
  /** The call the room looks at; null when nobody has been called today. */
  newest: Readonly<Ref<Plate | null>>;
  last: Readonly<Ref<readonly Call[]>>;
  /** The newest call has stood its time, and none waits for its turn. */
  isQuiet: () => boolean;
}

type Told = Pick<DisplayView, 'day' | 'calls' | 'announcements' | 'calling'>;

export interface CallsOptions {
  /** What the server says; null while there is no view. */
  view: () => Told | null;
  /** The server's time now, and how fast it goes: what comes late is not said. */
  clock: { now: () => number; readonly speed: number };
  /** The server is there: only it knows whether a visitor has come meanwhile. */
  isLive: () => boolean;
  /** How many of the last calls to show at least. */
  least: () => number;
  /** Resolves when it has been said, or cannot be. */
  announce: (call: Announcement) => Promise<void>;
  /** Ends what is being said: the next one has its turn. */
  silence: () => void;
}

export function useCalls({ view, clock, isLive, least, announce, silence }: CallsOptions): Calls {
  const announcing = shallowRef(nothingHeard);
  const listed = shallowRef<ReadonlySet<number>>(new Set());
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let said: readonly Said[] = [];
  let repeating: ReturnType<typeof setTimeout> | undefined;
  const isTaken = shallowRef(false);
  let lostAt = performance.now();
  /** The visitor of this turn has come. */
  let hasCome: () => void = () => {};

  const calls = computed(() => view()?.calls ?? []);
  const newest = shallowRef<Plate | null>(null);

  /** By the machine's own clock: the room reads at its own pace, also in a demo that runs faster. */
  const passed = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });

  async function callOut(turn: Turn): Promise<void> {
    isTaken.value = true;
    const heard = announce(turn).then(
      () => true,
      () => true,
    );
    const tooLong = passed(STANDS_AT_MOST_MS).then(() => false);
    const isHere = new Promise<false>((resolve) => (hasCome = () => resolve(false)));
    // Nobody looks for the number any more when its visitor is at the desk.
    const isRead = Promise.race([passed(STANDS_AT_LEAST_MS), isHere]);
    const stood = Promise.all([Promise.race([heard, tooLong]), isRead]).then(([isSaid]) => isSaid);
    if (!(await (turn.isRepetition ? Promise.race([stood, isHere]) : stood))) silence();
    hasCome = () => {};
    isTaken.value = false;
    said = withSaid(said, turn, performance.now());
    next();
  }

  /** A new call, or, where none waits, one that nobody has come to and that is due again. */
  function taken(told: Told): (Announcing & { readonly turn: Turn }) | null {
    const first = takeTurn(announcing.value);
    if (first !== null || !isLive()) return first;
    const due = dueNow(stillWaited(said, told.announcements), ruleOf(told.calling), performance.now());
    return due === null ? null : repeatTurn(announcing.value, due);
  }

  function next(): void {
    clearTimeout(repeating);
    const told = view();
    if (isTaken.value || told === null) return;
    const turn = taken(told);
    if (turn !== null) {
      announcing.value = turn;
      void callOut(turn.turn);
      return;
    }
    const dueIn = nextDueIn(stillWaited(said, told.announcements), ruleOf(told.calling), performance.now());
    if (dueIn !== null) repeating = setTimeout(next, dueIn);
  }

  watch(
    view,
    (told) => {
      if (told === null) return;
      announcing.value = hear(announcing.value, told, { now: clock.now(), speed: clock.speed });
      const { turn } = announcing.value;
      const isWaited = told.announcements.some(({ callId }) => callId === turn?.callId);
      if (!isWaited) hasCome();
      next();
    },
    { immediate: true },
  );
  watch(isLive, (is) => {
    if (!is) lostAt = performance.now();
    // Nobody has heard of them for so long that a word about them surprises.
    else if (performance.now() - lostAt >= FORGOTTEN_AFTER_MS) said = [];
    next();
  });
  onScopeDispose(() => {
    isTaken.value = true;
    clearTimeout(repeating);
    timers.forEach(clearTimeout);
  });

  watch(
    [calls, announcing, isTaken],
    () => (newest.value = plateOf(calls.value, announcing.value, isTaken.value, newest.value)),
    { immediate: true },
  );
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
    isQuiet: () => !isTaken.value && announcing.value.waiting.length === 0,
    newest,
    last: computed(() => calls.value.filter(({ callId }) => listed.value.has(callId))),
  };
}
