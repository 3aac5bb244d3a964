/** The shell put together: its settings, its window, what stands on the glass, and who may change that. */
import { join } from 'node:path';
import { app, session, type BrowserWindow, type WebContents } from 'electron';
import type { Trouble } from '../../../contract/endpoints/shells.ts';
import type { PortAnswer, PortOrder } from '../../../contract/kiosk-port.ts';
import { CHANNELS, type Action, type Facts, type Loss, type SetUpAnswer, type SetUpWish } from '../bridge.ts';
import { kioskUrl, originOf } from './address.ts';
import { startWithComputer } from './auto-start.ts';
import { exitCode, hashCode } from './exit-code.ts';
import { glassFor, type Glass } from './glass.ts';
import { reportHealth, type Reporting } from './health.ts';
import { leave, startAgain } from './leaving.ts';
import { ownUrl } from './own-pages.ts';
import { watchPage, type PageWatch } from './page-watch.ts';
import { printerBehind } from './page-printer.ts';
import type { PrinterPort } from './printer-port.ts';
import { remedyFor } from './remedy.ts';
import { findServer, watchServer, type Fetch, type Found, type ServerWatch } from './server-watch.ts';
import { readSettings, writeSettings, type Settings, type SettingsRead } from './settings.ts';
import { Technician } from './technician.ts';
import { Troubles } from './troubles.ts';
import { openWindow } from './windows.ts';

/** Never set back, whatever the computer's clock does. */
const steady = (): number => performance.now();

export class Shell {
  readonly #file: string;
  readonly #troubles: Troubles;
  readonly #window: BrowserWindow;
  readonly #technician: Technician;
  readonly #server: ServerWatch;
  readonly #page: PageWatch;
  readonly #reporting: Reporting;
  readonly #port: PrinterPort;
  readonly #settingsBroken: boolean;
  /** Asks without the page's cookies and outside of its rules: a new server's address is asked before it is the one. */
  readonly #fetch: Fetch = (url, init) => session.fromPartition('server-watch').fetch(url, init);
  #settings: Settings;
  #glass: Glass = 'set-up';
  /** The server answered last time. */
  #found = false;
  /** It did not. */
  #lost: (Loss & { readonly steadyAt: number }) | null = null;
  /** The office's page could not be loaded last time. */
  #failed: (Loss & { readonly steadyAt: number }) | null = null;
  #reload: NodeJS.Timeout | undefined;

  /** Reads what is kept on this computer. Nothing is on the glass before `start`. */
  static async open(): Promise<Shell> {
    const folder = app.getPath('userData');
    const file = join(folder, 'kiosk.json');
    const read = await readSettings(file);
    return new Shell(file, read, await Troubles.open(join(folder, 'troubles.json'), Date.now));
  }

