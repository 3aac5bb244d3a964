/** Since when the server is out of reach, by the server's own clock. */
import { shallowRef, watch, type Ref } from 'vue';
import type { LiveStatus } from '../ui/live/watcher.ts';

/** @returns the moment the server was last heard; null while it is there, and before it was there */
export function useLost(status: () => LiveStatus, now: () => number): Readonly<Ref<number | null>> {
  const since = shallowRef<number | null>(null);
  watch(status, (is, was) => {
    if (is === 'live') since.value = null;
    else if (was === 'live') since.value = now();
  });
  return since;
}
