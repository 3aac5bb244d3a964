import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { readAsked } from '../period/asked.ts';
import { call, fine } from '../testing/api.ts';
import { yearlyReport } from '../testing/reports.ts';
import YearPage from './YearPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => serverClock.set({ now: NOW, speed: 1 }));

async function show(address = '', report = yearlyReport()) {
  call.mockReset().mockResolvedValue(fine(report));
  const wrapper = mountAttached(YearPage, { props: { view: managerView(), asked: readAsked(address) } });
  await flushPromises();
  return wrapper;
}

it('shows the year that goes on, and says so', async () => {
  const wrapper = await show();
  expect(call).toHaveBeenCalledWith('getYearly', {});
  expect(wrapper.text()).toContain('Год ещё не кончился');
  expect(wrapper.text()).toContain('январь');
  await expectAccessible(wrapper);
});

it('shows a year that is over, whatever days its address has', async () => {
  const wrapper = await show('2025-06-05/week?services=payment');
  expect(call).toHaveBeenCalledWith('getYearly', { date: '2025-06-05' });
  expect(wrapper.text()).not.toContain('Год ещё не кончился');
  expect(wrapper.get('a').attributes('href')).toContain('/api/reports/year/xlsx?unit=year&date=2025-06-05');
});

it('says that there is nothing', async () => {
  expect((await show('', yearlyReport({ issued: 0, months: [] }))).text()).toContain('визитов нет');
});
