import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../ui/api.ts';
import { askFreshly } from './ask.ts';

const unheard: Result<string> = { ok: false, problem: { code: 'no-connection' } };
const heard: Result<string> = { ok: true, answer: 'done' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('asking while it is fresh', () => {
  it('asks again until somebody answers', async () => {
    const ask = vi
      .fn()
      .mockResolvedValueOnce(unheard)
      .mockResolvedValueOnce(unheard)
      .mockResolvedValue(heard);
    const result = askFreshly(ask);
    await vi.runAllTimersAsync();
    expect(await result).toEqual(heard);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('takes a no for an answer', async () => {
    const ask = vi.fn().mockResolvedValue({ ok: false, problem: { code: 'nobody-waiting' } });
    await askFreshly(ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('gives up after a few tries', async () => {
    const ask = vi.fn().mockResolvedValue(unheard);
    const result = askFreshly(ask);
    await vi.runAllTimersAsync();
    expect(await result).toEqual(unheard);
    expect(ask).toHaveBeenCalledTimes(4);
  });

  it('does not ask again after the lid was closed on it', async () => {
    const ask = vi.fn().mockResolvedValue(unheard);
    const result = askFreshly(ask);
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.runAllTimersAsync();
    expect(await result).toEqual(unheard);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
