/** What a page in the shell's windows can do at all: what a page in a browser can, less what a kiosk needs not. */
import type { WebPreferences } from 'electron';
import { VERSION_ARGUMENT } from '../../bridge.ts';

export const webPreferences = (preload: string, version: string): WebPreferences => ({
  preload,
  additionalArguments: [VERSION_ARGUMENT + version],
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
  // alert(), confirm() and prompt() would stand over the glass until somebody presses them.
  disableDialogs: true,
  // A kiosk speaks without being touched first, and its clock goes on when a technician's window is before it.
  autoplayPolicy: 'no-user-gesture-required',
  backgroundThrottling: false,
});
