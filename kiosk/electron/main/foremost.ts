/** No window of another program stands before the glass for long, and none keeps the keyboard. */
import type { BrowserWindow } from 'electron';

/** A visitor waits no longer than that for the glass to come back. */
const EVERY_MS = 1_000;

/** Above the dialogs and bars of the system as well. */
export function standAbove(window: BrowserWindow): void {
  window.setAlwaysOnTop(true, 'screen-saver');
}

/**
 * Looks again and again: a system tells nobody of every way in which the keyboard is taken away.
 *
 * @param foremost the window of ours that stands before the others
 * @returns a way to stop
 */
export function keepForemost(foremost: () => BrowserWindow): () => void {
  const timer = setInterval(() => {
    const window = foremost();
    if (window.isDestroyed() || window.isFocused()) return;
    if (window.isMinimized()) window.restore();
    window.moveTop();
    window.focus();
  }, EVERY_MS);
  return () => clearInterval(timer);
}
