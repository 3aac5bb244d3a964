import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptSettings } from './kept-settings.ts';
import { KioskWindow } from './kiosk-window.ts';

vi.mock('electron', () => ({ app: {}, protocol: {} }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that is not set up yet: it asks no server. */
async function open() {
  const webContents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    mainFrame: { executeJavaScript: () => Promise.resolve(true) },
  });
  const loadURL = vi.fn(() => Promise.resolve());
  const troubles: number[] = [];
  const kiosk = new KioskWindow({
    settings: await KeptSettings.open(join(tmpdir(), 'a kiosk without settings', 'settings.json')),
    open: () => ({ webContents, loadURL }) as unknown as BrowserWindow,
    fetch: () => Promise.reject(new Error('nobody is asked')),
    onChange: () => undefined,
    onServer: () => undefined,
    onTrouble: () => {
      troubles.push(Date.now());
      return troubles;
    },
    onHopeless: () => undefined,
  });
  kiosk.start();
  loadURL.mockClear();
  return { kiosk, loadURL, die: () => webContents.emit('render-process-gone', {}, { reason: 'crashed' }) };
}

it('loads the page once after troubles that followed one another', async () => {
  const { kiosk, loadURL, die } = await open();
  die();
  die();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(loadURL).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadURL).toHaveBeenCalledOnce();
  kiosk.stop();
});

it('loads nothing once it has stopped, however many troubles there were', async () => {
  const { kiosk, loadURL, die } = await open();
  die();
  die();
  kiosk.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadURL).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
