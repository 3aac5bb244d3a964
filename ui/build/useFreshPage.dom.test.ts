// When a page is loaded anew by itself: at a calm moment, not while somebody is there, and not never.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, type EffectScope } from 'vue';
import { hearBuild } from './build.ts';
import { bePageOf, pageOf } from './testing.ts';
import { CALM_MS, PATIENCE_MS, useFreshPage } from './useFreshPage.ts';

let undo = () => {};
let scope: EffectScope;
let builds = 0;
const reload = vi.fn();
let there = '';
const state = { free: true, calm: true };

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  undo = bePageOf('own');
  hearBuild('own');
  Object.assign(state, { free: true, calm: true });
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  undo();
  reload.mockReset();
  vi.useRealTimers();
});

const begin = () =>
  scope.run(() =>
    useFreshPage({
      free: () => state.free,
      calm: () => state.calm,
      around: { reload, fetch: () => Promise.resolve(new Response(pageOf(there))) },
    }),
  )!;

/** The server is back, with another build each time. */
async function update(): Promise<void> {
  there = `build-${(builds += 1)}`;
  hearBuild(there);
  await nextTick();
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page', () => {
  it('of the server’s own build stays', async () => {
    begin();
    await pass(PATIENCE_MS * 2);
    expect(reload).not.toHaveBeenCalled();
  });

  it('that is not of any build, as with a developer’s vite, stays', async () => {
    undo();
    begin();
    await update();
    await pass(PATIENCE_MS * 2);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is loaded anew after it was calm for a moment, once', async () => {
    begin();
    await update();
    await pass(CALM_MS - 500);
    expect(reload).not.toHaveBeenCalled();
    await pass(2000);
    expect(reload).toHaveBeenCalledTimes(1);
    await pass(PATIENCE_MS * 2);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('never goes while somebody is there, and says that it stays', async () => {
    state.free = false;
    const stays = begin();
    await update();
    await pass(PATIENCE_MS * 3);
    expect(reload).not.toHaveBeenCalled();
    expect(stays.value).toBe(true);
    state.free = true;
    await pass(1000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('waits for calm, which begins anew each time it is broken, but not for ever', async () => {
    begin();
    await update();
    for (let past = 0; past < PATIENCE_MS - CALM_MS; past += CALM_MS) {
      state.calm = false;
      await pass(1000);
      state.calm = true;
      await pass(CALM_MS - 1000);
    }
    expect(reload).not.toHaveBeenCalled();
    state.calm = false;
    await pass(CALM_MS + 1000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('goes for the next build too', async () => {
    begin();
    await update();
    await pass(CALM_MS + 1000);
    await update();
    await pass(CALM_MS + 1000);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
