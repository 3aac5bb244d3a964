import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import type { No } from '../desk.ts';

/** Long enough to read two lines twice. */
const SHOWN_MS = 8000;

/** A no beside the button that was pressed: it goes by itself, with the next success, or when the next one comes. */
export function useNotice(): {
  notice: Readonly<Ref<No | null>>;
  show: (no: No) => void;
  clear: () => void;
} {
  const notice = shallowRef<No | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    notice.value = null;
  };
  const show = (no: No) => {
    clear();
    notice.value = no;
    timer = setTimeout(clear, SHOWN_MS);
  };
  onScopeDispose(clear);
  return { notice: readonly(notice), show, clear };
}
