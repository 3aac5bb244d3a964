/** What a page in the shell's windows can do at all: what a page in a browser can, less what none of them needs. */
import type { WebPreferences } from 'electron';

/** @param additionalArguments for the preload */
export const webPreferences = (preload: string, additionalArguments: string[] = []): WebPreferences => ({
  preload,
  additionalArguments,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  devTools: false,
  spellcheck: false,
  // alert(), confirm() and prompt() would stop the page until somebody presses them.
  disableDialogs: true,
  // A page is heard without being touched first, and its clock goes on when another window is before it.
  autoplayPolicy: 'no-user-gesture-required',
  backgroundThrottling: false,
});
