/**
 * Runs in the page's process before the page, in a world of its own. Gives the page `window.shell` and nothing else of Electron;
 * the shell's own pages get a little more. Everything is checked again on the other side (main/ipc.ts).
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { PortAnswer, PortNews } from '../../contract/kiosk-port.ts';
import { isOwnUrl } from '../../shell/address.ts';
import { CHANNELS, VERSION_ARGUMENT, type Facts, type KioskBridge, type OwnBridge } from './bridge.ts';
import { watchCorner } from './corner.ts';

const version =
  process.argv.find((argument) => argument.startsWith(VERSION_ARGUMENT))?.slice(VERSION_ARGUMENT.length) ??
  '';

let onNews: (news: PortNews) => void = () => {};
ipcRenderer.on(CHANNELS.portNews, (_event, news: PortNews) => onNews(news));

/** Told again with the next page: until then the own pages have the size that they had. */
function tellInches(inches: number): void {
  ipcRenderer
    .invoke(CHANNELS.inches, inches)
    .catch((error: unknown) => console.error('The size of the glass was not kept:', error));
}

const kiosk: KioskBridge = {
  version,
  printer: {
    order: (order) => ipcRenderer.invoke(CHANNELS.portOrder, order) as Promise<PortAnswer>,
    onNews: (listener) => (onNews = listener),
  },
  glass: { tellInches },
};

const own: OwnBridge['own'] = {
  facts: () => ipcRenderer.invoke(CHANNELS.facts) as Promise<Facts>,
  onFacts: (listener) => {
    ipcRenderer.on(CHANNELS.factsChanged, (_event, facts: Facts) => listener(facts));
  },
  setUp: (wish) => ipcRenderer.invoke(CHANNELS.setUp, wish) as ReturnType<OwnBridge['own']['setUp']>,
  unlock: (code) => ipcRenderer.invoke(CHANNELS.unlock, code) as ReturnType<OwnBridge['own']['unlock']>,
  act: (action) => ipcRenderer.invoke(CHANNELS.act, action) as Promise<void>,
};

const isOwn = isOwnUrl(location.href);
// The bridge hands over copies and freezes them.
contextBridge.exposeInMainWorld('shell', isOwn ? ({ version, own } satisfies OwnBridge) : kiosk);

// Electron has no other way to say no: the one would open the system's print dialog before the glass, the other take the window away.
contextBridge.executeInMainWorld({
  func: () => {
    const value = () => undefined;
    for (const name of ['print', 'close'])
      Object.defineProperty(window, name, { value, writable: false, configurable: false });
  },
});

watchCorner(window, () => ipcRenderer.send(CHANNELS.technician));
