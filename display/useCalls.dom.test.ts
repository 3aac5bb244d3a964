import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** By the hall itself. */
let repeats = 0;
afterEach(() => (repeats = 0));

const [d, k, p, k1] = displayView().calls as [Call, Call, Call, Call];
const told = (...calls: Call[]): Pick<DisplayView, 'day' | 'calls' | 'announcements' | 'calling'> => ({
  day: displayView().day,
  calling: { ...displayView().calling, repeats },
  calls,
  announcements: calls.filter(({ open }) => open).reverse(),
});

/** Of the server. */
let time = k.calledAt;
afterEach(() => (time = k.calledAt));

const A_CALL_MS = 6000;
const aCallLong = () => new Promise<void>((resolve) => setTimeout(resolve, A_CALL_MS));

function wall(first: ReturnType<typeof told>, announces: () => Promise<void> = aCallLong) {
  const view = shallowRef(first);
  const announce = vi.fn((_call: Announcement) => announces());
  scope = effectScope();
  const silence = vi.fn();
  const isLive = shallowRef(true);
  const clock = { now: () => time, speed: 1 };
  const calls = scope.run(() =>
    useCalls({
      view: () => view.value,
      clock,
      isLive: () => isLive.value,
      least: () => 2,
      announce,
      silence,
    }),
  )!;
  const said = () => announce.mock.calls.map(([{ number }]) => number);
  return { view, said, silence, isLive, ...calls };
}

