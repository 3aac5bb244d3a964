/** A touch says what is there; the second touch of the same is meant. */
import { onScopeDispose, type Ref } from 'vue';
import type { Cursor } from './cursor.ts';
import { itemAt, type Item } from './items.ts';
import { OWN, type Seen } from './seen.ts';

export interface TellingTouchOptions {
  readonly on: Readonly<Ref<boolean>>;
  readonly seen: Seen;
  readonly cursor: Cursor;
  /** A touch asks what this is. */
  readonly tell: (item: Item) => void;
  /** It is pressed, by the touch itself. */
  readonly pressed: () => void;
}

export function useTellingTouch({ on, seen, cursor, tell, pressed }: TellingTouchOptions): void {
  function onClick(event: MouseEvent): void {
    if (!on.value || !event.isTrusted) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || target.closest(OWN) !== null) return;
    const item = itemAt(seen.items(), target);
    if (item === undefined) return;
    if (item.element === cursor.element() && item.presses) return pressed();
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(item);
  }

  window.addEventListener('click', onClick, { capture: true });
  onScopeDispose(() => window.removeEventListener('click', onClick, { capture: true }));
}
