import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView, NOW, slidesView } from '../test/support/views.ts';
import type { Api } from '../ui/api.ts';
import HallWall from './HallWall.vue';

const api = { callSafely: vi.fn(() => Promise.resolve({ ok: true, answer: {} })) } as unknown as Api;
const always = { shown: true, from: null, to: null };
const texts = slidesView({
  list: [{ kind: 'text', id: 'a', ...always, seconds: 30, heading: 'Показания', body: '' }],
});
const hall = (slides = texts) =>
  mountAttached(HallWall, {
    props: {
      view: displayView({ serverSpeaks: false }),
      slides,
      status: 'live',
      now: NOW,
      lostSince: null,
      api,
    },
    global: { stubs: { TransitionGroup: false } },
  });

it('a call hides the slides at once, and they come back', async () => {
  vi.useFakeTimers();
  const wrapper = hall();
  const slides = () => wrapper.get('.slides').isVisible();
  expect(slides()).toBe(true);
  const { calls } = displayView();
  const call = { callId: 500, number: 'А020', deskNumber: 3, times: 1, calledAt: Date.now() };
  const view = displayView({
    calls: [{ ...call, open: true }, ...calls.slice(1)],
    announcements: [call],
    serverSpeaks: false,
  });
  await wrapper.setProps({ view });
  expect(slides()).toBe(false);
  expect(wrapper.get('.figures').text()).toContain('А\u00a0020');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(slides()).toBe(true);
  vi.useRealTimers();
});

it('slides yield all their room where more are called than lines of full size', async () => {
  const wrapper = hall();
  const { calls } = displayView();
  const more = Array.from({ length: 6 }, (_, i) => ({
    ...calls[0]!,
    callId: 600 + i,
    number: `А0${20 + i}`,
    open: true,
  }));
  await wrapper.setProps({ view: displayView({ calls: more, announcements: [] }) });
  expect(wrapper.find('.slides').exists()).toBe(false);
  // Beside them those that are on their way out.
  expect(wrapper.findAll('li:not(.line-leave-active)')).toHaveLength(5);
});

it('shows the calls, and tells the server that nothing is heard where the browser has no sound', async () => {
  const callSafely = vi.fn(() => Promise.resolve({ ok: true, answer: {} }));
  const wrapper = mountAttached(HallWall, {
    props: {
      view: displayView(),
      slides: null,
      status: 'live',
      now: NOW,
      lostSince: null,
      api: { callSafely } as unknown as Api,
    },
    global: { stubs: { TransitionGroup: false } },
  });
  expect(wrapper.get('.figures').text()).toContain('Д\u00a0047');
  expect(wrapper.findAll('.lines li')).toHaveLength(3);
  expect(callSafely).toHaveBeenCalledExactlyOnceWith('reportDisplay', { sound: 'none' });
  await expectAccessible(wrapper);
});