it('shows several calls at once, and calls them out one after another, each to its end', async () => {
  const { view, said, newest, last, isQuiet } = wall(told(p, k1));
  expect(newest.value).toEqual(p);
  expect(isQuiet()).toBe(true);
  view.value = told(d, k, p, k1);
  await nextTick();
  expect(newest.value).toMatchObject(k);
  expect(last.value.map(({ number }) => number)).toEqual(['Д047', 'П031']);
  await vi.advanceTimersByTimeAsync(A_CALL_MS - 1);
  expect(said()).toEqual(['К112']);
  expect(isQuiet()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(newest.value).toMatchObject(d);
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

describe('calls that follow each other faster than they are said', () => {
  const over = (call: Call): Call => ({ ...call, open: false });
  const later: Call = { ...k, callId: 501, number: 'А020' };
  const before: Call = { ...p, open: true };

  it('leave the plate to one who is still waited for, as soon as the others have come', async () => {
    const { view, said, newest } = wall(told(before));
    view.value = told(d, k, before);
    await vi.advanceTimersByTimeAsync(900);
    expect(newest.value).toMatchObject({ number: 'К112' });
    // Both are at their desks before the second was said.
    view.value = told(over(d), over(k), before);
    await vi.advanceTimersByTimeAsync(A_CALL_MS - 901);
    expect(newest.value).toMatchObject({ number: 'К112' });
    await vi.advanceTimersByTimeAsync(1);
    expect([said(), newest.value?.number]).toEqual([['К112'], p.number]);
  });

  it('leave it to the newest, where everybody has come before it was said', async () => {
    const { view, said, newest } = wall(told());
    view.value = told(k);
    await vi.advanceTimersByTimeAsync(500);
    view.value = told(d, over(k));
    await vi.advanceTimersByTimeAsync(500);
    view.value = told(later, over(d), over(k));
    await vi.advanceTimersByTimeAsync(500);
    view.value = told(over(later), over(d), over(k));
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    expect([said(), newest.value?.number]).toEqual([['К112'], 'А020']);
  });

  it('wait no longer than for the words of one who has come, also where nothing sounds', async () => {
    const { view, said, newest } = wall(told(), () => Promise.resolve());
    view.value = told(k);
    await vi.advanceTimersByTimeAsync(500);
    view.value = told(d, over(k));
    await vi.advanceTimersByTimeAsync(0);
    expect([said(), newest.value?.number]).toEqual([['К112', 'Д047'], 'Д047']);
  });

  it('and their plate does not move any more when the last of them has come', async () => {
    const { view, newest } = wall(told(before));
    view.value = told(d, before);
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    view.value = told(over(d), before);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(newest.value?.number).toBe(p.number);
    view.value = told(over(d), over(before));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(newest.value).toMatchObject({ number: p.number, open: false });
  });
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
  expect(numbers()).toEqual(['А100', 'А108']);
  view.value = told(...nine.slice(0, 8));
  await nextTick();
  expect(numbers()).toEqual(['А100']);
});

it('calls nobody out again after the server was lost', async () => {
  const { view, said, newest } = wall(told(d, k));
  view.value = told({ ...d }, { ...k });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(newest.value).toEqual(d);
  expect(said()).toEqual([]);
});

describe('a call that nobody has come to', () => {
  const AFTER_MS = displayView().calling.repeatAfterSeconds * 1000;

  beforeEach(() => (repeats = 2));

  it('is repeated by the hall so long after it was said, and so often', async () => {
    const { view, said, newest } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS + AFTER_MS - 1);
    expect(said()).toEqual(['Д047']);
    expect(newest.value?.isRepetition).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(said()).toEqual(['Д047', 'Д047']);
    expect(newest.value?.isRepetition).toBe(true);
    await vi.advanceTimersByTimeAsync(10 * (A_CALL_MS + AFTER_MS));
    expect(said()).toEqual(['Д047', 'Д047', 'Д047']);
  });

  it('is repeated all the same after a start that was a slip of the finger', async () => {
    const { view, said } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS + 1000);
    view.value = told({ ...d, open: false });
    await vi.advanceTimersByTimeAsync(5000);
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(AFTER_MS);
    expect(said()).toEqual(['Д047', 'Д047']);
  });

  it('is repeated behind every call that has not been heard yet', async () => {
    const { view, said } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS + AFTER_MS - 1000);
    const [e, f] = [
      { ...k, callId: 501, number: 'А020' },
      { ...k, callId: 502, number: 'А021' },
    ];
    view.value = told(f, e, d);
    await vi.advanceTimersByTimeAsync(3 * A_CALL_MS);
    expect(said()).toEqual(['Д047', 'А020', 'А021', 'Д047']);
  });

  it('is cut short when the visitor comes, and the next one has its turn at once', async () => {
    const { view, said, silence } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS + AFTER_MS + 500);
    expect(said()).toHaveLength(2);
    view.value = told({ ...k, callId: 501, number: 'А020' }, { ...d, open: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(silence).toHaveBeenCalledTimes(1);
    expect(said()).toEqual(['Д047', 'Д047', 'А020']);
  });

  it('is not cut short the first time: what has begun is said to its end', async () => {
    const { view, silence } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(500);
    view.value = told({ ...d, open: false });
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    expect(silence).not.toHaveBeenCalled();
  });

  it('is the desk’s once the desk has called again', async () => {
    const { view, said } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS + 20_000);
    view.value = {
      ...told({ ...d, callId: 501, times: 2 }),
      announcements: [d, { ...d, callId: 501, times: 2 }],
    };
    await vi.advanceTimersByTimeAsync(AFTER_MS);
    expect(said()).toEqual(['Д047', 'Д047']);
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    expect(said()).toEqual(['Д047', 'Д047', 'Д047']);
  });

  it('is not repeated while the server is away, and after long never again', async () => {
    const { view, said, isLive } = wall(told());
    view.value = told(d);
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    isLive.value = false;
    await vi.advanceTimersByTimeAsync(AFTER_MS + 20_000);
    expect(said()).toEqual(['Д047']);
    isLive.value = true;
    await vi.advanceTimersByTimeAsync(0);
    expect(said()).toEqual(['Д047', 'Д047']);
    await vi.advanceTimersByTimeAsync(A_CALL_MS);
    isLive.value = false;
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    isLive.value = true;
    await vi.advanceTimersByTimeAsync(AFTER_MS);
    expect(said()).toHaveLength(2);
  });

  it('is not repeated of those that were there when the display was switched on', async () => {
    const { said } = wall(told(d, k));
    await vi.advanceTimersByTimeAsync(10 * AFTER_MS);
    expect(said()).toEqual([]);
  });
});

it('shows what was called while the server was away, and says only what is fresh', async () => {
  const { view, said, newest } = wall(told(k1));
  time = d.calledAt + 30_000;
  view.value = told(d, k, p, k1);
  await nextTick();
  expect(said()).toEqual(['Д047']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said()).toEqual(['Д047']);
  expect(newest.value?.number).toBe('Д047');
});
