import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, NOW } from '../../test/support/views.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeStatus } from '../testing/upkeep.ts';
import StatusPage from './StatusPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
beforeEach(() => {
  call.mockReset();
  serverClock.set({ now: NOW, speed: 1 });
});

async function show(administrator = true) {
  const wrapper = mountAttached(StatusPage, { props: { view: managerView(), administrator } });
  await flushPromises();
  return wrapper;
}

it('shows how all is, and asks anew when told to or when a copy was made', async () => {
  call.mockResolvedValue(fine(officeStatus()));
  const wrapper = await show();
  expect(wrapper.text()).toContain('Всё в порядке');
  expect(wrapper.text()).toContain('Node.js');
  expect(wrapper.text()).toContain('данные на 10:42');
  await expectAccessible(wrapper);
  call.mockClear();
  await wrapper.get('header button').trigger('click');
  expect(call.mock.calls).toEqual([['getStatus', {}]]);
  await flushPromises();
  call.mockResolvedValue(refused('backup-failed'));
  await wrapper.get('[aria-label="Резервные копии"] button').trigger('click');
  await flushPromises();
  expect(call.mock.calls.map(([name]) => name as string)).toEqual(['getStatus', 'makeBackup', 'getStatus']);
});

it('gives a manager no copy to take away', async () => {
  call.mockResolvedValue(fine(officeStatus()));
  expect((await show(false)).find('a[download]').exists()).toBe(false);
});

it('says why there is nothing to see, and tries again', async () => {
  call.mockResolvedValue(refused('no-connection'));
  const wrapper = await show();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  call.mockResolvedValue(fine(officeStatus()));
  await wrapper.get('[role=alert] button').trigger('click');
  await flushPromises();
  expect(wrapper.text()).toContain('Всё в порядке');
});
