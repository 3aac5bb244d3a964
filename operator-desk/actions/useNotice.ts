import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import { useDesk, type No, type Notice } from '../desk.ts';
import { isOutdated, type Shown } from './outdated.ts';

/** Long enough to read two lines twice. */
const SHOWN_MS = 8000;

export interface NoticeOptions {
  /** It is read out to somebody, so it does not go by itself. @default false */
  stays?: boolean;
}

/**
 * A no beside the button that was pressed: it goes by itself, with the next wish, when the next one comes, or when the
 * view denies it.
 */
export function useNotice<N extends Notice = No>({ stays = false }: NoticeOptions = {}): {
  notice: Readonly<Ref<N | null>>;
  /** Shows it, unless news have overtaken it since the wish began. */
  show: (no: N) => void;
  /** A new wish begins. */
  clear: () => void;
} {
  const desk = useDesk();
  const shown = (): Shown => ({ view: desk.view, online: desk.online });
  const notice = shallowRef(null) as Ref<N | null>;
  let begun = shown();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    notice.value = null;
  };
  const clear = () => {
    hide();
    begun = shown();
  };
  const show = (no: N) => {
    hide();
    if (isOutdated(no, begun, shown())) return;
    notice.value = no;
    // That another command is under way soon is not so.
    if (!stays || no === 'under-way') timer = setTimeout(hide, SHOWN_MS);
  };
  watch(
    shown,
    (now) => {
      if (notice.value !== null && isOutdated(notice.value, begun, now)) hide();
    },
    // At once, not with the next tick: a no that comes in the same tick is shown after this, not lost to it.
    { flush: 'sync' },
  );
  onScopeDispose(hide);
  return { notice, show, clear };
}
