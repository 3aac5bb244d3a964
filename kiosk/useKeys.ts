/** A keyboard on the kiosk: what is typed by hand, and the bursts of a scanner, which end with Enter. */
import { onScopeDispose } from 'vue';
import { codeIn, signOfKey } from './code.ts';

/** A scanner sends a sign every few milliseconds, no hand is that quick for sixteen signs. */
const BURST_GAP_MS = 80;

export interface KeyHandlers {
  /** @param sign by the place of the key, a gap for all but letters and digits; `letter` as the keyboard is set. */
  sign: (sign: string, letter: string) => void;
  erase: () => void;
  scan: (code: string) => void;
}

export function useKeys({ sign, erase, scan }: KeyHandlers): void {
  let sent = '';
  let lastAt = 0;

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.timeStamp - lastAt > BURST_GAP_MS) sent = '';
    lastAt = event.timeStamp;
    if (event.key === 'Enter') {
      const code = codeIn(sent);
      sent = '';
      if (code === null) return;
      event.preventDefault(); // or the button that happens to have the focus would be pressed
      scan(code);
    } else if (event.key === 'Backspace') erase();
    else if (event.key.length === 1) {
      const typed = signOfKey(event.code);
      sent += typed;
      // Space presses the button that has the focus.
      if (event.key !== ' ' || !(event.target instanceof HTMLButtonElement)) sign(typed, event.key);
    }
  };

  window.addEventListener('keydown', onKey);
  onScopeDispose(() => window.removeEventListener('keydown', onKey));
}
