import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { NEWEST, readAsked } from '../period/asked.ts';
import { emptyNorms, normsReport, reportChoices, weekNorms } from '../testing/reports.ts';
import NormsPage from './NormsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset();
});

async function show(answer: unknown, address = '') {
  call.mockImplementation((name: string) =>
    Promise.resolve(name === 'getReportChoices' ? fine(reportChoices()) : answer),
  );
  const wrapper = mountAttached(NormsPage, { props: { view: managerView(), asked: readAsked(address) } });
  await flushPromises();
  return wrapper;
}

describe('NormsPage', () => {
  it('shows the report of today, of which day and hour it is, and what it amounts to', async () => {
    const wrapper = await show(fine(normsReport()));
    expect(call).toHaveBeenCalledWith('getNorms', { unit: 'day' });
    expect(wrapper.get('header').text()).toContain('понедельник, 23 ноября 2026');
    expect(wrapper.text()).toContain('Взято талонов 131: обслужено 109');
    expect(wrapper.text()).toContain('данные на 10:42');
    await expectAccessible(wrapper);
  });

  it('asks for another day, and hands the choice on', async () => {
    const wrapper = await show(fine(normsReport()), '2026-11-20');
    expect(call).toHaveBeenCalledWith('getNorms', { unit: 'day', date: '2026-11-20' });
    await wrapper.get('input[type=date]').setValue('2026-11-19');
    expect(wrapper.emitted('choose')).toEqual([[{ ...NEWEST, date: '2026-11-19' }]]);
  });

  it('asks for some visits of a week, and shows where in the week they wait', async () => {
    const wrapper = await show(fine(weekNorms()), '2026-11-16/week?services=payment');
    expect(call).toHaveBeenCalledWith('getNorms', { unit: 'week', date: '2026-11-16', services: 'payment' });
    expect(wrapper.get('header').text()).toContain('16 ноября 2026 — 22 ноября 2026');
    const regions = wrapper.findAll('section').map((section) => section.attributes('aria-label'));
    expect(regions).toContain('Ожидание по дням недели и часам');
    await wrapper.get('li button').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[{ unit: 'week', date: '2026-11-16', to: null, filter: {} }]]);
    await expectAccessible(wrapper);
  });

  it('says that nobody came', async () => {
    const wrapper = await show(fine(emptyNorms()));
    expect(wrapper.text()).toContain('В этот день талонов не брали');
    expect(wrapper.find('table').exists()).toBe(false);
  });

  it('says why there is no report', async () => {
    const wrapper = await show(refused('forbidden'));
    expect(wrapper.get('[role=alert]').text()).toContain('У вас нет прав');
    await expectAccessible(wrapper);
  });
});
