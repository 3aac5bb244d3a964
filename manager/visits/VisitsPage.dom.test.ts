import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine } from '../testing/api.ts';
import { visit, waitingVisit } from '../testing/fixtures.ts';
import { NEWEST } from '../period/asked.ts';
import VisitsPage from './VisitsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => {
  serverClock.set({ now: NOW, speed: 1 });
  call.mockReset();
});

async function show(visits: unknown[]) {
  call.mockResolvedValue(fine({ date: '2026-11-23', visits }));
  const wrapper = mountAttached(VisitsPage, { props: { view: managerView(), asked: NEWEST } });
  await flushPromises();
  return wrapper;
}

describe('VisitsPage', () => {
  it('shows the visits of the day, the newest first, and narrows them down', async () => {
    const wrapper = await show([visit('П001'), waitingVisit('К002', at('10:20'))]);
    const numbers = () => wrapper.findAll('tbody th').map((cell) => cell.text());
    expect(call).toHaveBeenCalledWith('getVisits', {});
    expect(numbers()).toEqual(['К\u00a0002', 'П\u00a0001']);
    await expectAccessible(wrapper);
    await wrapper.get('input[type=checkbox]').setValue(true);
    expect(numbers()).toEqual(['К\u00a0002']);
    expect(wrapper.text()).toContain('Показано 1 из 2');
    await wrapper.get('input[type=search]').setValue('П');
    expect(wrapper.text()).toContain('Под условия никто не подходит');
  });

  it('says that nobody came', async () => {
    const wrapper = await show([]);
    expect(wrapper.text()).toContain('В этот день талонов не брали');
    await expectAccessible(wrapper);
  });
});
