import { onScopeDispose } from 'vue';
import { keyName } from '../actions/keymap.ts';

/** «Иду»: the key that has always called for help answers one here. */
export const HELP_KEY = 'F1';

export interface HelpKeyOptions {
  press: () => void;
  /** While this is false the key is the browser's. */
  isOurs: () => boolean;
}

/**
 * The key of a call for help. Other than those of the desk it works over a dialog as well: whoever asks for help does not
 * wait until a booking is typed. It stays ours when nothing rings: the press may have come a moment after a colleague's.
 */
export function useHelpKey({ press, isOurs }: HelpKeyOptions): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || keyName(event) !== HELP_KEY || !isOurs()) return;
    event.preventDefault();
    if (!event.repeat) press();
  };
  addEventListener('keydown', onKey);
  onScopeDispose(() => removeEventListener('keydown', onKey));
}
