/** Keys: those a visitor or a scanner needs go to the page, everything else does nothing. */
import type { Input, WebContents } from 'electron';
import { HELP_BUTTON_KEY } from '../../../../contract/kiosk-shell.ts';

/** What moves about in a page or corrects what was typed, and the button that calls for help. */
const NAMED = new Set([
  HELP_BUTTON_KEY,
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
]);

export type Verdict = 'pass' | 'deny' | 'technician';

type Pressed = Pick<Input, 'key' | 'code' | 'control' | 'alt' | 'meta' | 'shift'>;

/**
 * What happens to a pressed key. A list of what is allowed: a shortcut that nobody thought of is denied like the known ones
 * (F5, F11, F12, Ctrl+R, Ctrl+P, Ctrl+plus, Ctrl+Shift+I, Alt+F4, Alt+←, keys of a multimedia keyboard).
 *
 * @example 'ф' → pass; Ctrl+R → deny; F5 → deny; Ctrl+Alt+Shift+T → technician
 */
export function verdictOf({ key, code, control, alt, meta, shift }: Pressed): Verdict {
  // By the key's place, so that it works on the Russian layout as well.
  if (control && alt && shift && code === 'KeyT') return 'technician';
  if (control || alt || meta) return 'deny';
  return [...key].length === 1 || NAMED.has(key) ? 'pass' : 'deny';
}

export function guardKeys(contents: WebContents, onTechnician: () => void): void {
  contents.on('before-input-event', (event, input) => {
    const verdict = verdictOf(input);
    if (verdict === 'pass') return;
    event.preventDefault();
    if (verdict === 'technician' && input.type === 'keyDown') onTechnician();
  });
}
