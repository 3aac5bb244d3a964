import { describe, expect, it } from 'vitest';
import type { Fetch } from './ask-server.ts';
import { isCode } from './exit-code.ts';
import { lookAtSetUp } from './set-up.ts';

const answers =
  (body: unknown): Fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body)));
const OURS = answers({ status: 'ready', seq: 1 });
const NOBODY: Fetch = () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'));
const KEPT = { salt: 'a', hash: 'b' };

describe('a set-up', () => {
  it('is kept when the server is one of ours, the code hashed', async () => {
    const looked = await lookAtSetUp({ address: '10.0.0.5:8080', code: '482915' }, null, OURS);
    if (!looked.ok) throw new Error(looked.fault);
    expect(looked.part.serverUrl).toBe('http://10.0.0.5:8080');
    expect(await isCode('482915', looked.part.exitCode!)).toBe(true);
  });

  it('may keep the code that is set', async () =>
    expect(await lookAtSetUp({ address: 'office', code: '' }, KEPT, OURS)).toEqual({
      ok: true,
      part: { serverUrl: 'http://office', exitCode: KEPT },
    }));

  it.each([
    ['address', { address: 'ftp://x', code: '482915' }, OURS],
    ['code', { address: 'x', code: '' }, OURS],
    ['code', { address: 'x', code: '12345' }, OURS],
    ['unreachable', { address: 'x', code: '482915' }, NOBODY],
    ['not-ours', { address: 'x', code: '482915' }, answers('hello')],
  ] as const)('has a fault: %s', async (fault, wish, fetch) =>
    expect(await lookAtSetUp(wish, null, fetch)).toEqual({ ok: false, fault }),
  );
});
