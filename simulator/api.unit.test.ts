import { describe, expect, it } from 'vitest';
import { Api } from './api.ts';

const DESK = { deskId: 'desk-1' };
const PROBLEM = { type: '/problems/desk-busy', title: 'занято', status: 409, code: 'desk-busy' };

/** An office that answers as told, one answer after the other, and remembers what it was asked. */
function office(...answers: (Response | Error)[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const answer: typeof fetch = async (url, init) => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), init: init ?? {} });
    const next = answers.shift();
    if (next === undefined || next instanceof Error) throw next ?? new Error('nothing left to answer');
    return next;
  };
  const api = new Api('http://office', { fetch: answer, retryDelaysMs: [0, 0] });
  const commandIds = () =>
    asked.map(({ init }) => (JSON.parse(init.body as string) as { commandId: string }).commandId);
  return { api, asked, commandIds };
}

describe('a command', () => {
  it('carries the right, the path and an id of its own', async () => {
    const { api, asked, commandIds } = office(Response.json({ done: true }), Response.json({ done: true }));
    await api.command('closeDesk', DESK, 'secret');
    await api.command('resumeDesk', DESK, 'secret');
    expect(asked.map(({ url }) => url)).toEqual([
      'http://office/api/desks/desk-1/close',
      'http://office/api/desks/desk-1/resume',
    ]);
    expect(asked[0]?.init.headers).toMatchObject({ Authorization: 'Bearer secret' });
    expect(new Set(commandIds()).size).toBe(2);
  });

  it('is sent again under the same id while no answer is heard', async () => {
    const { api, commandIds } = office(
      new TypeError('fetch failed'),
      new Response('<html>', { status: 502 }),
      Response.json({ done: true }),
    );
    expect(await api.command('closeDesk', DESK, null)).toEqual({ ok: true, answer: { done: true } });
    expect(new Set(commandIds())).toEqual(new Set([commandIds()[0]]));
    expect(commandIds()).toHaveLength(3);
  });

  it('is given up in the end', async () => {
    const { api, asked } = office();
    expect(await api.command('closeDesk', DESK, null)).toEqual({
      ok: false,
      refusal: { code: 'no-connection' },
    });
    expect(asked).toHaveLength(3);
  });

  it('refused is not asked again', async () => {
    const { api, asked } = office(Response.json(PROBLEM, { status: 409 }));
    expect(await api.command('closeDesk', DESK, null)).toEqual({
      ok: false,
      refusal: { code: 'desk-busy' },
    });
    expect(asked).toHaveLength(1);
  });
});

it('an answer that is not the contract’s is no answer', async () => {
  const { api } = office(Response.json({ done: 'perhaps' }));
  expect(await api.call('signOut', {}, null)).toEqual({ ok: false, refusal: { code: 'internal' } });
});
