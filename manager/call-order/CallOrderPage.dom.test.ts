import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { readAsked } from '../period/asked.ts';
import { call, fine } from '../testing/api.ts';
import { fairnessReport, reportChoices } from '../testing/reports.ts';
import CallOrderPage from './CallOrderPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => serverClock.set({ now: NOW, speed: 1 }));

async function show(report = fairnessReport()) {
  call
    .mockReset()
    .mockImplementation((name: string) =>
      Promise.resolve(fine(name === 'getFairness' ? report : reportChoices())),
    );
  const wrapper = mountAttached(CallOrderPage, { props: { view: managerView(), asked: readAsked('week') } });
  await flushPromises();
  return wrapper;
}

it('answers whoever asks, and shows how often the queue was overtaken', async () => {
  const wrapper = await show();
  expect(call).toHaveBeenCalledWith('getFairness', { unit: 'week' });
  const regions = wrapper.findAll('section').map((section) => section.attributes('aria-label'));
  expect(regions.toSorted()).toEqual(
    [
      'Почему кого-то вызвали раньше меня?',
      'Кого обходили',
      'Кто обходил общую очередь',
      'Почему вызывали',
      'Вызовы вручную',
      'Вызовы вручную по одному',
    ].toSorted(),
  );
  await expectAccessible(wrapper);
});

it('says that nobody was called', async () => {
  const wrapper = await show(fairnessReport({ calls: 0, byHandCalls: [] }));
  expect(wrapper.text()).toContain('никого не вызывали');
});
