/**
 * Somebody waits, the desk is free, and nobody is called: the specialist works in another window, or has looked away. A soft sound after
 * a while, and a word from the browser.
 */
import { computed, shallowRef, watch } from 'vue';
import { useChime } from '../../ui/chime.ts';
import { useServerClock } from '../../ui/live/clock.ts';
import { t } from '../../ui/words.ts';
import { useDesk } from '../desk.ts';
import { useNotifications } from './useNotifications.ts';
import { useSignals } from './useSignals.ts';

/** Lower than a call for help, and one note twice: it hurries nobody. */
const IDLE_NOTES = [
  { hertz: 392, atS: 0 },
  { hertz: 392, atS: 0.35 },
] as const;
/** Longer than it takes to put papers away and look at the queue. By the machine's clock: ears know no demo. */
export const PATIENCE_MS = 20_000;
export const AGAIN_EVERY_MS = 60_000;

export function useIdleBell(): void {
  const desk = useDesk();
  const signals = useSignals();
  const { now } = useServerClock();
  const { ring } = useChime({ notes: IDLE_NOTES });

  /**
   * The last visitor who is back waits for this desk alone, and nobody else is called before. An appointment holder who came
   * early is called before the time only if the desk wants to.
   */
  const isIdle = computed(() => {
    const { view, online } = desk;
    if (!online || view?.desk?.state !== 'free') return false;
    const { waitsFor } = view.desk;
    if (waitsFor !== null) return waitsFor.isBack;
    return view.queue.some(({ arrivalAt }) => arrivalAt <= now.value);
  });

  const isLong = shallowRef(false);
  const sound = (): void => {
    if (signals.isSoundOn) void ring();
  };
  watch(
    isIdle,
    (is, _before, onCleanup) => {
      isLong.value = false;
      if (!is) return;
      let again: ReturnType<typeof setInterval> | undefined;
      const patience = setTimeout(() => {
        isLong.value = true;
        sound();
        again = setInterval(sound, AGAIN_EVERY_MS);
      }, PATIENCE_MS);
      onCleanup(() => {
        clearTimeout(patience);
        clearInterval(again);
      });
    },
    { immediate: true },
  );

  useNotifications(() => {
    const { view } = desk;
    if (!isLong.value || view?.desk == null) return [];
    const { number, id } = view.desk;
    return [{ id: `idle ${id}`, title: t('desk.idle', { number, waiting: view.waiting }) }];
  });
}
