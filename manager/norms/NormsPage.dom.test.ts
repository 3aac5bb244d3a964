import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { dayReport, emptyDay } from '../testing/fixtures.ts';
import NormsPage from './NormsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset();
});

async function show(answer: unknown, date: string | null = null) {
  call.mockResolvedValue(answer);
  const wrapper = mountAttached(NormsPage, { props: { view: managerView(), date } });
  await flushPromises();
  return wrapper;
}

describe('NormsPage', () => {
  it('shows the report of today, of which day and hour it is, and what it amounts to', async () => {
    const wrapper = await show(fine(dayReport()));
    expect(call).toHaveBeenCalledWith('getDayReport', {});
    expect(wrapper.get('header').text()).toContain('понедельник, 23 ноября 2026');
    expect(wrapper.text()).toContain('Взято талонов 131: обслужено 109');
    expect(wrapper.text()).toContain('данные на 10:42');
    await expectAccessible(wrapper);
  });

  it('asks for another day, and hands the choice on', async () => {
    const wrapper = await show(fine(dayReport({ date: '2026-11-20' })), '2026-11-20');
    expect(call).toHaveBeenCalledWith('getDayReport', { date: '2026-11-20' });
    await wrapper.get('input[type=date]').setValue('2026-11-19');
    expect(wrapper.emitted('choose')).toEqual([['2026-11-19']]);
  });

  it('says that nobody came', async () => {
    const wrapper = await show(fine(emptyDay()));
    expect(wrapper.text()).toContain('В этот день талонов не брали');
    expect(wrapper.find('table').exists()).toBe(false);
  });

  it('says why there is no report', async () => {
    const wrapper = await show(refused('forbidden'));
    expect(wrapper.get('[role=alert]').text()).toContain('У вас нет прав');
    await expectAccessible(wrapper);
  });
});
