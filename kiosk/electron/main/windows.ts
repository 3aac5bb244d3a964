/** The windows of the shell: the kiosk's, and the technician's before it. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { PAPER } from '../../../shell/paper.ts';
import { guardNavigation } from '../../../shell/rules/navigation.ts';
import { webPreferences } from '../../../shell/rules/web-preferences.ts';
import { text } from '../../../texts/index.ts';
import { VERSION_ARGUMENT } from '../bridge.ts';
import { standAbove } from './foremost.ts';
import { coverGlass, glassBounds } from './glass.ts';
import { isKioskOf } from './kiosk-page.ts';
import { guardWindow } from './leaving.ts';
import { denyContextMenu } from './rules/context-menu.ts';
import { guardKeys } from './rules/keys.ts';
import { holdZoom } from './rules/zoom.ts';

/** Where the build puts the shell. */
export const BUILT = join(app.getAppPath(), 'dist', 'kiosk-shell');

export interface Rules {
  /** The office's server of this moment. */
  readonly origin: () => string | null;
  readonly onTechnician: () => void;
  /** The page is not one of those that belong there. */
  readonly onStray: () => void;
}

/** @param before the window before which the new one stands, over the whole of it */
export function openWindow(rules: Rules, before?: BrowserWindow): BrowserWindow {
  const window = new BrowserWindow({
    title: text('shell.name'),
    backgroundColor: PAPER,
    frame: false,
    kiosk: before === undefined,
    ...glassBounds(),
    minimizable: false,
    ...(before !== undefined && { parent: before }),
    autoHideMenuBar: true,
    webPreferences: webPreferences(join(BUILT, 'preload.cjs'), [VERSION_ARGUMENT + app.getVersion()]),
  });
  coverGlass(window);
  standAbove(window);
  guardWindow(window);
  const { webContents: contents } = window;
  guardNavigation(contents, isKioskOf(rules.origin), rules.onStray);
  guardKeys(contents, rules.onTechnician);
  denyContextMenu(contents);
  holdZoom(contents);
  return window;
}
