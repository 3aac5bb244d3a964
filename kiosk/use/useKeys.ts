/** A keyboard on the kiosk: what is typed by hand, and the bursts of a scanner, which end with Enter. */
import { onScopeDispose } from 'vue';
import { codeIn, signOfKey } from '../code.ts';

/** A scanner sends a sign every few milliseconds, no hand is that quick for sixteen signs; no eye sees the delay. */
export const BURST_GAP_MS = 80;
/** No hand presses so many keys within that time of each other, Enter included; the shortest barcode of goods has as many digits (EAN-8). */
const LEAST_BURST = 8;

export interface KeyHandlers {
  /** @param sign by the place of the key, a gap for all but letters and digits; `letter` as the keyboard is set. */
  sign: (sign: string, letter: string) => void;
  erase: () => void;
  scan: (code: string) => void;
}

export function useKeys({ sign, erase, scan }: KeyHandlers): void {
  let sent = '';
  let lastAt = 0;
  /** Signs that may yet turn out to be a scanner's: those must not land in what somebody types. */
  let held: (readonly [sign: string, letter: string])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** They were typed by hand. */
  const release = (): void => {
    const typed = held;
    held = [];
    for (const one of typed) sign(...one);
  };

  const onEnter = (event: KeyboardEvent): void => {
    const code = codeIn(sent);
    sent = '';
    if (code === null && held.length < LEAST_BURST) return release();
    event.preventDefault(); // or the button that happens to have the focus would be pressed
    held = [];
    // Something else that was held to the scanner means nothing here, least of all a name or a number.
    if (code !== null) scan(code);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.timeStamp - lastAt > BURST_GAP_MS) {
      release();
      sent = '';
    }
    lastAt = event.timeStamp;
    clearTimeout(timer);
    timer = setTimeout(release, BURST_GAP_MS);
    if (event.key === 'Enter') onEnter(event);
    else if (event.key === 'Backspace') {
      release();
      erase();
    } else if (event.key.length === 1) {
      const typed = signOfKey(event.code);
      sent += typed;
      // Space presses the button that has the focus, unless somebody has seen to it that it does not.
      const presses = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (presses && !event.defaultPrevented) release();
      else held.push([typed, event.key]);
    }
  };

  window.addEventListener('keydown', onKey);
  onScopeDispose(() => {
    window.removeEventListener('keydown', onKey);
    clearTimeout(timer);
  });
}
