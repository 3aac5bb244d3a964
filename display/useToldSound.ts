/**
 * Tells the server how the calls are heard here: nobody stands beside a display. One report at a time, so that the last one holds; again
 * whenever it changes, and whenever the server is back.
 */
import { watch } from 'vue';
import type { DisplaySound } from '../contract/voice.ts';
import type { Api } from '../ui/api.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';

export function useToldSound(
  api: Pick<Api, 'callSafely'>,
  heard: () => DisplaySound,
  status: () => LiveStatus,
): void {
  /** What the server knows; null when it may know nothing. */
  let told: DisplaySound | null = null;
  let isTelling = false;

  async function tell(): Promise<void> {
    if (isTelling) return;
    isTelling = true;
    while (status() === 'live' && told !== heard()) {
      const sound = heard();
      const { ok } = await api.callSafely('reportDisplay', { sound });
      if (!ok) break;
      told = sound;
    }
    isTelling = false;
  }

  watch(
    [heard, status],
    ([, is]) => {
      if (is !== 'live') told = null;
      void tell();
    },
    { immediate: true },
  );
}
