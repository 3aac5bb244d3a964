import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ screen: {} }));

const { rememberPlace } = await import('./place.ts');

const PLACE = { x: 30, y: 60, width: 450, height: 600 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function dragged() {
  const window = Object.assign(new EventEmitter(), {
    getNormalBounds: () => ({ ...PLACE, more: 'a class' }),
  });
  const write = vi.fn(() => Promise.resolve());
  return { window, write, place: rememberPlace(window as unknown as BrowserWindow, write) };
}

it('is written down once, where a window that was dragged about has stopped', () => {
  const { window, write } = dragged();
  for (let step = 0; step < 20; step += 1) {
    window.emit(step % 2 ? 'move' : 'resize');
    vi.advanceTimersByTime(100);
  }
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(write.mock.calls).toEqual([[PLACE]]);
});

it('is written down at once when the window closes, and not a second time', async () => {
  const { window, write, place } = dragged();
  window.emit('move');
  place.stop();
  await place.keep();
  vi.advanceTimersByTime(10_000);
  expect(write).toHaveBeenCalledOnce();
});
