import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOfServer, findServer, watchServer, type Found } from './server-watch.ts';

const HEALTHY = { status: 'ready', clock: { now: 0, speed: 1 }, officeId: 'x', seq: 1 };
const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('a server', () => {
  it.each(['ready', 'setup-needed', 'a state of tomorrow'])('that says %s is there', async (status) => {
    const fetch = vi.fn(answer(JSON.stringify({ ...HEALTHY, status })));
    expect(await findServer('http://office', fetch)).toEqual({ ok: true });
    expect(fetch.mock.calls[0]).toEqual(['http://office/api/health', expect.anything()]);
  });

  it.each([
    ['<html>', 200, 'JSON'],
    ['{"hello":1}', 200, 'JSON'],
    ['', 404, 'HTTP 404'],
    ['', 502, 'HTTP 502'],
  ])('that answers %j with %s is another', async (body, status, detail) =>
    expect(await findServer('http://x', answer(body, status))).toEqual({
      ok: false,
      kind: 'not-ours',
      detail,
    }),
  );

  it('that sends to another address is another: its page would not open here', async () => {
    const fetch = vi.fn(() =>
      Promise.reject(new Error("Attempted to redirect, but redirect policy was 'error'")),
    );
    expect(await findServer('http://x', fetch)).toEqual({ ok: false, kind: 'not-ours', detail: 'redirect' });
    expect(fetch).toHaveBeenCalledWith('http://x/api/health', expect.objectContaining({ redirect: 'error' }));
    expect(await faultOfServer('http://x', null, true, fetch)).toBe('not-ours');
  });

  it('that nobody reaches is named by the system’s word', async () => {
    const fail = (error: Error) => () => Promise.reject(error);
    expect(await findServer('http://x', fail(new Error('net::ERR_NAME_NOT_RESOLVED')))).toEqual({
      ok: false,
      kind: 'unreachable',
      detail: 'ERR_NAME_NOT_RESOLVED',
    });
    expect(await findServer('http://x', fail(new DOMException('', 'TimeoutError')))).toMatchObject({
      detail: 'TimeoutError',
    });
  });
});

describe('watching', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks oftener while the server is lost', async () => {
    let there = false;
    const fetch = vi.fn(() => (there ? answer(JSON.stringify(HEALTHY))() : answer('', 502)()));
    const heard: boolean[] = [];
    const watch = watchServer(fetch, ({ ok }) => heard.push(ok));
    watch.follow('http://office');
    await vi.advanceTimersByTimeAsync(3_000);
    there = true;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(heard).toEqual([false, false, true]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(heard).toHaveLength(3);
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveLength(3);
  });

  it('lets no late answer of the old server speak for the new one', async () => {
    const answers: ((response: Response) => void)[] = [];
    const fetch = () => new Promise<Response>((resolve) => answers.push(resolve));
    const heard: Found[] = [];
    const watch = watchServer(fetch, (found) => heard.push(found));
    watch.follow('http://old');
    watch.follow('http://new');
    answers[1]!(new Response(JSON.stringify(HEALTHY)));
    answers[0]!(new Response('', { status: 502 }));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ ok: true }]);
    watch.stop();
  });
});

describe('a server that somebody wishes to have', () => {
  const ours = answer(JSON.stringify(HEALTHY));
  const nobody = () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'));

  it.each([
    ['that answers as ours do is taken', null, ours, false],
    ['that is silent is not', 'unreachable', nobody, false],
    ['that is silent is, when that is known', null, nobody, true],
    ['that answers as another is not, whatever is known', 'not-ours', answer('hello'), true],
  ])('%s', async (_, fault, fetch, evenIfSilent) =>
    expect(await faultOfServer('http://x', null, evenIfSilent, fetch)).toBe(fault),
  );

  it('and that is set already is not asked', async () => {
    const fetch = vi.fn(nobody);
    expect(await faultOfServer('http://x', 'http://x', false, fetch)).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });
});
