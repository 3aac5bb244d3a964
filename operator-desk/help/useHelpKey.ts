import { onScopeDispose } from 'vue';
import { keyName } from '../actions/keymap.ts';

/** «Иду»: the key that has always called for help answers one here. */
export const HELP_KEY = 'F1';

/** «Не могу», for whoever is asked by name. */
export const CANNOT_KEY = 'Shift F1';

export interface HelpKeyOptions {
  press: () => void;
  pressCannot: () => void;
  /** While this is false the keys are the browser's. */
  isOurs: () => boolean;
}

/**
 * The keys of who asks for this person. Other than those of the desk they work over a dialog as well: whoever asks does not
 * wait until a booking is typed. They stay ours when nothing rings: the press may have come a moment after a colleague's.
 */
export function useHelpKey({ press, pressCannot, isOurs }: HelpKeyOptions): void {
  const onKey = (event: KeyboardEvent) => {
    const name = keyName(event);
    if (event.defaultPrevented || (name !== HELP_KEY && name !== CANNOT_KEY) || !isOurs()) return;
    event.preventDefault();
    if (event.repeat) return;
    if (name === HELP_KEY) press();
    else pressCannot();
  };
  addEventListener('keydown', onKey);
  onScopeDispose(() => removeEventListener('keydown', onKey));
}
