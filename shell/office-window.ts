/** The window with the office's page: which page stands in it, and what changes that. */
import type { BrowserWindow, WebContents } from 'electron';
import type { Trouble } from '../contract/endpoints/shells.ts';
import type { Fetch } from './ask-server.ts';
import type { Loss } from './loss.ts';
import { ownUrl } from './own-pages.ts';
import { remedyFor } from './remedy.ts';
import { watchServer, type Found, type ServerWatch } from './server-watch.ts';
import type { SettingsFault } from './settings-file.ts';
import { steady } from './steady.ts';
import { pageFor, type WindowPage } from './window-page.ts';

/** Another page was asked for before this one was there. */
const ABORTED = -3;

type SteadyLoss = Loss & { readonly steadyAt: number };

/** As much of a shell's settings as is needed here. */
interface ServerSettings {
  readonly isNew: boolean;
  readonly fault: SettingsFault | null;
  readonly now: { readonly serverUrl: string | null };
}

/** Notices a page that is of no use any more. */
export interface PageWatch {
  /** A page was asked for: from now on it has its time to appear. */
  restart(): void;
  stop(): void;
}

export interface OfficeWindowOptions {
  readonly settings: ServerSettings;
  /** Where the page is on a server: `/desk`. */
  readonly path: string;
  /** For how long the page stays while the server is away. */
  readonly lostAfterMs: () => number;
  readonly watch: (contents: WebContents, onTrouble: (trouble: Trouble) => void) => PageWatch;
  readonly open: (onStray: () => void) => BrowserWindow;
  /** Asks without the page's cookies and outside of its rules. */
  readonly fetch: Fetch;
  /** What the own pages show may be another now. */
  readonly onChange: () => void;
  /** The server answers after it did not, or for the first time. */
  readonly onServer: () => void;
  /** The page's process is gone. @returns when that happened since the shell was started, by the steady clock, the newest last */
  readonly onTrouble: (trouble: Trouble) => readonly number[];
  /** What a page cannot mend. */
  readonly onHopeless: () => void;
}

export class OfficeWindow {
  readonly window: BrowserWindow;
  readonly #options: OfficeWindowOptions;
  readonly #server: ServerWatch;
  #page: PageWatch;
  #shown: WindowPage = 'set-up';
  /** The office's page has come since it was asked for last. */
  #came = false;
  /** The server answered last time. */
  #found = false;
  /** It did not. */
  #lost: SteadyLoss | null = null;
  /** The office's page could not be loaded last time. */
  #failed: SteadyLoss | null = null;
  #reload: NodeJS.Timeout | undefined;
  #startedAt = Date.now();

  constructor(options: OfficeWindowOptions) {
    this.#options = options;
    const { open, fetch } = options;
    this.window = open(() => this.#put(this.#shown));
    this.#server = watchServer(fetch, (found) => this.#onServer(found));
    this.#page = this.#watchPage();
    this.#followLoading();
  }

  /** Why the office's page is not on the glass; null while it is, or nothing is known. */
  get loss(): Loss | null {
    const loss = this.#unset() ?? this.#failed ?? this.#lost;
    return loss === null ? null : { kind: loss.kind, detail: loss.detail, since: loss.since };
  }

  /** With the settings as they are now; again after they have changed. */
  start(): void {
    this.#lost = this.#failed = null;
    this.#startedAt = Date.now();
    this.#page.stop();
    this.#page = this.#watchPage();
    this.#put(this.#next());
    this.#server.follow(this.#options.settings.now.serverUrl);
  }

  stop(): void {
    clearTimeout(this.#reload);
    this.#server.stop();
    this.#page.stop();
  }

  #watchPage(): PageWatch {
    return this.#options.watch(this.window.webContents, (trouble) => this.#onTrouble(trouble));
  }

  /** Why there is no server to ask; null when there is one, or the first set-up is to name it. */
  #unset(): Loss | null {
    const { fault, isNew, now } = this.#options.settings;
    if (isNew || now.serverUrl !== null) return null;
    const since = this.#startedAt;
    if (fault === null) return { kind: 'no-server', detail: '', since };
    return { kind: `settings-${fault.kind}`, detail: fault.detail ?? '', since };
  }

  #next(): WindowPage {
    const ago = (loss: SteadyLoss | null) => (loss === null ? null : steady() - loss.steadyAt);
    const { settings, lostAfterMs } = this.#options;
    return pageFor({
      shown: this.#shown,
      isNew: settings.isNew,
      hasServer: settings.now.serverUrl !== null,
      serverLostMs: ago(this.#lost),
      pageFailedMs: ago(this.#failed),
      pageCame: this.#came,
      lostAfterMs: lostAfterMs(),
    });
  }

  /** Puts a page into the window, the same one anew included. */
  #put(page: WindowPage): void {
    this.#shown = page;
    const { settings, path } = this.#options;
    const { serverUrl } = settings.now;
    const ownPage = page === 'lost' ? 'lost' : 'set-up';
    const url = page === 'office' && serverUrl !== null ? serverUrl + path : ownUrl(ownPage);
    if (page === 'office') this.#failed = null;
    this.#came = false;
    clearTimeout(this.#reload);
    this.#page.restart();
    // What becomes of it is told by the events in `#followLoading`.
    this.window.loadURL(url).catch(() => {});
  }

  #reconsider(): void {
    const next = this.#next();
    if (next !== this.#shown) this.#put(next);
    this.#options.onChange();
  }

  #onServer(found: Found): void {
    if (found.ok) {
      if (!this.#found) this.#options.onServer();
      this.#lost = null;
    } else {
      const { kind, detail } = found;
      const { since, steadyAt } = this.#lost ?? { since: Date.now(), steadyAt: steady() };
      this.#lost = { kind, detail, since, steadyAt };
    }
    this.#found = found.ok;
    this.#reconsider();
  }

  #followLoading(): void {
    const { webContents } = this.window;
    const failed = (kind: Loss['kind'], detail: string): void => {
      if (this.#shown !== 'office') return;
      this.#failed = { kind, detail, since: this.#lost?.since ?? Date.now(), steadyAt: steady() };
      this.#reconsider();
    };
    webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
      if (isMainFrame && code !== ABORTED) failed('unreachable', description);
    });
    webContents.on('did-navigate', (_event, _url, status) => {
      if (status >= 400) failed('page', `HTTP ${status}`);
      else this.#came = this.#shown === 'office';
    });
  }

  #onTrouble(trouble: Trouble): void {
    const remedy = remedyFor(this.#options.onTrouble(trouble));
    if (remedy.kind === 'relaunch') return this.#options.onHopeless();
    // Of several troubles the last alone counts: a timer that nobody knows any more would outlive `stop`.
    clearTimeout(this.#reload);
    this.#reload = setTimeout(() => this.#put(this.#shown), remedy.afterMs);
  }
}
