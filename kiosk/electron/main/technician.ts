/** The technician's window: opened by anybody, of use to whoever knows the code. */
import type { BrowserWindow } from 'electron';
import { ownUrl } from '../../../shell/own-pages.ts';
import type { UnlockAnswer } from '../bridge.ts';
import { isCode, Tries, type CodeHash } from './exit-code.ts';

/** Opened by a child's long touch, or left open by a technician who was called away. */
const OPEN_MS = 3 * 60_000;

export interface TechnicianOptions {
  readonly openWindow: () => BrowserWindow;
  readonly code: () => CodeHash | null;
  /** A clock that is never set back, milliseconds. */
  readonly now: () => number;
}

export class Technician {
  readonly #options: TechnicianOptions;
  readonly #tries: Tries;
  #window: BrowserWindow | null = null;
  #unlocked = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: TechnicianOptions) {
    this.#options = options;
    this.#tries = new Tries(options.now);
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** The right code was given, and the window is still open. */
  get isUnlocked(): boolean {
    return this.#unlocked;
  }

  open(): void {
    if (this.#window !== null) return;
    const window = this.#options.openWindow();
    this.#window = window;
    // A technician's page that dies takes nothing with it: the kiosk is behind it.
    window.webContents.on('render-process-gone', () => this.close());
    window.loadURL(ownUrl('technician')).catch(() => this.close());
    this.#timer = setTimeout(() => this.close(), OPEN_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#unlocked = false;
    this.#window?.destroy();
    this.#window = null;
  }

  async unlock(code: string): Promise<UnlockAnswer> {
    const kept = this.#options.code();
    const waiting = this.#tries.waitMs;
    if (waiting > 0) return { state: 'wait', waitSeconds: seconds(waiting) };
    this.#tries.begin();
    if (kept === null || !(await isCode(code, kept)))
      return { state: 'wrong', waitSeconds: seconds(this.#tries.waitMs) };
    this.#tries.succeeded();
    this.#unlocked = this.#window !== null;
    return { state: 'open' };
  }
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);
