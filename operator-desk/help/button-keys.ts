/** Which keys a button with a USB cable may press: those that write nothing and mean nothing on this page. */
import { keyName } from '../actions/keymap.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** Keys of the keyboard itself, of the browser and of the desk; F13 to F24 are on no keyboard. */
const TAKEN =
  /^(?:F[1-9]|F1[0-2]|Enter|Tab|Escape|Backspace|Delete|Insert|Home|End|Page\w+|Arrow\w+|ContextMenu|Dead|Process|Unidentified)$/;
const HELD_ALONE = /^(?:Control|Shift|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock)$/;

/**
 * The name by which a button is known again; null for what is no key yet, only one that is held with others.
 * @example F13 → «F13»; Ctrl and Alt with h → «Ctrl Alt h»; a → `writes`
 */
export function buttonKey(pressed: Pressed): { name: string } | 'writes' | null {
  if (HELD_ALONE.test(pressed.key)) return null;
  const writes = pressed.key.length === 1 && !(pressed.ctrlKey && pressed.altKey);
  return writes || TAKEN.test(pressed.key) ? 'writes' : { name: keyName(pressed) };
}
