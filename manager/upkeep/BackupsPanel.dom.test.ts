import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeStatus, troubledStatus } from '../testing/upkeep.ts';
import BackupsPanel from './BackupsPanel.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
beforeEach(() => call.mockReset());

const show = (administrator = true, { backups } = officeStatus(), demo = false) =>
  mountAttached(BackupsPanel, { props: { backups, administrator, timeZone: 'Europe/Moscow', demo } });

it('shows the copies, the next one, and where they are; the administrator may take one away', async () => {
  const wrapper = show();
  expect(wrapper.findAll('tbody tr')).toHaveLength(7);
  expect(wrapper.get('tbody tr').text()).toContain('23 ноября 2026, 03:00');
  expect(wrapper.text()).toContain('Следующая: вт, 24 ноября, 03:00');
  expect(wrapper.text()).toContain('/mnt/backup/office');
  const link = wrapper.get('tbody a');
  expect(link.attributes()).toMatchObject({
    href: '/api/backups/office-2026-11-23T03-00.sqlite',
    download: 'office-2026-11-23T03-00.sqlite',
    'aria-label': 'Скачать копию: 23 ноября 2026, 03:00',
  });
  expect(wrapper.text()).not.toContain('на том же диске');
  await expectAccessible(wrapper);
  expect(show(false).find('a').exists()).toBe(false);
});

it('makes one, says so while it is made and when it is there', async () => {
  let made: (result: unknown) => void = () => undefined;
  call.mockReturnValue(new Promise((resolve) => (made = resolve)));
  const wrapper = show();
  await wrapper.get('button').trigger('click');
  await wrapper.get('button').trigger('click');
  expect(call.mock.calls).toEqual([['makeBackup', {}]]);
  expect(wrapper.get('[role=status]').text()).toContain('Копия делается');
  made(fine({ copy: { name: 'office-2026-11-23T10-42.sqlite', at: 0, sizeBytes: 41_000_000 } }));
  await flushPromises();
  expect(wrapper.get('[role=status]').text()).toContain('office-2026-11-23T10-42.sqlite, 41');
  expect(wrapper.emitted('made')).toHaveLength(1);
  await expectAccessible(wrapper);
});

it('says why none could be made', async () => {
  call.mockResolvedValue(refused('backup-no-space'));
  const wrapper = show(true, troubledStatus());
  expect(wrapper.text()).toContain('Копий пока нет');
  expect(wrapper.text()).toContain('на том же диске');
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('мало места');
  await expectAccessible(wrapper);
});

it.each([
  [true, 'В демонстрации'],
  [false, 'когда офис будет настроен'],
])('says why there is none by itself', (demo, words) => {
  const status = officeStatus({ backups: { kept: false, copies: [], nextAt: null } });
  expect(show(true, status, demo).text()).toContain(words);
});
