/** The shell put together: its settings, its windows, and who may ask what of it. */
import { join } from 'node:path';
import { app, session, type BrowserWindow, type WebContents } from 'electron';
import type { AutoStart } from '../../../contract/endpoints/shells.ts';
import type { PortAnswer, PortOrder } from '../../../contract/kiosk-port.ts';
import { KeptSettings } from '../../../shell/kept-settings.ts';
import { fetchAsNobody } from '../../../shell/nobody.ts';
import { OfficeWindow } from '../../../shell/office-window.ts';
import { readUntilUseful } from '../../../shell/read-again.ts';
import { steady } from '../../../shell/steady.ts';
import { CHANNELS, type Action, type Facts, type SetUpAnswer, type SetUpWish } from '../bridge.ts';
import { startWithComputer } from './auto-start.ts';
import { keepForemost } from './foremost.ts';
import { reportHealth, type Reporting } from './health.ts';
import { kioskPage } from './kiosk-page.ts';
import { leave, startAgain } from './leaving.ts';
import { printerBehind } from './page-printer.ts';
import type { PrinterPort } from './printer-port.ts';
import { lookAtSetUp } from './set-up.ts';
import { KIOSK_SETTINGS, type KioskSettings } from './settings.ts';
import { Technician } from './technician.ts';
import { thisComputer } from './this-computer.ts';
import { Troubles } from './troubles.ts';
import { openWindow } from './windows.ts';

export class Shell {
  readonly #settings: KioskSettings;
  readonly #troubles: Troubles;
  readonly #kiosk: OfficeWindow;
  readonly #technician: Technician;
  readonly #reporting: Reporting;
  readonly #port: PrinterPort;
  #autoStart: AutoStart = 'not-installed';
  /** What `start` has begun. */
  #stops: readonly (() => void)[] = [];

  /** Reads what is kept on this computer. Nothing is on the glass before `start`. */
  static async open(): Promise<Shell> {
    const folder = app.getPath('userData');
    const settings = await KeptSettings.open(KIOSK_SETTINGS, join(folder, 'kiosk.json'));
    return new Shell(settings, await Troubles.open(join(folder, 'troubles.json')));
  }

