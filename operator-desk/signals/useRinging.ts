import { onScopeDispose, watch } from 'vue';

/** Often enough that nobody forgets, with room for a word to the visitor at the desk between. */
const RING_EVERY_MS = 6000;

export interface RingingOptions {
  /** What asks to be heard: the calls by their ids; none while they are not to be heard. */
  ids: () => readonly string[];
  ring: () => void;
}

/** Rings at once for a new call, and again and again until there is none. By the machine's clock: ears know no demo. */
export function useRinging({ ids, ring }: RingingOptions): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  watch(
    ids,
    (now, before = []) => {
      if (now.length === 0) return stop();
      if (now.every((id) => before.includes(id))) return;
      stop();
      timer = setInterval(ring, RING_EVERY_MS);
      ring();
    },
    { immediate: true },
  );
  onScopeDispose(stop);
}
