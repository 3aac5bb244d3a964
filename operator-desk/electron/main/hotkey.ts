/** One key from any program: the desk comes forward with the keyboard, and the same key goes back. */
import { globalShortcut, type BrowserWindow } from 'electron';

/** By the key's place on either layout; neither Windows nor its Russian layout has a use for it. */
export const HOTKEY = 'Ctrl+Alt+O';

/** @returns whether the system gave it: another program may have it already */
export function takeHotkey(press: () => void): boolean {
  return globalShortcut.register(HOTKEY, press);
}

export function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  window.webContents.focus();
}

/**
 * The system gives the keyboard to the program before when a window goes, and takes it from nobody when one comes back without asking
 * for it. Windows does the former for one that is made small, others for one that is hidden.
 */
export function handBack(window: BrowserWindow): void {
  if (process.platform === 'win32') window.minimize();
  else window.hide();
  window.showInactive();
}
