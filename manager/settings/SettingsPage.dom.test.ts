import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SettingsPage from './SettingsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows the settings, or why there are none and a way to try again', async () => {
  call.mockResolvedValueOnce(refused('no-connection')).mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(SettingsPage);
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toBe('');
  expect(wrapper.find('form').exists()).toBe(true);
  await expectAccessible(wrapper);
});
