import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { readAsked } from '../period/asked.ts';
import { call, fine } from '../testing/api.ts';
import { courseReport, reportChoices } from '../testing/reports.ts';
import CoursePage from './CoursePage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => serverClock.set({ now: NOW, speed: 1 }));

async function show(report = courseReport()) {
  call
    .mockReset()
    .mockImplementation((name: string) =>
      Promise.resolve(fine(name === 'getCourse' ? report : reportChoices())),
    );
  const wrapper = mountAttached(CoursePage, { props: { view: managerView(), asked: readAsked('') } });
  await flushPromises();
  return wrapper;
}

it('shows the day as it went', async () => {
  const wrapper = await show();
  expect(call).toHaveBeenCalledWith('getCourse', { unit: 'day' });
  expect(wrapper.text()).toContain('Как прошёл день');
  await wrapper.get('select').setValue('week');
  expect(wrapper.emitted('choose')).toEqual([[readAsked('week')]]);
  await expectAccessible(wrapper);
});

it('says that nobody came', async () => {
  const wrapper = await show(courseReport({ days: 0, points: [], mostWaiting: null, longestWait: null }));
  expect(wrapper.text()).toContain('талонов не брали');
  expect(wrapper.find('table').exists()).toBe(false);
});
