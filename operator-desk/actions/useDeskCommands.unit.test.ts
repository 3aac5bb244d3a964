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

  it('asks what is served here while nobody is there, and says why not otherwise', () => {
    const { pressKey, notice } = use();
    pressKey('Ctrl F2');
    expect(begin.mock.calls).toEqual([['serve']]);
    live.view.value = serving();
    pressKey('Ctrl F2');
    expect(begin).toHaveBeenCalledTimes(1);
    expect(notice.value).toMatchObject({ code: 'desk-busy' });
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
