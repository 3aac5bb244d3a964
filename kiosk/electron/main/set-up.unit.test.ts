import { describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../../shell/ask-server.ts';
import { isCode } from './exit-code.ts';
import { lookAtSetUp } from './set-up.ts';

const answers =
  (body: unknown): Fetch =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body)));
const OURS = answers({ status: 'ready', seq: 1 });
const NOBODY: Fetch = () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'));
const NONE = { serverUrl: null, exitCode: null };
const KEPT = { serverUrl: 'http://office', exitCode: { salt: 'a', hash: 'b' } };

const look = (
  address: string,
  code: string,
  { kept = NONE, fetch = OURS, evenIfSilent = false }: Partial<Given> = {},
) => lookAtSetUp({ address, code, evenIfSilent }, kept, fetch);
interface Given {
  readonly kept: Parameters<typeof lookAtSetUp>[1];
  readonly fetch: Fetch;
  readonly evenIfSilent: boolean;
}

describe('a set-up', () => {
  it('is kept when the server is one of ours, the code hashed', async () => {
    const looked = await look('10.0.0.5:8080', '482915');
    if (!looked.ok) throw new Error(looked.fault);
    expect(looked.part.serverUrl).toBe('http://10.0.0.5:8080');
    expect(await isCode('482915', looked.part.exitCode!)).toBe(true);
  });

  it('may keep the code that is set', async () =>
    expect(await look('elsewhere', '', { kept: KEPT })).toEqual({
      ok: true,
      part: { serverUrl: 'http://elsewhere', exitCode: KEPT.exitCode },
    }));

  it('is kept without a server’s answer when that is wished', async () => {
    const looked = await look('10.0.0.5:8080', '482915', { fetch: NOBODY, evenIfSilent: true });
    expect(looked).toMatchObject({ ok: true, part: { serverUrl: 'http://10.0.0.5:8080' } });
  });

  it('changes the code without asking the server that is set: it may be away', async () => {
    const fetch = vi.fn(NOBODY);
    const looked = await look('office', '915482', { kept: KEPT, fetch });
    if (!looked.ok) throw new Error(looked.fault);
    expect(await isCode('915482', looked.part.exitCode!)).toBe(true);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[string, string, string, Partial<Given>]>([
    ['address', 'ftp://x', '482915', {}],
    ['code', 'x', '', {}],
    ['code', 'x', '12345', { evenIfSilent: true }],
    ['unreachable', 'x', '482915', { fetch: NOBODY }],
    ['not-ours', 'x', '482915', { fetch: answers('hello') }],
    ['not-ours', 'x', '482915', { fetch: answers('hello'), evenIfSilent: true }],
  ])('has a fault: %s', async (fault, address, code, given) =>
    expect(await look(address, code, given)).toEqual({ ok: false, fault }),
  );
});
