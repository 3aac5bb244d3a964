/** The windows of the desk's shell: the desk's, and the one that asks for the server's address. */
import { join } from 'node:path';
import { BrowserWindow, Menu, type BrowserWindowConstructorOptions } from 'electron';
import { PAPER } from '../../../shell/paper.ts';
import { guardNavigation } from '../../../shell/rules/navigation.ts';
import { webPreferences } from '../../../shell/rules/web-preferences.ts';
import { text } from '../../../texts/index.ts';
import { LEAST, type Bounds } from './bounds.ts';
import { isDeskOf, openSlipsElsewhere } from './desk-page.ts';
import { textItems } from './menu.ts';

/** The build puts preload and pages beside the main bundle. */
export const BUILT = import.meta.dirname;

/** Room for the question and for what can be wrong with the answer. */
const ASKING = { width: 420, height: 470 } as const;

interface Rules {
  /** The office's server of this moment. */
  readonly origin: () => string | null;
  /** The page is not one of those that belong there. */
  readonly onStray: () => void;
}

function openWindow({ origin, onStray }: Rules, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: text('desk-window.name'),
    backgroundColor: PAPER,
    fullscreenable: false,
    webPreferences: webPreferences(join(BUILT, 'preload.cjs')),
    ...options,
  });
  const { webContents: contents } = window;
  guardNavigation(contents, isDeskOf(origin), onStray);
  openSlipsElsewhere(window, origin);
  contents.on('before-input-event', (event, { key }) => {
    // Alone it would take the keyboard to the menu, and F2 would call nobody. With another key it is told all the same.
    if (key === 'Alt') event.preventDefault();
  });
  return window;
}

/** @param popUp what is shown for the right button, the menu key and Shift F10, where nothing is written */
export function openDesk(rules: Rules, bounds: Bounds, onTop: boolean, popUp: () => void): BrowserWindow {
  const window = openWindow(rules, { ...bounds, minWidth: LEAST.width, minHeight: LEAST.height });
  window.setAlwaysOnTop(onTop);
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const items = textItems(isEditable, selectionText);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
    else popUp();
  });
  return window;
}

/** Before the desk's window, which keeps its page meanwhile. */
export function openAsking(rules: Rules, desk: BrowserWindow): BrowserWindow {
  const { x, y, width } = desk.getBounds();
  const window = openWindow(rules, {
    ...ASKING,
    x: x + width - ASKING.width,
    y: y + ASKING.height / 10,
    parent: desk,
    minimizable: false,
    maximizable: false,
  });
  window.removeMenu();
  window.setAlwaysOnTop(desk.isAlwaysOnTop());
  return window;
}
