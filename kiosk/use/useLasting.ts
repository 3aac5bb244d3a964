/** True once a condition has lasted: what is over in a moment need not be told. */
import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue';

export function useLasting(condition: () => boolean, afterMs: number): Readonly<Ref<boolean>> {
  const lasting = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    condition,
    (holds) => {
      clearTimeout(timer);
      if (holds) timer = setTimeout(() => (lasting.value = true), afterMs);
      else lasting.value = false;
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return readonly(lasting);
}
