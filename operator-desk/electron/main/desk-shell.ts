/** The desk's window put together: its settings, its pages, its menu and its key. */
import { globalShortcut, Menu, session, type BrowserWindow, type WebContents } from 'electron';
import { originOf } from '../../../shell/address.ts';
import { beginAnew } from '../../../shell/new-process.ts';
import { fetchAsNobody } from '../../../shell/nobody.ts';
import { OfficeWindow } from '../../../shell/office-window.ts';
import { readUntilUseful } from '../../../shell/read-again.ts';
import { faultOfServer } from '../../../shell/server-watch.ts';
import { steady } from '../../../shell/steady.ts';
import { CHANNELS, type Action, type Facts, type ServerAnswer, type ServerWish } from '../bridge.ts';
import { Asking } from './asking.ts';
import { placeOf } from './bounds.ts';
import { DESK_PATH } from './desk-page.ts';
import { comeForward, handBack, takeHotkey } from './hotkey.ts';
import { menuItems, showMenu, type MenuActions } from './menu.ts';
import { watchProcess } from './page-watch.ts';
import { rememberPlace, workAreas, type Place } from './place.ts';
import type { DeskSettings } from './settings.ts';
import { isTrusted } from './trusted.ts';
import { openDesk } from './windows.ts';
import { followZoom, zoomed, type Zoom } from './zoom.ts';

export class DeskShell {
  readonly #settings: DeskSettings;
  readonly #office: OfficeWindow;
  readonly #asking: Asking;
  /** When the page had to be loaded anew since the start, by the steady clock. */
  readonly #troubles: number[] = [];
  readonly #menu: MenuActions;
  readonly #place: Place;
  #hasHotkey = false;
  #ending = false;
  #stopReading: () => void = () => undefined;

  constructor(settings: DeskSettings) {
    this.#settings = settings;
    this.#office = new OfficeWindow({
      settings,
      path: DESK_PATH,
      // It says itself that the line is dead, and keeps what somebody is typing.
      lostAfterMs: () => Infinity,
      watch: watchProcess,
      open: (onStray) => this.#openDesk(onStray),
      fetch: fetchAsNobody,
      onChange: () => this.#tell(),
      onServer: () => undefined,
      onTrouble: () => {
        this.#troubles.push(steady());
        return this.#troubles;
      },
      onHopeless: () => void this.#beginAnew(),
    });
    const { window } = this.#office;
    this.#asking = new Asking(window, () => this.origin);
    this.#menu = {
      putOnTop: (onTop) => this.#putOnTop(onTop),
      handBack: () => handBack(window),
      zoom: (how) => this.#zoom(how),
      askServer: () => this.#askServer(),
      reload: () => this.#office.start(),
      close: () => window.close(),
    };
    followZoom(
      window.webContents,
      () => settings.now.zoom,
      (how) => this.#zoom(how),
    );
    this.#place = rememberPlace(window, (bounds) => settings.change({ bounds }));
    window.on('close', (event) => {
      event.preventDefault();
      void this.#end().finally(() => window.destroy());
    });
  }

  get origin(): string | null {
    return this.#settings.now.serverUrl;
  }

  start(): void {
    this.#hasHotkey = takeHotkey(() => this.#pressHotkey());
    this.#showMenu();
    this.#office.start();
    if (this.#settings.fault !== null)
      this.#stopReading = readUntilUseful(this.#settings, () => void this.#followServer());
  }

  /** Somebody started it a second time, or pressed a notification. */
  comeForward(): void {
    comeForward(this.#office.window);
  }

  isOurs(contents: WebContents): boolean {
    return contents === this.#office.window.webContents || contents === this.#asking.contents;
  }

  facts(): Facts {
    const { serverUrl } = this.#settings.now;
    return { serverUrl, loss: this.#office.loss, settingsBroken: this.#settings.broken };
  }

  async setServer({ address, evenIfSilent }: ServerWish): Promise<ServerAnswer> {
    const serverUrl = originOf(address);
    if (serverUrl === null) return { ok: false, fault: 'address' };
    const before = this.origin;
    const fault = await faultOfServer(serverUrl, before, evenIfSilent, fetchAsNobody);
    if (fault !== null) return { ok: false, fault };
    if (!(await this.#settings.change({ serverUrl }))) return { ok: false, fault: 'not-saved' };
    this.#asking.close();
    // The page of the same server stays as it is.
    if (serverUrl !== before) await this.#followServer();
    return { ok: true };
  }

  act(action: Action): void {
    if (action === 'ask-server') this.#askServer();
    else this.#asking.close();
  }

  #openDesk(onStray: () => void): BrowserWindow {
    const { bounds, onTop } = this.#settings.now;
    const popUp = () => Menu.buildFromTemplate(this.#menuItems()).popup({ window: this.#office.window });
    return openDesk({ origin: () => this.origin, onStray }, placeOf(bounds, workAreas()), onTop, popUp);
  }

  /** The server is another one, or known at last. */
  async #followServer(): Promise<void> {
    const { origin } = this;
    if (origin === null || isTrusted(origin)) this.#office.start();
    else await this.#beginAnew();
  }

  #pressHotkey(): void {
    const { window } = this.#office;
    if (window.isFocused()) handBack(window);
    else comeForward(window);
  }

  #putOnTop(onTop: boolean): void {
    this.#office.window.setAlwaysOnTop(onTop);
    void this.#settings.change({ onTop });
    this.#showMenu();
  }

  #zoom(how: Zoom): void {
    const { webContents } = this.#office.window;
    const zoom = zoomed(webContents.getZoomLevel(), how);
    webContents.setZoomLevel(zoom);
    void this.#settings.change({ zoom });
  }

  #menuItems() {
    const onTop = this.#office.window.isAlwaysOnTop();
    return menuItems({ onTop, hasHotkey: this.#hasHotkey }, this.#menu);
  }

  #showMenu(): void {
    showMenu(this.#menuItems());
  }

  #askServer(): void {
    // A first start is asking already.
    if (!this.#settings.isNew) this.#asking.open();
  }

  #tell(): void {
    const { window } = this.#office;
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.factsChanged, this.facts());
    this.#asking.contents?.send(CHANNELS.factsChanged, this.facts());
  }

  async #end(): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    this.#place.stop();
    this.#stopReading();
    this.#office.stop();
    globalShortcut.unregisterAll();
    await this.#place.keep();
    await session.defaultSession.cookies.flushStore();
  }

  async #beginAnew(): Promise<void> {
    await this.#end();
    beginAnew();
  }
}
