import { onScopeDispose } from 'vue';
import { keyName } from './keymap.ts';

/** Does what a key stands for. While a dialog is open the keys rest, and the browser does not get them either. */
export function useShortcuts(doneBy: (name: string) => (() => void) | undefined): void {
  const onKey = (event: KeyboardEvent) => {
    const act = doneBy(keyName(event));
    if (act === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const isOpen = document.querySelector('dialog[open]') !== null;
    if (!event.repeat && !isOpen) act();
  };
  addEventListener('keydown', onKey);
  onScopeDispose(() => removeEventListener('keydown', onKey));
}