  private constructor(settings: KioskSettings, troubles: Troubles) {
    this.#settings = settings;
    this.#troubles = troubles;
    const origin = () => this.origin;
    const rules = { origin, onTechnician: () => this.askTechnician() };
    this.#kiosk = new OfficeWindow({
      ...kioskPage(settings),
      open: (onStray) => openWindow({ ...rules, onStray }),
      fetch: fetchAsNobody,
      onChange: () => this.#tell(),
      // Nothing has told it of us yet.
      onServer: () => this.#reporting.now(),
      onTrouble: (trouble) => {
        troubles.add(trouble);
        this.#reporting.now();
        return troubles.times;
      },
      onHopeless: () => void startAgain(),
    });
    const { window } = this.#kiosk;
    this.#technician = new Technician({
      openWindow: () => openWindow({ ...rules, onStray: () => this.#technician.close() }, window),
      code: () => settings.now.exitCode,
      now: steady,
    });
    const { defaultSession } = session;
    this.#reporting = reportHealth(defaultSession, origin, () => ({
      version: app.getVersion(),
      ...troubles.report(),
      autoStart: this.#autoStart,
    }));
    this.#port = printerBehind(window.webContents, defaultSession, origin);
  }

  get origin(): string | null {
    return this.#settings.now.serverUrl;
  }

  /** Those that are open, the one before the others first. */
  get #windows(): readonly [BrowserWindow, ...BrowserWindow[]] {
    const { window } = this.#technician;
    return window === null ? [this.#kiosk.window] : [window, this.#kiosk.window];
  }

  start(): void {
    this.#kiosk.start();
    const wasFaulty = this.#settings.fault !== null;
    const stopReading = readUntilUseful(this.#settings, () => {
      if (wasFaulty) this.#kiosk.start();
      void this.#startWithComputer();
    });
    this.#stops = [stopReading, keepForemost(() => this.#windows[0])];
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops) stop();
    this.#kiosk.stop();
    this.#reporting.stop();
    this.#technician.close();
    await this.#port.end();
    await Promise.all([this.#troubles.close(), session.defaultSession.cookies.flushStore()]);
  }

  /** Somebody started the shell a second time. */
  comeForward(): void {
    this.#kiosk.window.focus();
  }

  /** The kiosk was paired, or its right was renewed. */
  rightChanged(): void {
    this.#reporting.now();
  }

  /** A long touch or the keys: whoever knows the code goes on. Before the first set-up there is none, nor while it cannot be read. */
  askTechnician(): void {
    if (this.#settings.now.exitCode !== null) this.#technician.open();
  }

  isOurs(contents: WebContents): boolean {
    return contents === this.#kiosk.window.webContents || this.#isTechnician(contents);
  }

  /** The kiosk's page carries an order of the server to the printer on this computer. */
  atPort(order: PortOrder, sender: WebContents): Promise<PortAnswer> {
    if (sender !== this.#kiosk.window.webContents)
      return Promise.resolve({ ok: false, problem: 'no-access' });
    return this.#port.order(order);
  }

  /** The office's page tells how large the glass is. */
  async learnInches(screenInches: number): Promise<void> {
    // A disk that will not take it costs no more than small letters when the server is gone.
    if (screenInches !== this.#settings.now.screenInches) await this.#settings.change({ screenInches });
  }

  facts(): Facts {
    const { serverUrl, exitCode, screenInches } = this.#settings.now;
    return {
      serverUrl,
      loss: this.#kiosk.loss,
      hasCode: exitCode !== null,
      settingsBroken: this.#settings.broken,
      version: app.getVersion(),
      lastTrouble: this.#troubles.last,
      screenInches,
      autoStart: this.#autoStart,
    };
  }

  unlock(code: string, sender: WebContents): ReturnType<Technician['unlock']> {
    if (!this.#isTechnician(sender)) return Promise.resolve({ state: 'wrong', waitSeconds: 0 });
    return this.#technician.unlock(code);
  }

  /** Only with the right code. Going back needs none, nor does closing a kiosk that nobody has set up yet. */
  async act(action: Action, sender: WebContents): Promise<void> {
    if (action === 'leave' && this.#isFirstSetUp(sender)) return leave();
    if (!this.#isTechnician(sender)) return;
    if (action === 'back') this.#technician.close();
    else if (this.#technician.isUnlocked) await (action === 'leave' ? leave() : startAgain());
  }

  /** The first set-up by whoever stands there; any later one by a technician who gave the code. */
  async setUp(wish: SetUpWish, sender: WebContents): Promise<SetUpAnswer> {
    const byTechnician = this.#technician.isUnlocked && this.#isTechnician(sender);
    if (!byTechnician && !this.#isFirstSetUp(sender)) return { ok: false, fault: 'forbidden' };
    const looked = await lookAtSetUp(wish, this.#settings.now, fetchAsNobody);
    if (!looked.ok) return looked;
    if (!(await this.#settings.change(looked.part))) return { ok: false, fault: 'not-saved' };
    this.#technician.close();
    this.#kiosk.start();
    return { ok: true };
  }

  #isFirstSetUp(contents: WebContents): boolean {
    return this.#settings.isNew && contents === this.#kiosk.window.webContents;
  }

  #isTechnician(contents: WebContents): boolean {
    return contents === this.#technician.window?.webContents;
  }

  /** Run from its sources it is a developer's, not an office's. */
  async #startWithComputer(): Promise<void> {
    if (!app.isPackaged) return;
    this.#autoStart = await startWithComputer(this.#settings.now.startsWithComputer, thisComputer());
    this.#reporting.now();
    this.#tell();
  }

  /** The own pages are told what has changed. */
  #tell(): void {
    for (const window of this.#windows)
      if (!window.isDestroyed()) window.webContents.send(CHANNELS.factsChanged, this.facts());
  }
}
