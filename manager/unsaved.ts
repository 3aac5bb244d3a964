/** What would be lost by leaving the page that is open. Said by the part of the page that holds it. */
import { onScopeDispose, shallowRef, watch } from 'vue';

/** Changes that are not saved, or a key on the glass that nobody has copied. */
export type Unsaved = 'changes' | 'key';

export const unsaved = shallowRef<Unsaved | null>(null);

/** Tells what would be lost now, and lets the browser ask as well, until the scope ends. */
export function useUnsaved(what: () => Unsaved | null): void {
  watch(what, (now) => (unsaved.value = now), { immediate: true });
  const beforeLeaving = (event: BeforeUnloadEvent) => {
    if (what() !== null) event.preventDefault();
  };
  addEventListener('beforeunload', beforeLeaving);
  onScopeDispose(() => {
    removeEventListener('beforeunload', beforeLeaving);
    unsaved.value = null;
  });
}
