import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import { serverClock } from '../../ui/live/clock.ts';
import { deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import { answerWith, call, called, live, no, openPage } from '../fake-desk.ts';
import type { Seat } from './rules.ts';
import { useDeskCommands } from './useDeskCommands.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const seat = (over: Partial<Seat>) => deskView({ desk: { ...freeDesk(), ...over } });
const free = () => seat({});
const waited = () => seat({ state: 'called', visitor: deskVisitor({ startedAt: null }) });
const serving = () => seat({ state: 'serving', visitor: deskVisitor() });

let scope = effectScope();
const begin = vi.fn();
const now = ref(NOW);
const use = () => scope.run(() => useDeskCommands(begin, () => now.value))!;

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

describe('a press at the desk', () => {
  it('becomes the command of its state', async () => {
    const { pressKey } = use();
    answerWith(waited());
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    answerWith(serving());
    pressKey('F3');
    await vi.advanceTimersByTimeAsync(0);
    answerWith(free());
    pressKey('F4');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['callNext', 'startService', 'finishService']);
  });

  it('counts once when it comes twice, though another action stands there by then', async () => {
    const { press, notice } = use();
    answerWith(waited());
    await press('call-next', 'main');
    await press('start', 'main');
    expect(called()).toEqual(['callNext']);
    expect(notice.value).toBeNull();
    await vi.advanceTimersByTimeAsync(600);
    answerWith(serving());
    await press('start', 'main');
    expect(called()).toEqual(['callNext', 'startService']);
  });

  it('of another key while a command is under way is refused visibly, and never done later', async () => {
    live.view.value = waited();
    const { pressKey, notice } = use();
    answerWith(serving());
    pressKey('F3');
    pressKey('F9');
    expect(notice.value).toBe('under-way');
    await vi.runAllTimersAsync();
    expect(called()).toEqual(['startService']);
  });

  it.each([
    ['F3', free(), 'nobody-at-desk'],
    ['F2', waited(), 'desk-busy'],
    ['F4', waited(), 'not-started'],
    ['F3', serving(), 'already-started'],
    ['F6', serving(), 'not-called'],
    ['F9', free(), 'nobody-at-desk'],
    ['F9', { ...waited(), callsBeforeNoShow: 2 }, 'calls-too-few'],
    ['Shift F6', free(), 'nobody-at-desk'],
    ['Shift F6', waited(), 'not-started'],
    ['F7', { ...free(), held: [] }, 'nobody-held'],
    ['F7', waited(), 'not-started'],
    ['F7', seat({ state: 'paused', pausedAt: 1 }), 'desk-paused'],
    [
      'F2',
      seat({ state: 'serving', visitor: deskVisitor(), afterLast: { kind: 'close' } }),
      'desk-takes-no-more',
    ],
    ['Ctrl Z', free(), 'nothing-to-take-back'],
    ['Ctrl Z', serving(), 'nothing-to-take-back'],
    ['F2', seat({ state: 'paused', pausedAt: 1 }), 'desk-paused'],
  ])('of %s where it does not fit says why', async (key, view, code) => {
    live.view.value = view;
    const { pressKey, notice } = use();
    pressKey(key);
    expect(notice.value).toMatchObject({ code });
    await vi.advanceTimersByTimeAsync(8000);
    expect(notice.value).toBeNull();
    expect(call).not.toHaveBeenCalled();
  });

  it('is refused while the server is lost', () => {
    const { pressKey, notice } = use();
    live.status.value = 'lost';
    pressKey('F2');
    expect(notice.value).toEqual({ code: 'no-connection' });
    expect(call).not.toHaveBeenCalled();
  });

  it('that the server refuses shows why, until the next success', async () => {
    const { press, notice } = use();
    call.mockResolvedValueOnce(no('nobody-waiting'));
    await press('call-next', 'main');
    expect(notice.value).toEqual({ code: 'nobody-waiting' });
    await vi.advanceTimersByTimeAsync(600);
    answerWith(waited());
    await press('call-next', 'main');
    expect(notice.value).toBeNull();
  });

  it('refused in the state that another tab has just changed says so only while it is so', async () => {
    live.view.value = serving();
    const { pressKey, notice } = use();
    call.mockImplementationOnce(async () => {
      live.view.value = free();
      return no('nobody-at-desk');
    });
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    expect(notice.value).toEqual({ code: 'nobody-at-desk' });
    live.view.value = waited();
    expect(notice.value).toBeNull();
  });

  it('whose refusal comes after the news that denies it shows nothing', async () => {
    live.view.value = serving();
    const { pressKey, notice } = use();
    call.mockImplementationOnce(async () => {
      live.view.value = seat({
        state: 'called',
        visitor: deskVisitor({ ticketId: 'next', startedAt: null }),
      });
      return no('nobody-at-desk');
    });
    pressKey('F2');
    await vi.advanceTimersByTimeAsync(0);
    expect(notice.value).toBeNull();
  });

  it('with nobody waiting says so until somebody comes', () => {
    live.view.value = { ...free(), waiting: 0 };
    const { pressKey, notice } = use();
    pressKey('F2');
    expect(notice.value).toEqual({ code: 'nobody-waiting' });
    live.view.value = { ...free(), waiting: 1 };
    expect(notice.value).toBeNull();
  });

  it('to call again waits until the last call was heard, and no longer', async () => {
    serverClock.set({ now: NOW, speed: 1 });
    const visitor = deskVisitor({ startedAt: null, lastCallAt: NOW });
    live.view.value = seat({ state: 'called', visitor });
    const { pressKey, notice, offers } = use();
    pressKey('F6');
    expect(notice.value).toMatchObject({ code: 'recall-too-soon', params: { seconds: 20 } });
    now.value = NOW + 19_500;
    expect(offers.value?.beside.refusal).toMatchObject({ params: { seconds: 1 } });
    // Before the next tick of the page.
    await vi.advanceTimersByTimeAsync(20_000);
    pressKey('F6');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['recall']);
  });

  it('begins what needs more than a press', () => {
    live.view.value = serving();
    const { pressKey, allows, notice } = use();
    pressKey('F8');
    expect(begin).toHaveBeenCalledWith('transfer');
    pressKey('F9');
    expect(begin).toHaveBeenLastCalledWith('finish-as');
    expect(allows('choose')).toBe(false);
    expect(notice.value).toMatchObject({ code: 'desk-busy' });
  });

  it.each([
    ['F7', 'hold'],
    ['Shift F6', 'another-service'],
    ['F10', 'pause'],
    ['Ctrl F10', 'close'],
  ])('of %s with a visitor first asks more', (key, action) => {
    live.view.value = serving();
    const { pressKey, notice } = use();
    pressKey(key);
    expect(begin.mock.calls).toEqual([[action]]);
    expect(notice.value).toBeNull();
    expect(call).not.toHaveBeenCalled();
  });

  it('of F10 goes on after a pause without a question', async () => {
    live.view.value = seat({ state: 'paused', pausedAt: 1, pausedWhy: 'lunch' });
    const { pressKey } = use();
    answerWith(free());
    pressKey('F10');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['resumeDesk']);
    expect(begin).not.toHaveBeenCalled();
  });
});

describe('F9', () => {
  it('marks a called visitor as not come, and asks how the visit of a served one ended', async () => {
    live.view.value = { ...waited(), callsBeforeNoShow: 1 };
    const { pressKey } = use();
    answerWith(free());
    pressKey('F9');
    await vi.advanceTimersByTimeAsync(0);
    expect(called()).toEqual(['didNotCome']);
    live.view.value = serving();
    // The second press of a double one asks nothing.
    pressKey('F9');
    expect(begin).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    pressKey('F9');
    expect(begin).toHaveBeenCalledWith('finish-as');
    expect(called()).toEqual(['didNotCome']);
  });
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
