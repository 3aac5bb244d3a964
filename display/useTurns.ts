/** One of several things at a time, each standing still until the next one takes its place. */
import { computed, onScopeDispose, shallowRef, type ComputedRef } from 'vue';

/** Seventy letters are read twice in it. */
const TURN_MS = 9000;

/** @returns what has its turn now; null where there is nothing */
export function useTurns<T>(all: () => readonly T[]): ComputedRef<T | null> {
  const turn = shallowRef(0);
  const timer = setInterval(() => (turn.value += 1), TURN_MS);
  onScopeDispose(() => clearInterval(timer));
  return computed(() => all()[turn.value % all().length] ?? null);
}
