/** A word from the browser for whoever works in another window. Nobody is asked for the right to: it is there, or not. */
import { onScopeDispose, watch } from 'vue';
import { placeOfCall } from '../../ui/printer-condition.ts';
import { t } from '../../ui/words.ts';
import type { HelpCall } from '../../contract/views/desk.ts';

/** One notification for each call that begins while nobody looks at the page; it goes with the call. */
export function useNotifications(calls: () => readonly HelpCall[]): void {
  const shown = new Map<string, Notification | null>();
  const close = (id: string) => {
    shown.get(id)?.close();
    shown.delete(id);
  };
  watch(
    calls,
    (now) => {
      const open = new Set(now.map(({ helpCallId }) => helpCallId));
      for (const id of [...shown.keys()]) if (!open.has(id)) close(id);
      for (const call of now) if (!shown.has(call.helpCallId)) shown.set(call.helpCallId, notify(call));
    },
    { immediate: true },
  );
  onScopeDispose(() => [...shown.keys()].forEach(close));
}

function notify(call: HelpCall): Notification | null {
  if (document.hasFocus() || typeof Notification === 'undefined') return null;
  if (Notification.permission !== 'granted') return null;
  try {
    const title = t('desk.title-help', { place: placeOfCall(call) });
    // The page itself rings, unless its sound is off; several pages of one browser show it once.
    const notification = new Notification(title, {
      tag: call.helpCallId,
      silent: true,
      requireInteraction: true,
    });
    notification.addEventListener('click', () => window.focus());
    return notification;
  } catch {
    return null; // a browser that notifies only through a service worker
  }
}
