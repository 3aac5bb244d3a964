/** The window that asks for another server's address: one at most, before the desk's, which keeps its page meanwhile. */
import type { BrowserWindow, WebContents } from 'electron';
import { ownUrl } from '../../../shell/own-pages.ts';
import type { OwnPage } from '../bridge.ts';
import { openAsking } from './windows.ts';

export class Asking {
  readonly #desk: BrowserWindow;
  readonly #origin: () => string | null;
  #window: BrowserWindow | null = null;

  constructor(desk: BrowserWindow, origin: () => string | null) {
    this.#desk = desk;
    this.#origin = origin;
  }

  /** Null while nothing is asked. */
  get contents(): WebContents | null {
    return this.#window?.webContents ?? null;
  }

  open(): void {
    if (this.#window !== null) return this.#window.focus();
    const window = openAsking({ origin: this.#origin, onStray: () => this.close() }, this.#desk);
    this.#window = window;
    window.once('closed', () => (this.#window = null));
    window.loadURL(ownUrl('server' satisfies OwnPage)).catch(() => this.close());
  }

  close(): void {
    this.#window?.destroy();
  }
}
