import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from './api.ts';
import { followPaper, isFinal } from './follow-paper.ts';

const call = vi.fn();
const api = { call } as unknown as Api;
const heard = (state: string) => ({ ok: true, answer: { state, printer: { condition: 'ready' } } });
const silence = { ok: false, problem: { code: 'no-connection' } };

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
});
afterEach(() => vi.useRealTimers());

describe('following a paper', () => {
  it('asks until nothing more will be heard, and keeps the last news while nothing is', async () => {
    for (const answer of [silence, heard('queued'), silence, heard('unknown'), heard('settled')])
      call.mockResolvedValueOnce(answer);
    const told: (string | undefined)[] = [];
    followPaper(api, 'job-1', (news) => told.push(news?.state));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([undefined, 'queued', 'queued', 'unknown', 'settled']);
    expect(call).toHaveBeenCalledTimes(5);
    expect(call).toHaveBeenCalledWith('getPrintJob', { printJobId: 'job-1' });
  });

  it('stops when told to, also with an answer under way', async () => {
    call.mockResolvedValue(heard('queued'));
    const tell = vi.fn();
    const stop = followPaper(api, 'job-1', tell);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tell).toHaveBeenCalledTimes(2);
    await vi.advanceTimersToNextTimerAsync();
    stop();
    tell.mockReset();
    await vi.advanceTimersByTimeAsync(60_000);
    followPaper(api, 'job-2', tell)();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('ends with a state that nothing changes any more', () => {
    expect(isFinal({ state: 'confirmed', condition: 'ready' })).toBe(true);
    expect(isFinal({ state: 'settled', condition: 'ready' })).toBe(true);
    expect(isFinal({ state: 'queued', condition: 'paper-out' })).toBe(false);
    expect(isFinal({ state: 'unknown', condition: 'ready' })).toBe(false);
  });
});
