import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView, NOW } from '../test/support/views.ts';
import type { Api } from '../ui/api.ts';
import HallWall from './HallWall.vue';

it('shows the calls, and tells the server that nothing is heard where the browser has no sound', async () => {
  const callSafely = vi.fn(() => Promise.resolve({ ok: true, answer: {} }));
  const wrapper = mountAttached(HallWall, {
    props: {
      view: displayView(),
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
