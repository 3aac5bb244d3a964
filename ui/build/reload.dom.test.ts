// A page that takes the place of itself: only for another one that is there, only while nobody minds, never round and round.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadFor } from './reload.ts';
import { bePageOf, pageOf } from './testing.ts';

let undo = () => {};
beforeEach(() => {
  undo = bePageOf('old');
  sessionStorage.clear();
});
afterEach(() => {
  undo();
  sessionStorage.clear();
});

const gives = (answer: Response | Error) =>
  vi.fn<typeof fetch>(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
const page = (build: string) => gives(new Response(pageOf(build)));

function tries(fetch: typeof globalThis.fetch, isStillFree = true) {
  const reload = vi.fn();
  return { reload, again: reloadFor('new', () => isStillFree, { fetch, reload }) };
}

describe('a page whose server has another build', () => {
  it('is loaded anew', async () => {
    const fetch = page('new');
    const { reload, again } = tries(fetch);
    await again;
    expect(reload).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]![1]).toMatchObject({ cache: 'no-store' });
  });

  it('is loaded once for each build, also when the same old page came', async () => {
    await tries(page('new')).again;
    const second = tries(page('new'));
    expect(await second.again).toBe(false);
    expect(second.reload).not.toHaveBeenCalled();
    const reload = vi.fn();
    await reloadFor('newer', () => true, { fetch: page('newer'), reload });
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['gives the same old page', page('old')],
    ['gives no page of ours', gives(new Response('<html></html>'))],
    ['is in trouble', gives(new Response(pageOf('new'), { status: 502 }))],
    ['is gone again', gives(new TypeError('Failed to fetch'))],
  ])('stays when the server %s, and may try again', async (_, fetch) => {
    const { reload, again } = tries(fetch);
    expect(await again).toBe(true);
    expect(reload).not.toHaveBeenCalled();
  });

  it('stays when somebody has come meanwhile', async () => {
    const { reload, again } = tries(page('new'), false);
    expect(await again).toBe(true);
    expect(reload).not.toHaveBeenCalled();
  });

  it('stays where nothing can be remembered: rather old than round and round', async () => {
    const reload = vi.fn();
    const kept = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(await reloadFor('new', () => true, { fetch: page('new'), reload, kept })).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
