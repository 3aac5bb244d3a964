/** Tells the server how the calls are heard here: nobody stands beside a display. Again whenever it changes, and whenever the server is back. */
import { watch } from 'vue';
import type { DisplaySound } from '../contract/voice.ts';
import type { Api } from '../ui/api.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';

export function useToldSound(api: Api, heard: () => DisplaySound, status: () => LiveStatus): void {
  watch(
    [heard, status],
    ([sound, is]) => {
      // What is not heard is told when the line is there again.
      if (is === 'live') void api.call('reportDisplay', { sound });
    },
    { immediate: true },
  );
}
