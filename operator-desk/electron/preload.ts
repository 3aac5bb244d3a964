/** Runs in the page's process before the page, in a world of its own. Everything is checked again on the other side (main/ipc.ts). */
import { contextBridge, ipcRenderer } from 'electron';
import { isOwnUrl } from '../../shell/address.ts';
import { CHANNELS, type Facts, type OwnBridge } from './bridge.ts';

const own: OwnBridge = {
  facts: () => ipcRenderer.invoke(CHANNELS.facts) as Promise<Facts>,
  onFacts: (listener) => {
    ipcRenderer.on(CHANNELS.factsChanged, (_event, facts: Facts) => listener(facts));
  },
  setServer: (wish) => ipcRenderer.invoke(CHANNELS.setServer, wish) as ReturnType<OwnBridge['setServer']>,
  act: (action) => ipcRenderer.invoke(CHANNELS.act, action) as Promise<void>,
};

if (isOwnUrl(location.href)) contextBridge.exposeInMainWorld('shell', own);
else
  // A notification that is pressed brings its page forward with `window.focus()`: browsers do, Electron does not.
  contextBridge.executeInMainWorld({
    func: (value: () => void) => {
      Object.defineProperty(window, 'focus', { value, writable: false, configurable: false });
    },
    args: [() => ipcRenderer.send(CHANNELS.comeForward)],
  });
