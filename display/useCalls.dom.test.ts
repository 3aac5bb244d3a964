import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue';
import type { DisplayView } from '../contract/views/display.ts';
import { displayView } from '../test/support/views.ts';
import type { Announcement, Call } from './announcing.ts';
import { STANDS_AT_LEAST_MS, STANDS_AT_MOST_MS, useCalls } from './useCalls.ts';

let scope: EffectScope;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

const [d, k, p, k1] = displayView().calls as [Call, Call, Call, Call];
const told = (...calls: Call[]): Pick<DisplayView, 'day' | 'calls' | 'announcements'> => ({
  day: displayView().day,
  calls,
  announcements: calls.filter(({ open }) => open).reverse(),
});

const A_CALL_MS = 6000;
const aCallLong = () => new Promise<void>((resolve) => setTimeout(resolve, A_CALL_MS));

function wall(first: ReturnType<typeof told>, announces: () => Promise<void> = aCallLong) {
  const view = shallowRef(first);
  const announce = vi.fn((_call: Announcement) => announces());
  scope = effectScope();
  const silence = vi.fn();
  const calls = scope.run(() => useCalls({ view: () => view.value, least: () => 2, announce, silence }))!;
  const said = () => announce.mock.calls.map(([{ number }]) => number);
  return { view, said, silence, ...calls };
}

it('shows several calls at once, and calls them out one after another, each to its end', async () => {
  const { view, said, newest, last, isQuiet } = wall(told(p, k1));
  expect(newest.value).toEqual(p);
  expect(isQuiet()).toBe(true);
  view.value = told(d, k, p, k1);
  await nextTick();
  expect(newest.value).toEqual(k);
  expect(last.value.map(({ number }) => number)).toEqual(['Д047', 'П031']);
  await vi.advanceTimersByTimeAsync(A_CALL_MS - 1);
  expect(said()).toEqual(['К112']);
  expect(isQuiet()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(newest.value).toEqual(d);
  expect(said()).toEqual(['К112', 'Д047']);
  await vi.advanceTimersByTimeAsync(A_CALL_MS);
  expect(isQuiet()).toBe(true);
});

it.each([
  ['where nothing sounds', () => Promise.resolve()],
  ['where the sound fails', () => Promise.reject(new Error('no sound device'))],
])('lets each call stand long enough to be read: %s', async (_name, announces) => {
  const { view, said } = wall(told(), announces);
  view.value = told(d, k);
  await nextTick();
  await vi.advanceTimersByTimeAsync(STANDS_AT_LEAST_MS - 1);
  expect(said()).toEqual(['К112']);
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toEqual(['К112', 'Д047']);
});

it('keeps nobody from being called when a voice never ends', async () => {
  const { view, said, silence } = wall(told(), () => new Promise(() => undefined));
  view.value = told(d, k);
  await nextTick();
  await vi.advanceTimersByTimeAsync(STANDS_AT_MOST_MS - 1);
  expect(silence).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(silence).toHaveBeenCalledTimes(1);
  expect(said()).toEqual(['К112', 'Д047']);
});

it('moves no line until the next call, whoever comes to a desk', async () => {
  const { view, last } = wall(told(d, k, { ...p, open: true }, k1));
  expect(last.value.map(({ number }) => number)).toEqual(['К112', 'П031']);
  view.value = told(d, { ...k, open: false }, { ...p, open: false }, { ...k1, open: true });
  await nextTick();
  expect(last.value.map(({ number, open }) => [number, open])).toEqual([
    ['К112', false],
    ['П031', false],
  ]);
});

it('moves no line when one of many has come, and is shown no longer', async () => {
  const nine = Array.from({ length: 9 }, (_, n) => ({
    ...d,
    callId: 600 - n,
    number: `А10${n}`,
    open: n > 6,
  }));
  const { view, last } = wall(told(...nine));
  const numbers = () => last.value.map(({ number }) => number);
  expect(numbers()).toEqual(['А107', 'А108']);
  view.value = told(...nine.slice(0, 8));
  await nextTick();
  expect(numbers()).toEqual(['А107']);
});

it('calls nobody out again after the server was lost', async () => {
  const { view, said, newest } = wall(told(d, k));
  view.value = told({ ...d }, { ...k });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(newest.value).toEqual(d);
  expect(said()).toEqual([]);
});
