import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { NEWEST, readAsked } from '../period/asked.ts';
import { call, fine, refused } from '../testing/api.ts';
import { helpCallsReport } from '../testing/help-calls.ts';
import HelpCallsPage from './HelpCallsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset().mockResolvedValue(fine(helpCallsReport()));
});

async function show(address = '') {
  const wrapper = mountAttached(HelpCallsPage, {
    props: { view: managerView(), asked: readAsked(address) },
  });
  await flushPromises();
  return wrapper;
}

describe('HelpCallsPage', () => {
  it('shows how many there were, how soon somebody went, and each of them', async () => {
    const wrapper = await show();
    expect(call).toHaveBeenLastCalledWith('getHelpCalls', { unit: 'day' });
    const figures = wrapper.findAll('dl .value').map((value) => value.text());
    expect(figures).toEqual(['5', '2', '01:35', '02:00']);
    expect(wrapper.text()).toContain('отменили сами: 1');
    expect(wrapper.text()).toContain('без ответа: 1');
    expect(wrapper.findAll('tbody tr')).toHaveLength(5);
    await expectAccessible(wrapper);
  });

  it('asks for the days around the one in its address', async () => {
    const wrapper = await show('2026-11-12/week');
    expect(call).toHaveBeenLastCalledWith('getHelpCalls', { unit: 'week', date: '2026-11-12' });
    expect(wrapper.get('header').text()).toContain('9 ноября 2026 — 15 ноября 2026');
    await wrapper.get('select').setValue('month');
    expect(wrapper.emitted('choose')).toEqual([[{ ...NEWEST, unit: 'month' }]]);
  });

  it('says that nobody called', async () => {
    const none = { made: 0, answered: 0, cancelled: 0, unanswered: 0, medianMs: null, longestMs: null };
    call.mockResolvedValue(fine(helpCallsReport({ ...none, calls: [] })));
    const wrapper = await show();
    expect(wrapper.text()).toContain('За это время никого не звали');
    await expectAccessible(wrapper);
  });

  it('says why there is nothing', async () => {
    call.mockResolvedValue(refused('no-connection'));
    expect((await show()).get('[role=alert]').text()).toContain('Нет связи');
  });
});
