import { describe, expect, it, vi } from 'vitest';
import { askServer, type Fetch } from './ask-server.ts';

const asking = () => vi.fn<Fetch>(() => Promise.resolve(new Response()));

describe('a question to the server', () => {
  it('of nobody carries no right', async () => {
    const fetch = asking();
    await askServer(fetch, 'http://office', { path: '/health', timeoutMs: 1000 });
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe('http://office/api/health');
    expect(init).toEqual({ headers: {}, redirect: 'error', signal: expect.any(AbortSignal) as AbortSignal });
  });

  it('of the kiosk carries its cookie and says which screen asks; what is told is JSON', async () => {
    const fetch = asking();
    await askServer(fetch, 'http://office', { path: '/x', timeoutMs: 1000, asKiosk: true, body: { a: 1 } });
    expect(fetch.mock.calls[0]![1]).toMatchObject({
      method: 'POST',
      credentials: 'include',
      headers: { 'Queue-Screen': 'kiosk', 'Content-Type': 'application/json' },
      body: '{"a":1}',
    });
  });

  it('is not waited for longer than somebody waits', async () => {
    const fetch: Fetch = (_url, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    await expect(askServer(fetch, 'http://office', { path: '/x', timeoutMs: 5 })).rejects.toThrow(/timeout/);
  });
});
