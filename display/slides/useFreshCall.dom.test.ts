import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { STANDS_AT_MOST_MS } from '../useCalls.ts';
import { useFreshCall } from './useFreshCall.ts';

const AFTER_MS = 15_000;
const CALL = { callId: 1, number: 'А001', deskNumber: 1, times: 1, calledAt: 0 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const said: (() => void)[] = [];
  const announce = () => new Promise<void>((resolve) => said.push(resolve));
  const fresh = effectScope().run(() => useFreshCall({ announce, afterMs: () => AFTER_MS }))!;
  return { ...fresh, said };
}

describe('a call is fresh', () => {
  it('at once, and until a while after it was spoken', async () => {
    const { announce, isFresh, said } = start();
    expect(isFresh.value).toBe(false);
    void announce(CALL);
    expect(isFresh.value).toBe(true);
    await vi.advanceTimersByTimeAsync(8000);
    said[0]!();
    await vi.advanceTimersByTimeAsync(AFTER_MS - 1);
    expect(isFresh.value).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(isFresh.value).toBe(false);
  });

  it('as long as another one follows it', async () => {
    const { announce, isFresh, said } = start();
    void announce(CALL);
    said[0]!();
    await vi.advanceTimersByTimeAsync(AFTER_MS - 1);
    void announce(CALL);
    await vi.advanceTimersByTimeAsync(AFTER_MS - 1);
    expect(isFresh.value).toBe(true);
    said[1]!();
    await vi.advanceTimersByTimeAsync(AFTER_MS);
    expect(isFresh.value).toBe(false);
  });

  it('not for ever when its voice never ends, nor when it breaks', async () => {
    const { announce, isFresh } = start();
    void announce(CALL);
    await vi.advanceTimersByTimeAsync(STANDS_AT_MOST_MS + AFTER_MS);
    expect(isFresh.value).toBe(false);
    const broken = effectScope().run(() =>
      useFreshCall({ announce: () => Promise.reject(new Error('no')), afterMs: () => AFTER_MS }),
    )!;
    await broken.announce(CALL).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(AFTER_MS);
    expect(broken.isFresh.value).toBe(false);
  });
});
