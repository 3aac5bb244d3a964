/** What was touched stays drawn while its answer is only a moment away: a screen that comes and goes at once is a flicker. */
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue';
import type { Flow } from '../flow/types.ts';
import { isAsking } from '../flow/unheard.ts';

/** An answer within it is at once; later one wants to see that something happens. */
const HOLD_MS = 400;

/** @returns the flow as it is drawn; what is pressed meanwhile goes to the flow as it is */
export function useHeld(flow: () => Flow): ComputedRef<Flow> {
  const held = shallowRef<Flow | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = (): void => {
    clearTimeout(timer);
    held.value = null;
  };
  watch(
    flow,
    (next, before) => {
      if (!isAsking(next.screen)) return letGo();
      if (isAsking(before.screen)) return;
      held.value = before;
      clearTimeout(timer);
      timer = setTimeout(letGo, HOLD_MS);
    },
    { flush: 'sync' },
  );
  onScopeDispose(letGo);
  return computed(() => held.value ?? flow());
}
