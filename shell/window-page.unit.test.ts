import { describe, expect, it } from 'vitest';
import { pageFor, type Situation } from './window-page.ts';

const given = (over: Partial<Situation>) =>
  pageFor({
    shown: 'office',
    isNew: false,
    hasServer: true,
    pageCame: true,
    serverLostMs: null,
    pageFailedMs: null,
    lostAfterMs: 120_000,
    ...over,
  });

describe('in the window', () => {
  it('is the set-up until there is one, then the office’s page', () => {
    for (const shown of ['set-up', 'lost', 'office'] as const)
      expect(given({ shown, isNew: true, hasServer: false })).toBe('set-up');
    expect(given({ shown: 'set-up' })).toBe('office');
  });

  it('the office’s page outlasts a short loss: a ticket may be on it', () => {
    expect(given({ serverLostMs: 119_000 })).toBe('office');
    expect(given({ serverLostMs: 120_000 })).toBe('lost');
  });

  it('is «lost» at once when there is no page to keep', () => {
    expect(given({ pageFailedMs: 0, serverLostMs: 0 })).toBe('lost');
    expect(given({ pageCame: false, serverLostMs: 0 })).toBe('lost');
    expect(given({ pageCame: false })).toBe('office');
  });

  it('is never the set-up where there was one and has no server to ask', () => {
    for (const shown of ['set-up', 'lost', 'office'] as const)
      expect(given({ shown, hasServer: false })).toBe('lost');
  });

  it('returns by itself when the server answers', () => {
    expect(given({ shown: 'lost', serverLostMs: 1 })).toBe('lost');
    expect(given({ shown: 'lost' })).toBe('office');
  });

  it('asks a server whose page fails again, but not in a fury', () => {
    expect(given({ shown: 'lost', pageFailedMs: 1_000 })).toBe('lost');
    expect(given({ shown: 'lost', pageFailedMs: 5_000 })).toBe('office');
  });
});
