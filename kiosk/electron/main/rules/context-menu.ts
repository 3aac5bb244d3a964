/** No menu under a long touch, none of the application. */
import { Menu, type WebContents } from 'electron';

/** Menus bring their shortcuts with them (reload, developer tools, zoom, close). */
export const noApplicationMenu = (): void => Menu.setApplicationMenu(null);

export function denyContextMenu(contents: WebContents): void {
  contents.on('context-menu', (event) => event.preventDefault());
}
