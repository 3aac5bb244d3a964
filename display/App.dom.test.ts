import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { DisplayView } from '../contract/views/display.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { at, displayView, NOW } from '../test/support/views.ts';
import { serverClock } from '../ui/live/clock.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';
import App from './App.vue';

const live = vi.hoisted((): { made: unknown; request: unknown } => ({ made: null, request: null }));
vi.mock('../ui/live/useLive.ts', () => ({
  useLive: (request: () => { view: string } | null) => {
    if (request()?.view !== 'display') return { view: { value: null } };
    live.request = request();
    return live.made;
  },
}));

const view = shallowRef<DisplayView | null>(null);
const status = ref<LiveStatus>('connecting');
const problem = shallowRef<Refusal | null>(null);
const retry = vi.fn();

/** Pairing talks to a server that is not there. */
vi.stubGlobal('fetch', () => new Promise(() => {}));

beforeEach(() => {
  live.made = { view, status, problem, retry };
  [view.value, status.value, problem.value] = [displayView(), 'live', null];
  serverClock.set({ now: NOW, speed: 1 });
});

const open = () => mountAttached(App, { global: { stubs: { TransitionGroup: false } } });

const fresh = { callId: 500, number: 'А020', deskNumber: 3, calledAt: NOW, times: 1, open: true };

describe('the display', () => {
  it('shows the wall and names the office in the title', async () => {
    const wrapper = open();
    await nextTick();
    expect(wrapper.get('.figures').text()).toContain('Д\u00a0047');
    expect(document.title).toBe('Табло · Центр обслуживания клиентов');
    await expectAccessible(wrapper);
  });

  it.each([
    ['', { view: 'display' }],
    ['?zone=zone-2', { view: 'display', zone: 'zone-2' }],
    // Over a desk every desk is known.
    ['?desk=3&zone=zone-2', { view: 'display' }],
  ])('asks for what its address %j says', (search, request) => {
    window.history.replaceState(null, '', `/display${search}`);
    open();
    expect(live.request).toEqual(request);
    window.history.replaceState(null, '', '/display');
  });

  it('shows a new call, and the one before it among the last', async () => {
    const wrapper = open();
    view.value = displayView({ calls: [fresh, ...displayView().calls] });
    await nextTick();
    expect(wrapper.get('.figures').text()).toContain('А\u00a0020');
    expect(wrapper.findAll('.lines li')[0]!.text()).toContain('Талон Д\u00a0047, окно 4');
  });

  it('says since when the server is lost, and recovers', async () => {
    const wrapper = open();
    status.value = 'lost';
    await nextTick();
    expect(wrapper.text()).toContain('Нет связи с сервером с 10:42');
    expect(wrapper.get('.figures').text()).toContain('Д\u00a0047');
    [view.value, status.value] = [displayView(), 'live'];
    await nextTick();
    expect(wrapper.text()).not.toContain('Нет связи');
  });

  it('keeps the wall while the server starts anew', async () => {
    const wrapper = open();
    [status.value, problem.value] = ['refused', { code: 'stopping' }];
    await nextTick();
    expect(wrapper.find('.figures').exists()).toBe(true);
    expect(wrapper.text()).toContain('Нет связи с сервером с');
  });

  it.each(['unauthenticated', 'forbidden', 'device-unknown'] as const)(
    'asks to be paired when it is refused: %s',
    (code) => {
      [view.value, status.value, problem.value] = [null, 'refused', { code }];
      expect(open().get('h1').text()).toBe('Подключите это табло');
    },
  );

  it('says calmly that there is no server yet', async () => {
    [view.value, status.value] = [null, 'connecting'];
    const wrapper = open();
    expect(wrapper.get('h1').text()).toBe('Подключаемся к серверу…');
    status.value = 'lost';
    await nextTick();
    expect(wrapper.text()).toContain('Табло откроется само');
    [status.value, problem.value] = ['refused', { code: 'setup-needed' }];
    await nextTick();
    expect(wrapper.text()).toContain('Офис ещё не настроен');
    await expectAccessible(wrapper);
  });

  it('opens in the time of the office', () => {
    view.value = displayView({
      calls: [],
      day: {
        phase: 'before',
        opensAt: at('08:00'),
        closesAt: at('18:00'),
        nextOpensAt: null,
        goesOn: false,
        roundTheClock: false,
        breaks: [],
      },
    });
    expect(open().get('h1').text()).toBe('Откроемся в 08:00');
  });

  it('is the small display of a desk where its address says so', async () => {
    history.replaceState(null, '', '/display?desk=4');
    const wrapper = open();
    history.replaceState(null, '', '/');
    await nextTick();
    expect(document.title).toBe('Окно 4 · Центр обслуживания клиентов');
    expect(wrapper.get('h1').text()).toBe('Окно 4');
    expect(wrapper.find('.figures').exists()).toBe(false);
    await expectAccessible(wrapper);
  });
});
