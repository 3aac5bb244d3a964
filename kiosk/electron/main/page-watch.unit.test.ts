import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from './page-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** @param shown what the page answers when it is asked whether its application is there */
function watched(shown: () => Promise<unknown>) {
  const onTrouble = vi.fn();
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    mainFrame: { executeJavaScript: shown },
    forcefullyCrashRenderer: () => contents.emit('render-process-gone', {}, { reason: 'killed' }),
  });
  const watch = watchPage(contents as unknown as WebContents, 4_000, onTrouble);
  watch.restart();
  return { watch, onTrouble };
}

it('a page that shows its application is in order', async () => {
  const { watch, onTrouble } = watched(() => Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onTrouble).not.toHaveBeenCalled();
  watch.stop();
});

it.each([
  ['hung', () => new Promise(() => {})],
  ['blank', () => Promise.resolve(false)],
  ['blank', () => Promise.reject(new Error('the page is on its way out'))],
  // Electron throws where it has no frame to ask: unheard, that would end the shell.
  [
    'blank',
    () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
  ],
])('a page is %s when it does not', async (kind, shown) => {
  const { watch, onTrouble } = watched(shown);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(onTrouble.mock.calls).toEqual([[{ kind, detail: null }]]);
  watch.stop();
});
