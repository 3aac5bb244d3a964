/** A word from the browser for whoever works in another window, where the browser was allowed to (`useSignals`). */
import { onScopeDispose, watch } from 'vue';

export interface Wish {
  /** Several pages of one browser show it once. */
  readonly id: string;
  readonly title: string;
}

/** One notification for each wish, as soon as nobody looks at the page; it goes with the wish. */
export function useNotifications(wishes: () => readonly Wish[]): void {
  const shown = new Map<string, Notification | null>();
  const close = (id: string) => {
    shown.get(id)?.close();
    shown.delete(id);
  };
  watch(
    wishes,
    (now) => {
      const open = new Set(now.map(({ id }) => id));
      for (const id of [...shown.keys()]) if (!open.has(id)) close(id);
      for (const wish of now) if (!shown.has(wish.id)) shown.set(wish.id, notify(wish));
    },
    { immediate: true },
  );
  /** Whoever leaves the page is told what was in sight until then. */
  function left(): void {
    for (const wish of wishes()) if (shown.get(wish.id) === null) shown.set(wish.id, notify(wish));
  }
  window.addEventListener('blur', left);
  onScopeDispose(() => {
    window.removeEventListener('blur', left);
    [...shown.keys()].forEach(close);
  });
}

function notify({ id, title }: Wish): Notification | null {
  if (document.hasFocus() || typeof Notification === 'undefined') return null;
  if (Notification.permission !== 'granted') return null;
  try {
    // The page itself rings, unless its sound is off.
    const notification = new Notification(title, { tag: id, silent: true, requireInteraction: true });
    notification.addEventListener('click', () => window.focus());
    return notification;
  } catch {
    return null; // a browser that notifies only through a service worker
  }
}