  private constructor(file: string, read: SettingsRead, troubles: Troubles) {
    this.#file = file;
    this.#settings = read.settings;
    this.#settingsBroken = !read.ok;
    this.#troubles = troubles;
    const rules = { origin: () => this.origin, onTechnician: () => this.askTechnician() };
    this.#window = openWindow({ ...rules, onStray: () => this.#put(this.#glass) });
    this.#technician = new Technician({
      openWindow: () => openWindow({ ...rules, onStray: () => this.#technician.close() }, this.#window),
      code: () => this.#settings.exitCode,
      now: steady,
    });
    this.#server = watchServer(this.#fetch, (found) => this.#onServer(found));
    const { hungAfterSeconds } = read.settings;
    this.#page = watchPage(this.#window.webContents, hungAfterSeconds * 1000, (trouble) =>
      this.#onTrouble(trouble),
    );
    this.#reporting = reportHealth(
      session.defaultSession,
      () => this.origin,
      () => troubles.report(app.getVersion()),
    );
    this.#port = printerBehind(this.#window.webContents, session.defaultSession, () => this.origin);
    this.#followLoading();
  }

  get origin(): string | null {
    return this.#settings.serverUrl;
  }

  start(): void {
    this.#put(this.#next());
    this.#server.follow(this.origin);
    void startWithComputer(this.#settings.startsWithComputer);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#reload);
    this.#server.stop();
    this.#page.stop();
    this.#reporting.stop();
    this.#technician.close();
    await this.#port.end();
    await Promise.all([this.#troubles.close(), session.defaultSession.cookies.flushStore()]);
  }

  /** Somebody started the shell a second time. */
  comeForward(): void {
    this.#window.focus();
  }

  /** The kiosk was paired, or its right was renewed. */
  rightChanged(): void {
    this.#reporting.now();
  }

  /** A long touch or the keys: whoever knows the code goes on. Before the first set-up there is none. */
  askTechnician(): void {
    if (this.#isSetUp) this.#technician.open();
  }

  isOurs(contents: WebContents): boolean {
    return contents === this.#window.webContents || contents === this.#technician.window?.webContents;
  }

  /** The kiosk's page carries an order of the server to the printer on this computer. */
  atPort(order: PortOrder, sender: WebContents): Promise<PortAnswer> {
    if (sender !== this.#window.webContents) return Promise.resolve({ ok: false, problem: 'no-access' });
    return this.#port.order(order);
  }

  facts(): Facts {
    const loss = this.#failed ?? this.#lost;
    return {
      serverUrl: this.origin,
      loss: loss === null ? null : { kind: loss.kind, detail: loss.detail, since: loss.since },
      hasCode: this.#settings.exitCode !== null,
      settingsBroken: this.#settingsBroken,
      version: app.getVersion(),
      lastTrouble: this.#troubles.last,
      screenInches: this.#settings.screenInches,
    };
  }

  /** The office's page tells how large the glass is. */
  async learnInches(screenInches: number): Promise<void> {
    if (screenInches === this.#settings.screenInches) return;
    this.#settings = { ...this.#settings, screenInches };
    // A disk that will not take it costs no more than letters that are small after a restart.
    await writeSettings(this.#file, this.#settings);
  }

  unlock(code: string, sender: WebContents): ReturnType<Technician['unlock']> {
    if (sender !== this.#technician.window?.webContents)
      return Promise.resolve({ state: 'wrong', waitSeconds: 0 });
    return this.#technician.unlock(code);
  }

  /** Only with the right code. Going back needs none. */
  async act(action: Action, sender: WebContents): Promise<void> {
    if (sender !== this.#technician.window?.webContents) return;
    const isUnlocked = this.#technician.isUnlocked;
    if (action === 'back') this.#technician.close();
    else if (isUnlocked) await (action === 'leave' ? leave() : startAgain());
  }

  /** The first set-up by whoever stands there; any later one by a technician who gave the code. */
  async setUp({ address, code }: SetUpWish, sender: WebContents): Promise<SetUpAnswer> {
    const byTechnician = this.#technician.isUnlocked && sender === this.#technician.window?.webContents;
    if (this.#isSetUp && !byTechnician) return { ok: false, fault: 'forbidden' };
    const serverUrl = originOf(address);
    if (serverUrl === null) return { ok: false, fault: 'address' };
    const keepsCode = code === '' && this.#settings.exitCode !== null;
    if (!keepsCode && !exitCode.safeParse(code).success) return { ok: false, fault: 'code' };
    const found = await findServer(serverUrl, this.#fetch);
    if (!found.ok) return { ok: false, fault: found.kind === 'unreachable' ? 'unreachable' : 'not-ours' };
    const settings: Settings = {
      ...this.#settings,
      serverUrl,
      exitCode: keepsCode ? this.#settings.exitCode : await hashCode(code),
    };
    if (!(await writeSettings(this.#file, settings))) return { ok: false, fault: 'not-saved' };
    this.#settings = settings;
    this.#lost = this.#failed = null;
    this.#technician.close();
    this.#put('kiosk');
    this.#server.follow(serverUrl);
    return { ok: true };
  }

  get #isSetUp(): boolean {
    return this.#settings.serverUrl !== null && this.#settings.exitCode !== null;
  }

  #next(): Glass {
    const ago = (loss: { readonly steadyAt: number } | null) =>
      loss === null ? null : steady() - loss.steadyAt;
    return glassFor({
      glass: this.#glass,
      isSetUp: this.#isSetUp,
      serverLostMs: ago(this.#lost),
      pageFailedMs: ago(this.#failed),
      lostAfterMs: this.#settings.lostAfterSeconds * 1000,
    });
  }

  /** Puts a page on the glass, the same one anew included. */
  #put(glass: Glass): void {
    this.#glass = glass;
    const { origin } = this;
    const url =
      glass === 'kiosk' && origin !== null ? kioskUrl(origin) : ownUrl(glass === 'lost' ? 'lost' : 'set-up');
    if (glass === 'kiosk') this.#failed = null;
    clearTimeout(this.#reload);
    this.#page.restart();
    // What becomes of it is told by the events in `#followLoading`.
    this.#window.loadURL(url).catch(() => {});
  }

  #reconsider(): void {
    const next = this.#next();
    if (next !== this.#glass) this.#put(next);
    this.#tell();
  }

  /** The own pages are told what has changed. */
  #tell(): void {
    for (const window of [this.#window, this.#technician.window])
      if (window !== null && !window.isDestroyed())
        window.webContents.send(CHANNELS.factsChanged, this.facts());
  }

  #onServer(found: Found): void {
    if (found.ok) {
      // Back, or there for the first time: nothing has told it of us yet.
      if (!this.#found) this.#reporting.now();
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
    const { webContents } = this.#window;
    const failed = (kind: Loss['kind'], detail: string): void => {
      if (this.#glass !== 'kiosk') return;
      this.#failed = { kind, detail, since: this.#lost?.since ?? Date.now(), steadyAt: steady() };
      this.#reconsider();
    };
    webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
      if (isMainFrame && code !== ABORTED) failed('unreachable', description);
    });
    webContents.on('did-navigate', (_event, _url, status) => {
      if (status >= 400) failed('page', `HTTP ${status}`);
    });
  }

  #onTrouble(trouble: Trouble): void {
    this.#troubles.add(trouble);
    this.#reporting.now();
    const remedy = remedyFor(this.#troubles.times);
    if (remedy.kind === 'relaunch') return void startAgain();
    this.#reload = setTimeout(() => this.#put(this.#glass), remedy.afterMs);
  }
}

/** Another page was asked for before this one was there. */
const ABORTED = -3;
