import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue';
import { displayView } from '../test/support/views.ts';
import { STANDS_AT_LEAST_MS, type Call } from './callQueue.ts';
import { useCalls } from './useCalls.ts';

let scope: EffectScope;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

const [d, k, p, k1] = displayView().calls as [Call, Call, Call, Call];

function wall(first: Call[]) {
  const told = shallowRef<readonly Call[] | null>(first);
  const ring = vi.fn();
  scope = effectScope();
  const calls = scope.run(() => useCalls({ calls: () => told.value, least: () => 2, ring }))!;
  return { told, ring, ...calls };
}

it('shows several calls one after another, each with its chime', async () => {
  const { told, ring, newest } = wall([p, k1]);
  expect(newest.value).toEqual(p);
  told.value = [d, k, p, k1];
  await nextTick();
  expect(newest.value).toEqual(k);
  vi.advanceTimersByTime(STANDS_AT_LEAST_MS);
  expect(newest.value).toEqual(d);
  expect(ring).toHaveBeenCalledTimes(2);
});

it('moves no line until the next call, whoever comes to a desk', async () => {
  const { told, last } = wall([d, k, { ...p, open: true }, k1]);
  expect(last.value.map(({ number }) => number)).toEqual(['К112', 'П031']);
  told.value = [d, { ...k, open: false }, { ...p, open: false }, { ...k1, open: true }];
  await nextTick();
  expect(last.value.map(({ number, open }) => [number, open])).toEqual([
    ['К112', false],
    ['П031', false],
  ]);
});

it('sounds nothing again after the server was lost', async () => {
  const { told, ring, newest } = wall([d, k]);
  told.value = [d, k].map((call) => ({ ...call }));
  await nextTick();
  vi.advanceTimersByTime(60_000);
  expect(newest.value).toEqual(d);
  expect(ring).not.toHaveBeenCalled();
});
