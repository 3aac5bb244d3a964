/** The calls as the wall shows them: one after another, each with its chime and its time. */
import { computed, onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { advance, emptyQueue, hear, lastCalls, type Call } from './callQueue.ts';

export interface Calls {
  /** The call the room looks at; null when nobody has been called today. */
  newest: Readonly<Ref<Call | null>>;
  last: Readonly<Ref<readonly Call[]>>;
  /** The newest call has stood its time, and none waits to be shown. */
  isQuiet: () => boolean;
}

export interface CallsOptions {
  /** The server's calls; null while there is no view. */
  calls: () => readonly Call[] | null;
  /** How many of the last calls to show at least. */
  least: () => number;
  ring: () => void;
}

export function useCalls({ calls, least, ring }: CallsOptions): Calls {
  const queue = shallowRef(emptyQueue);
  const listed = shallowRef<ReadonlySet<number>>(new Set());
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** By the machine's own clock: the room reads at its own pace, also in a demo that runs faster. */
  function step(): void {
    clearTimeout(timer);
    const next = advance(queue.value, performance.now());
    queue.value = next.queue;
    if (next.rung !== null) ring();
    if (next.queue.waiting.length > 0) {
      timer = setTimeout(step, Math.max(0, next.queue.standsUntil - performance.now()));
    }
  }

  watch(
    calls,
    (told) => {
      if (told === null) return;
      queue.value = hear(queue.value, told);
      step();
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));

  // Lines are chosen when a call comes and stand until the next one: nothing moves while it is read.
  watch(
    [() => queue.value.announced.map(({ callId }) => callId).join(), least],
    () => (listed.value = new Set(lastCalls(queue.value.announced, least()).map(({ callId }) => callId))),
    { immediate: true },
  );

  return {
    isQuiet: () => queue.value.waiting.length === 0 && performance.now() >= queue.value.standsUntil,
    newest: computed(() => queue.value.announced[0] ?? null),
    last: computed(() => queue.value.announced.filter(({ callId }) => listed.value.has(callId))),
  };
}
