/** The window's one menu. Its keys are said only: they are the page's (F1 to F10), or taken elsewhere, and none closes or reloads. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { text } from '../../../texts/index.ts';
import { HOTKEY } from './hotkey.ts';
import type { Zoom } from './zoom.ts';

export interface MenuState {
  readonly onTop: boolean;
  /** The system gave us the key. */
  readonly hasHotkey: boolean;
}

export interface MenuActions {
  readonly putOnTop: (onTop: boolean) => void;
  readonly handBack: () => void;
  readonly zoom: (how: Zoom) => void;
  readonly askServer: () => void;
  readonly reload: () => void;
  readonly close: () => void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };
/** Written beside the words; pressed, it is heard elsewhere. */
const said = (accelerator: string) => ({ accelerator, registerAccelerator: false });

/** What stands in it. */
export function menuItems({ onTop, hasHotkey }: MenuState, act: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: text('desk-window.menu-on-top'),
      type: 'checkbox',
      checked: onTop,
      click: ({ checked }) => act.putOnTop(checked),
    },
    hasHotkey
      ? { label: text('desk-window.menu-hand-back'), ...said(HOTKEY), click: act.handBack }
      : { label: text('desk-window.menu-key-taken', { key: HOTKEY }), enabled: false },
    SEPARATOR,
    { label: text('desk-window.menu-larger'), ...said('Ctrl+Plus'), click: () => act.zoom('in') },
    { label: text('desk-window.menu-smaller'), ...said('Ctrl+-'), click: () => act.zoom('out') },
    { label: text('desk-window.menu-usual'), ...said('Ctrl+0'), click: () => act.zoom('usual') },
    SEPARATOR,
    { label: text('desk-window.menu-server'), click: act.askServer },
    { label: text('desk-window.menu-reload'), click: act.reload },
    { label: text('desk-window.menu-close'), click: act.close },
  ];
}

const copy = (): MenuItemConstructorOptions => ({
  label: text('desk-window.menu-copy'),
  role: 'copy',
  registerAccelerator: false,
});

/** Under the right button, the menu key and Shift F10: where something is written, and on words that are marked. */
export function textItems(isEditable: boolean, marked: string): MenuItemConstructorOptions[] {
  if (!isEditable) return marked.trim() === '' ? [] : [copy()];
  return [
    { label: text('desk-window.menu-cut'), role: 'cut', registerAccelerator: false },
    copy(),
    { label: text('desk-window.menu-paste'), role: 'paste', registerAccelerator: false },
  ];
}

export function showMenu(items: MenuItemConstructorOptions[]): void {
  const label = text('desk-window.menu');
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label, submenu: items }]));
}
