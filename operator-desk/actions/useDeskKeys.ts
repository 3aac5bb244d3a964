import { onScopeDispose } from 'vue';
import { actionsOfKey, keyName, KEYS } from './keymap.ts';

export interface DeskKeys {
  pressKey: (name: string) => void;
  /** «↓» from anywhere but a field or a list goes to the queue. */
  goToQueue: () => void;
}

/** Things that know themselves what an arrow does. */
const OWN_ARROWS = 'input, select, textarea, [role=tablist], [data-arrows]';

const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** The keyboard of the desk. While a dialog is open its keys rest, and the browser does not get them either. */
export function useDeskKeys({ pressKey, goToQueue }: DeskKeys): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const name = keyName(event);
    const isOpen = document.querySelector('dialog[open]') !== null;
    if (name === '↓') {
      const target = event.target instanceof Element ? event.target : null;
      if (isOpen || target?.closest(OWN_ARROWS)) return;
      event.preventDefault();
      goToQueue();
      return;
    }
    if (actionsOfKey(name).length === 0) return; // the browser's own
    if (name === KEYS['take-back'] && isWriting(event.target)) return; // takes back what was written
    event.preventDefault();
    // Held down it is still one press.
    if (!event.repeat && !isOpen) pressKey(name);
  };
  addEventListener('keydown', onKey);
  onScopeDispose(() => removeEventListener('keydown', onKey));
}
