import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { deskView, deskVisitor, freeDesk } from '../test/support/views.ts';
import type { Press } from '../contract/press.ts';
import { serverUptime } from '../ui/live/uptime.ts';
import { pressOf } from './actions/pressed.ts';
import { api } from './api.ts';
import type { Seat } from './actions/rules.ts';
import { deskMark, useDesk } from './desk.ts';
import { answerWith, call, live, no, openPage } from './fake-desk.ts';

vi.mock('./api.ts', () => import('./fake-desk.ts'));
vi.mock('../ui/live/useLive.ts', () => import('./fake-desk.ts'));

const free = () => deskView({ desk: freeDesk() });
const seat = (over: Partial<Seat>) =>
  deskView({ desk: { ...freeDesk(), state: 'serving', visitor: deskVisitor(), ...over } });
const finish = (desk: ReturnType<typeof useDesk>) =>
  desk.run('finish', (commandId) => api.call('finishService', { deskId: 'desk-4', commandId }));
const idOf = (nth: number) => call.mock.calls[nth]?.[1]['commandId'];

beforeEach(() => {
  vi.useFakeTimers();
  openPage(deskView());
});
afterEach(() => vi.useRealTimers());

describe('a command of the desk', () => {
  it('carries an id of its own', async () => {
    const desk = useDesk();
    await finish(desk);
    await finish(desk);
    expect(idOf(0)).toMatch(/^[0-9a-f]{32}$/);
    expect(idOf(1)).not.toBe(idOf(0));
  });

  it('is the only one under way', async () => {
    const desk = useDesk();
    const [first, second] = await Promise.all([finish(desk), finish(desk)]);
    expect(first.ok).toBe(true);
    expect(second).toEqual({ ok: false, no: 'under-way' });
    expect(call).toHaveBeenCalledTimes(1);
    expect(desk.underWay).toBeNull();
  });

  it('is refused while the server is lost, not kept for later', async () => {
    const desk = useDesk();
    live.status.value = 'lost';
    expect(await finish(desk)).toEqual({ ok: false, no: { code: 'no-connection' } });
    live.status.value = 'live';
    await vi.runAllTimersAsync();
    expect(call).not.toHaveBeenCalled();
  });

  it('keeps its id when nothing was heard and the same is pressed again', async () => {
    const desk = useDesk();
    call.mockResolvedValue(no('no-connection'));
    const unheard = finish(desk);
    await vi.runAllTimersAsync();
    expect((await unheard).ok).toBe(false);
    call.mockResolvedValue({ ok: true, answer: { done: true } });
    await finish(desk);
    expect(new Set(call.mock.calls.map(([, request]) => request['commandId'])).size).toBe(1);
  });

  it('is as old as its press, also when it is asked again by itself; pressed again it is new', async () => {
    const desk = useDesk();
    serverUptime.hear('run-1', performance.now() + 60_000);
    const presses: unknown[] = [];
    call.mockImplementation(async (_, request) => {
      presses.push(pressOf(String(request['commandId'])));
      return no('no-connection');
    });
    const unheard = finish(desk);
    await vi.runAllTimersAsync();
    await unheard;
    const [first, ...asked] = presses.splice(0);
    expect(first).toMatchObject({ run: 'run-1' });
    expect(new Set([first, ...asked])).toEqual(new Set([first]));
    expect(asked.length).toBeGreaterThan(1);
    await Promise.all([finish(desk), vi.runAllTimersAsync()]);
    expect((presses[0] as Press).uptime).toBeGreaterThan((first as Press).uptime + 1000);
  });

  it('is another one as soon as the desk is in another state', async () => {
    const desk = useDesk();
    call.mockResolvedValue(no('no-connection'));
    const unheard = finish(desk);
    await vi.runAllTimersAsync();
    await unheard;
    const first = idOf(0);
    live.view.value = free();
    await nextTick();
    live.view.value = deskView();
    await nextTick();
    call.mockReset().mockResolvedValue({ ok: true, answer: { done: true } });
    await finish(desk);
    expect(idOf(0)).not.toBe(first);
  });

  it('locks the desk until the view shows what it did, or for a second and a half', async () => {
    const desk = useDesk();
    const running = desk.run('finish', () => Promise.resolve({ ok: true, answer: null }), {
      settled: (view) => view?.desk?.state === 'free',
    });
    await vi.advanceTimersByTimeAsync(200);
    expect(desk.underWay).toBe('finish');
    live.view.value = free();
    await running;
    expect(desk.underWay).toBeNull();

    const silent = desk.run('pause', () => Promise.resolve({ ok: true, answer: null }), {
      settled: () => false,
    });
    await vi.advanceTimersByTimeAsync(1500);
    expect((await silent).ok).toBe(true);
  });
});

describe('a state of the desk', () => {
  const mark = (over: Partial<Seat>) => deskMark(seat(over));

  it.each<[string, Partial<Seat>]>([
    ['another visitor', { visitor: deskVisitor({ ticketId: 'other' }) }],
    ['another call', { visitor: deskVisitor({ calls: 2 }) }],
    ['another service of the same visitor', { visitor: deskVisitor({ leg: 2 }) }],
    ['a last visitor', { afterLast: { kind: 'close' } }],
    ['another end after the last visitor', { afterLast: { kind: 'pause', why: 'lunch' } }],
    ['a pause', { state: 'paused', visitor: null }],
  ])('is another one with %s', (_, over) => {
    const marks = [mark({}), mark({ afterLast: { kind: 'pause', why: 'technical' } })];
    expect(marks).not.toContain(mark(over));
  });

  it('is the same while only time goes on', () => {
    const takeBack = { stepSeq: 1, step: 'start', number: 'Д047', called: null, until: 1 } as const;
    expect(mark({ takeBack, visitor: deskVisitor({ heldMs: 5 }) })).toBe(mark({}));
    expect(deskMark(null)).toBe(deskMark(deskView({ desk: null })));
  });
});

describe('the desk of this page', () => {
  it('says when it was lost without this page', async () => {
    const desk = useDesk();
    live.view.value = deskView({ desk: null });
    await nextTick();
    expect(desk.lostDesk).toBe(4);
    live.view.value = deskView();
    await nextTick();
    expect(desk.lostDesk).toBeNull();
  });

  it('is not lost when it closes after its last visitor, as was said', async () => {
    const desk = useDesk();
    live.view.value = seat({ afterLast: { kind: 'close' } });
    await nextTick();
    answerWith(deskView({ desk: null }));
    await finish(desk);
    expect(desk.lostDesk).toBeNull();
  });

  it('is not lost when it is closed here', async () => {
    const desk = useDesk();
    answerWith(deskView({ desk: null }));
    await desk.run('close', (commandId) => api.call('closeDesk', { deskId: 'desk-4', commandId }));
    expect(desk.lostDesk).toBeNull();
  });

  it.each<[string, Partial<Seat>]>([
    ['a pause after the last visitor was said', { afterLast: { kind: 'pause', why: 'lunch' } }],
    ['the visitor goes on', {}],
  ])('is lost though %s', async (_, over) => {
    const desk = useDesk();
    live.view.value = seat(over);
    await nextTick();
    live.view.value = deskView({ desk: null });
    await nextTick();
    expect(desk.lostDesk).toBe(4);
  });

  it('is left by signing out, also when the session has ended already', async () => {
    const desk = useDesk();
    call.mockResolvedValue(no('unauthenticated'));
    expect((await desk.signOut()).ok).toBe(true);
    expect(live.retry).toHaveBeenCalledTimes(1);
    live.status.value = 'lost';
    expect((await desk.signOut()).ok).toBe(false);
  });
});
