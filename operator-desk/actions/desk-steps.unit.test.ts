/** Presses with more behind them than one command for one visitor: finish and call, back from a hold, a slip taken back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import { answerWith, call, called, live, no, openPage } from '../fake-desk.ts';
import type { Seat } from './rules.ts';
import { useDeskCommands } from './useDeskCommands.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const seat = (over: Partial<Seat>) => deskView({ desk: { ...freeDesk(), ...over } });
const free = () => seat({});
const serving = () => seat({ state: 'serving', visitor: deskVisitor() });

let scope = effectScope();
const begin = vi.fn();
const use = () => scope.run(() => useDeskCommands(begin, () => NOW))!;

beforeEach(() => {
  vi.useFakeTimers();
  scope = effectScope();
  begin.mockReset();
  openPage(free());
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('«finish and call the next one»', () => {
  const next = { ticketId: 'next', number: 'К113', deskNumber: 4, calledAt: 1 };
  const nextView = () =>
    seat({ state: 'called', visitor: deskVisitor({ ticketId: 'next', startedAt: null }) });

  it('is one command', async () => {
    live.view.value = serving();
    const { pressKey, notice } = use();
    answerWith(nextView(), { called: next });
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    expect(call.mock.calls).toEqual([
      ['finishAndCallNext', { deskId: 'desk-4', commandId: expect.stringMatching(/^[0-9a-f]{32}$/) }],
    ]);
    expect(notice.value).toBeNull();
  });

  it('has finished also when nobody was left to be called', async () => {
    live.view.value = serving();
    const { pressKey, notice, offers } = use();
    answerWith({ ...free(), waiting: 0 }, { called: null });
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['finishAndCallNext']);
    expect(notice.value).toBeNull();
    expect(offers.value?.main.action).toBe('call-next');
  });

  it('that could not be done leaves the visitor, and says why', async () => {
    live.view.value = serving();
    const { pressKey, notice, offers } = use();
    call.mockResolvedValueOnce(no('storage-failed'));
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['finishAndCallNext']);
    expect(notice.value).toEqual({ code: 'storage-failed' });
    expect(offers.value?.main.action).toBe('finish');
  });

  it('is asked again under the same id when it was not heard', async () => {
    live.view.value = serving();
    const { pressKey } = use();
    call.mockResolvedValueOnce(no('no-connection'));
    answerWith(nextView(), { called: next });
    pressKey('F2');
    await vi.runAllTimersAsync();
    expect(called()).toEqual(['finishAndCallNext', 'finishAndCallNext']);
    expect(new Set(call.mock.calls.map(([, request]) => request['commandId'])).size).toBe(1);
  });
});

describe('Ctrl Z', () => {
  const takeBack = {
    stepSeq: 4711,
    step: 'finish',
    number: 'Д047',
    called: null,
    until: NOW + 9000,
  } as const;

  it('takes back the step that the view names, and no other', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey, notice } = use();
    answerWith(serving());
    pressKey('Ctrl Z');
    await vi.advanceTimersByTimeAsync(0);
    expect(call.mock.calls).toEqual([
      ['takeBack', { deskId: 'desk-4', commandId: expect.any(String), stepSeq: 4711 }],
    ]);
    expect(notice.value).toBeNull();
  });

  it('counts once when it comes twice', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey, notice } = use();
    answerWith(serving());
    pressKey('Ctrl Z');
    pressKey('Ctrl Z');
    await vi.advanceTimersByTimeAsync(100);
    pressKey('Ctrl Z');
    expect(called()).toEqual(['takeBack']);
    expect(notice.value).toBeNull();
  });

  it('that was not heard is asked of the same step, though the view shows already that it is done', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey, notice } = use();
    call.mockImplementationOnce(async () => {
      live.view.value = serving();
      return no('no-connection');
    });
    answerWith(serving());
    pressKey('Ctrl Z');
    await vi.runAllTimersAsync();
    const [first, again] = call.mock.calls;
    expect(first?.[1]).toMatchObject({ stepSeq: 4711 });
    expect(again).toEqual(first);
    expect(notice.value).toBeNull();
  });

  it('is over as soon as the view knows, though the desk stays with another visitor', async () => {
    const beside = { ...takeBack, step: 'return' } as const;
    live.view.value = seat({ state: 'serving', visitor: deskVisitor(), takeBack: beside });
    const { pressKey, notice } = use();
    answerWith(serving());
    pressKey('Ctrl Z');
    await vi.advanceTimersByTimeAsync(0);
    // No lock is left.
    pressKey('F4');
    await vi.advanceTimersByTimeAsync(0);
    expect([called(), notice.value]).toEqual([['takeBack', 'finishService'], null]);
  });

  it('of another step is another wish, though the one before was not heard', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey } = use();
    call.mockResolvedValue(no('no-connection'));
    pressKey('Ctrl Z');
    await vi.runAllTimersAsync();
    const before = new Set(call.mock.calls.map(([, { commandId }]) => commandId));
    call.mockReset();
    live.view.value = seat({ takeBack: { ...takeBack, stepSeq: 4720 } });
    answerWith(serving());
    pressKey('Ctrl Z');
    await vi.runAllTimersAsync();
    expect(call.mock.lastCall?.[1]).toMatchObject({ stepSeq: 4720 });
    expect(before.has(call.mock.lastCall?.[1]['commandId'])).toBe(false);
  });

  it('says why when the server knows better', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey, notice } = use();
    call.mockResolvedValueOnce(no('step-overtaken', { number: 'Д047' }));
    pressKey('Ctrl Z');
    await vi.advanceTimersByTimeAsync(0);
    expect(notice.value).toEqual({ code: 'step-overtaken', params: { number: 'Д047' } });
  });

  it('is the same wish when it was not heard', async () => {
    live.view.value = seat({ takeBack });
    const { pressKey } = use();
    call.mockResolvedValueOnce(no('no-connection'));
    answerWith(serving());
    pressKey('Ctrl Z');
    await vi.runAllTimersAsync();
    const requests = call.mock.calls.map(([, { commandId, stepSeq }]) => ({ commandId, stepSeq }));
    expect(requests).toHaveLength(2);
    expect(requests[1]).toEqual(requests[0]);
  });
});

describe('«back from a hold»', () => {
  const [held] = deskView().held;
  const other = { ...held!, ticketId: 'other', number: 'К100' };

  it('is done at once for the only one who is away', async () => {
    const { pressKey } = use();
    answerWith(serving());
    pressKey('F7');
    await vi.advanceTimersByTimeAsync(0);
    expect(call).toHaveBeenCalledWith('resumeHeld', {
      deskId: 'desk-4',
      commandId: expect.any(String),
      ticketId: 'ticket-held',
    });
    expect(begin).not.toHaveBeenCalled();
  });

  it('says why not when the server knows better', async () => {
    const { pressKey, notice } = use();
    call.mockResolvedValueOnce(no('ticket-not-held-here', { number: 'К099' }));
    pressKey('F7');
    await vi.advanceTimersByTimeAsync(0);
    expect(notice.value).toMatchObject({ code: 'ticket-not-held-here' });
  });

  it('asks who of several it is', () => {
    live.view.value = { ...free(), held: [held!, other] };
    const { pressKey } = use();
    pressKey('F7');
    expect(begin.mock.calls).toEqual([['resume-held']]);
    expect(call).not.toHaveBeenCalled();
  });
});
