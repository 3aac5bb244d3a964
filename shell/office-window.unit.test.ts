import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OfficeWindow } from './office-window.ts';

vi.mock('electron', () => ({ app: {}, protocol: {} }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that is not set up yet: it asks no server. */
function open() {
  const webContents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
  });
  const loadURL = vi.fn(() => Promise.resolve());
  const troubles: number[] = [];
  const office = new OfficeWindow({
    settings: { isNew: true, fault: null, now: { serverUrl: null } },
    path: '/desk',
    lostAfterMs: () => 0,
    watch: (contents, onTrouble) => {
      const gone = () => onTrouble({ kind: 'crashed', detail: null });
      contents.on('render-process-gone', gone);
      return { restart: () => undefined, stop: () => contents.off('render-process-gone', gone) };
    },
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
  office.start();
  loadURL.mockClear();
  return { office, loadURL, die: () => webContents.emit('render-process-gone') };
}

it('loads the page once after troubles that followed one another', async () => {
  const { office, loadURL, die } = open();
  die();
  die();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(loadURL).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadURL).toHaveBeenCalledOnce();
  office.stop();
});

it('loads nothing once it has stopped, however many troubles there were', async () => {
  const { office, loadURL, die } = open();
  die();
  die();
  office.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(loadURL).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
