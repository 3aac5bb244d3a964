import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, type EffectScope } from 'vue';
import { at, deskView, freeDesk } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { live, openPage } from '../fake-desk.ts';
import { AGAIN_EVERY_MS, PATIENCE_MS, useIdleBell } from './useIdleBell.ts';
import { useSignals } from './useSignals.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));
const ring = vi.hoisted(() => vi.fn(() => Promise.resolve('rung')));
vi.mock('../../ui/chime.ts', () => ({ useChime: () => ({ ring }) }));

class FakeNotification extends EventTarget {
  static permission: NotificationPermission = 'granted';
  static shown: FakeNotification[] = [];
  close = vi.fn();
  constructor(readonly title: string) {
    super();
    FakeNotification.shown.push(this);
  }
}

let scope: EffectScope;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.stubGlobal('Notification', FakeNotification);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  serverClock.set({ now: at('10:42'), speed: 0 });
  localStorage.clear();
  ring.mockClear();
  FakeNotification.shown = [];
});
afterEach(() => {
  scope.stop();
  openPage(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const free = (over: Partial<ReturnType<typeof deskView>> = {}) => deskView({ desk: freeDesk(), ...over });

function open(view: ReturnType<typeof deskView>) {
  openPage(view);
  scope = effectScope();
  scope.run(useIdleBell);
}

it('is heard when somebody has waited for a free desk for a while, and again while nobody is called', async () => {
  open(free());
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ring).toHaveBeenCalledTimes(1);
  expect(FakeNotification.shown.map(({ title }) => title)).toEqual(['Окно 4 свободно, ждут 12']);
  await vi.advanceTimersByTimeAsync(AGAIN_EVERY_MS);
  expect(ring).toHaveBeenCalledTimes(2);
  live.view.value = deskView();
  await nextTick();
  expect(FakeNotification.shown[0]?.close).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10 * AGAIN_EVERY_MS);
  expect(ring).toHaveBeenCalledTimes(2);
  expect(FakeNotification.shown).toHaveLength(1);
});

it.each([
  ['while a visitor is at the desk', deskView()],
  ['in a break', free({ desk: { ...freeDesk(), state: 'paused', pausedAt: 1 } })],
  ['at no desk', free({ desk: null })],
  ['while nobody waits', free({ queue: [] })],
  [
    'for somebody who came before the time of the booking',
    free({
      queue: free()
        .queue.slice(0, 1)
        .map((row) => ({ ...row, arrivalAt: at('10:50') })),
    }),
  ],
])('is not heard %s', async (_name, view) => {
  open(view);
  await vi.advanceTimersByTimeAsync(10 * AGAIN_EVERY_MS);
  expect(ring).not.toHaveBeenCalled();
  expect(FakeNotification.shown).toEqual([]);
});

it('is not heard where sounds are switched off, nor without the server', async () => {
  open(free());
  useSignals().switchSound(false);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(ring).not.toHaveBeenCalled();
  expect(FakeNotification.shown).toHaveLength(1);
  useSignals().switchSound(true);
  live.status.value = 'lost';
  await vi.advanceTimersByTimeAsync(10 * AGAIN_EVERY_MS);
  expect(ring).not.toHaveBeenCalled();
});

it('tells over other windows as soon as the page is left, who looked at it until then', async () => {
  vi.mocked(document.hasFocus).mockReturnValue(true);
  open(free());
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(FakeNotification.shown).toEqual([]);
  vi.mocked(document.hasFocus).mockReturnValue(false);
  window.dispatchEvent(new Event('blur'));
  window.dispatchEvent(new Event('blur'));
  expect(FakeNotification.shown).toHaveLength(1);
});

it('is silent while the desk waits for its last visitor, and heard when that one is back', async () => {
  const waits = (isBack: boolean) => free({ desk: { ...freeDesk(), waitsFor: { number: 'Д047', isBack } } });
  open(waits(false));
  await vi.advanceTimersByTimeAsync(PATIENCE_MS + 1);
  expect(ring).not.toHaveBeenCalled();
  live.view.value = waits(true);
  await nextTick();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ring).toHaveBeenCalledTimes(1);
  expect(FakeNotification.shown).toHaveLength(1);
});
