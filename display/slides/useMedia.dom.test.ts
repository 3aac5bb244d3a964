import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import { useMedia, type MediaOptions } from './useMedia.ts';

let made = 0;
const revoked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  made = 0;
  revoked.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${(made += 1)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((src) => void revoked.push(src));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const blob = () => Promise.resolve(new Blob(['x'], { type: 'image/png' }));
const settle = () => vi.advanceTimersByTimeAsync(0);

function start(ids: string[], over: Partial<MediaOptions> = {}) {
  const wanted = shallowRef(ids);
  const fetch = vi.fn<(mediaId: string) => Promise<Blob | null>>(blob);
  const scope = effectScope();
  const isFine = () => Promise.resolve(true);
  const media = scope.run(() => useMedia({ wanted: () => wanted.value, fetch, isFine, ...over }))!;
  return { ...media, wanted, fetch, scope };
}

describe('the files of the slides', () => {
  it('come one after another, and are kept', async () => {
    const { srcOf, fetch } = start(['a', 'b']);
    expect(srcOf('a')).toBeNull();
    await settle();
    expect([srcOf('a'), srcOf('b')]).toEqual(['blob:1', 'blob:2']);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(fetch.mock.calls).toEqual([['a'], ['b']]);
  });

  it('that do not come keep no other waiting, and are asked for ever less often', async () => {
    const fetch = vi.fn((mediaId: string) => (mediaId === 'a' ? Promise.resolve(null) : blob()));
    const { srcOf } = start(['a', 'b'], { fetch });
    await settle();
    expect([srcOf('a'), srcOf('b')]).toEqual([null, 'blob:1']);
    await vi.advanceTimersByTimeAsync(3_600_000);
    const asked = fetch.mock.calls.filter(([mediaId]) => mediaId === 'a').length;
    expect(asked).toBeGreaterThan(50);
    expect(asked).toBeLessThan(70);
  });

  it('come when the server is back', async () => {
    let isAway = true;
    const { srcOf } = start(['a'], { fetch: () => (isAway ? Promise.resolve(null) : blob()) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(srcOf('a')).toBeNull();
    isAway = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(srcOf('a')).toBe('blob:1');
  });

  it('are asked for again three seconds after they did not come, then after longer', async () => {
    const fetch = vi.fn(() => Promise.resolve(null));
    start(['a'], { fetch });
    const asked = [];
    for (const ms of [2900, 200, 5800, 200]) {
      await vi.advanceTimersByTimeAsync(ms);
      asked.push(fetch.mock.calls.length);
    }
    expect(asked).toEqual([1, 2, 2, 3]);
  });

  it('that cannot be shown are passed over, and not asked for again', async () => {
    const { srcOf, fetch } = start(['a'], { isFine: () => Promise.resolve(false) });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(srcOf('a')).toBeNull();
    expect(fetch).toHaveBeenCalledOnce();
    expect(revoked).toEqual(['blob:1']);
  });

  it('that fail on the wall are passed over from then on', async () => {
    const { srcOf, failed } = start(['a']);
    await settle();
    failed('a');
    expect(srcOf('a')).toBeNull();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(srcOf('a')).toBeNull();
  });

  it('are let go when no slide needs them, and all of them in the end', async () => {
    const { srcOf, wanted, scope } = start(['a', 'b']);
    await settle();
    wanted.value = ['b', 'c'];
    await nextTick();
    await settle();
    expect([srcOf('a'), srcOf('b'), srcOf('c')]).toEqual([null, 'blob:2', 'blob:3']);
    expect(revoked).toEqual(['blob:1']);
    scope.stop();
    expect(revoked).toEqual(['blob:1', 'blob:2', 'blob:3']);
  });
});
