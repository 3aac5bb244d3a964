import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import type { Result } from '../ui/api.ts';
import { useReport } from './useReport.ts';

let scope: EffectScope;
const date = ref<string | null>(null);
const version = ref(1);
const load = vi.fn<() => Promise<Result<string>>>();

const start = () => {
  scope = effectScope();
  return scope.run(() =>
    useReport({
      load,
      about: () => date.value ?? '',
      isOver: () => date.value !== null,
      version: () => version.value,
    }),
  )!;
};
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  date.value = null;
  version.value = 1;
  load
    .mockReset()
    .mockImplementation(() => Promise.resolve({ ok: true, answer: `of ${date.value ?? 'today'}` }));
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('a report', () => {
  it('is asked for at once', async () => {
    const { report } = start();
    await settle();
    expect(report.value).toBe('of today');
  });

  it('is asked for again when something has changed, at most every five seconds', async () => {
    start();
    await settle();
    for (let i = 0; i < 20; i += 1) {
      version.value += 1;
      await settle(200);
    }
    expect(load).toHaveBeenCalledTimes(1);
    await settle(1000);
    expect(load).toHaveBeenCalledTimes(2);
    await settle(60_000);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('of a day that is over does not change', async () => {
    date.value = '2026-11-20';
    start();
    await settle();
    version.value += 1;
    await settle(60_000);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked for at once when something else is wished for, and stays meanwhile', async () => {
    const wish = ref('everything');
    scope = effectScope();
    const { report } = scope.run(() =>
      useReport({ load, about: () => '', isOver: () => false, version: () => 1, wish: () => wish.value }),
    )!;
    await settle();
    let answer: (answer: Result<string>) => void = () => {};
    load.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    wish.value = 'less';
    await settle();
    expect(load).toHaveBeenCalledTimes(2);
    expect(report.value).toBe('of today');
    answer({ ok: true, answer: 'of today, less' });
    await settle();
    expect(report.value).toBe('of today, less');
  });

  it('of another day takes the place of this one, and a late answer does not come back', async () => {
    let late: (answer: Result<string>) => void = () => {};
    load.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    const { report } = start();
    date.value = '2026-11-20';
    await settle();
    expect(report.value).toBe('of 2026-11-20');
    late({ ok: true, answer: 'of today' });
    await settle();
    expect(report.value).toBe('of 2026-11-20');
    load.mockReturnValueOnce(new Promise(() => {}));
    date.value = '2026-11-19';
    await nextTick();
    expect(report.value).toBeNull();
  });

  it('stays when the next one fails, and says why', async () => {
    const { report, problem, retry } = start();
    await settle();
    load.mockResolvedValueOnce({ ok: false, problem: { code: 'no-connection' } });
    version.value += 1;
    await settle(5000);
    expect(report.value).toBe('of today');
    expect(problem.value).toEqual({ code: 'no-connection' });
    retry();
    await settle();
    expect(problem.value).toBeNull();
  });

  it('is asked for no more once nobody looks', async () => {
    start();
    await settle();
    version.value += 1;
    await nextTick();
    scope.stop();
    await settle(60_000);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
