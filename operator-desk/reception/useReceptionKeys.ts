import { onScopeDispose } from 'vue';
import { keyName } from '../actions/keymap.ts';
import { RECEPTION_KEYS, type Opens } from './keys.ts';

const ALL = Object.entries(RECEPTION_KEYS) as [Opens, string][];

/** Opens what a key stands for. While a dialog is open its keys rest. */
export function useReceptionKeys(open: (what: Opens) => void): void {
  const onKey = (event: KeyboardEvent) => {
    const [what] = ALL.find(([, key]) => key === keyName(event)) ?? [];
    if (what === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const isOpen = document.querySelector('dialog[open]') !== null;
    if (!event.repeat && !isOpen) open(what);
  };
  addEventListener('keydown', onKey);
  onScopeDispose(() => removeEventListener('keydown', onKey));
}
