import { describe, expect, it, vi } from 'vitest';
import { BUILD_HEADER } from '../contract/build.ts';
import { PRESS_HEADER } from '../contract/press.ts';
import { fileAddress, createApi, newCommandId } from './api.ts';
import { serverBuild } from './build/build.ts';

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

function apiOver(...answers: (Response | Error)[]) {
  const fetch = vi.fn();
  for (const answer of answers) {
    if (answer instanceof Error) fetch.mockRejectedValueOnce(answer);
    else fetch.mockResolvedValueOnce(answer);
  }
  return { fetch, api: createApi('staff', { fetch, retryDelaysMs: [0, 0] }) };
}

const command = { deskId: 'desk 4', commandId: 'command-1', to: { kind: 'desk' as const, deskId: 'desk-2' } };

describe('a call', () => {
  it('fills path, query and body from one object, and says which screen it is', async () => {
    const { api, fetch } = apiOver(json(200, { done: true }));
    await api.call('transferTicket', command);
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe('/api/desks/desk%204/transfer');
    expect(init).toMatchObject({ method: 'POST', headers: { 'Queue-Screen': 'staff' } });
    expect(JSON.parse(init.body)).toEqual({ commandId: 'command-1', to: command.to });
  });

  it('says when its key was pressed, where it came from one', async () => {
    const fetch = vi.fn(async () => json(200, { done: true }));
    const press = { run: 'run-1', uptime: 5000 };
    const api = createApi('staff', { fetch, pressOf: (id) => (id === 'command-1' ? press : null) });
    await api.call('transferTicket', command);
    await api.call('transferTicket', { ...command, commandId: 'command-2' });
    await api.call('getVisits', {});
    const told = fetch.mock.calls.map(([, init]: unknown[]) => new Headers((init as RequestInit).headers));
    expect(told.map((headers) => headers.get(PRESS_HEADER))).toEqual(['run-1 5000', null, null]);
  });

  it('leaves out what was not given', async () => {
    const { api, fetch } = apiOver(json(200, { date: '2026-11-23', visits: [] }), json(200, {}));
    await api.call('getVisits', {});
    await api.call('getVisits', { date: '2026-11-20' });
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      '/api/reports/visits',
      '/api/reports/visits?date=2026-11-20',
    ]);
    expect(fetch.mock.calls[0]![1].body).toBeUndefined();
  });

  it('hears which build the server has', async () => {
    const answer = new Response('{"done":true}', { headers: { [BUILD_HEADER]: 'of-this-answer' } });
    await apiOver(answer).api.call('transferTicket', command);
    expect(serverBuild.value).toBe('of-this-answer');
  });

  it('gives the parsed answer', async () => {
    const { api } = apiOver(json(200, { done: true, more: 'than the contract knows' }));
    expect(await api.call('transferTicket', command)).toEqual({ ok: true, answer: { done: true } });
  });

  it('gives a refusal with its params', async () => {
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 409,
      code: 'desk-taken',
      params: { deskNumber: 4 },
    };
    const { api } = apiOver(json(409, problem));
    expect(await api.call('transferTicket', command)).toEqual({
      ok: false,
      problem: { code: 'desk-taken', params: { deskNumber: 4 } },
    });
  });

  it('gives the times that are still free with a refusal', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 409, code: 'slot-taken', nearest: [1, 2] };
    const { api } = apiOver(json(409, problem));
    expect(await api.call('transferTicket', command)).toEqual({
      ok: false,
      problem: { code: 'slot-taken', nearest: [1, 2] },
    });
  });

  it.each([
    ['nobody answers', new TypeError('failed to fetch')],
    ['the answer breaks off', new Response('{"do')],
    ['something else answers in the server’s place', json(502, { message: 'Bad Gateway' })],
  ])('is «no connection» when %s', async (_, answer) => {
    const { api } = apiOver(answer);
    expect(await api.call('transferTicket', command)).toEqual({
      ok: false,
      problem: { code: 'no-connection' },
    });
  });

  it('does not believe an answer that the contract does not know', async () => {
    const { api } = apiOver(json(200, { done: 'maybe' }));
    expect(await api.call('transferTicket', command)).toEqual({ ok: false, problem: { code: 'internal' } });
  });
});

describe('a safe call', () => {
  it('repeats the same command while nothing is heard', async () => {
    const stopping = json(503, { type: 'about:blank', title: 'x', status: 503, code: 'stopping' });
    const { api, fetch } = apiOver(new TypeError('reset'), stopping, json(200, { done: true }));
    expect(await api.callSafely('transferTicket', command)).toMatchObject({ ok: true });
    const bodies = fetch.mock.calls.map(([, init]) => init.body);
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
  });

  it('gives up after some tries', async () => {
    const { api, fetch } = apiOver(new Error('1'), new Error('2'), new Error('3'));
    expect(await api.callSafely('transferTicket', command)).toEqual({
      ok: false,
      problem: { code: 'no-connection' },
    });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('does not repeat what was refused', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 409, code: 'desk-paused' };
    const { api, fetch } = apiOver(json(409, problem));
    await api.callSafely('transferTicket', command);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

it('a file has an address for a link', () => {
  expect(fileAddress('getSlipPdf', { code: '07k3x9q2m5t8w1z4' })).toBe(
    '/api/booking/own/07k3x9q2m5t8w1z4/slip.pdf',
  );
});

it('command ids are long, plain and never the same', () => {
  const ids = Array.from({ length: 100 }, newCommandId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});
