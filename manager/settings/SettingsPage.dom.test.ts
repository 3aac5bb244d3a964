import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SettingsPage from './SettingsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows what the office is called and how its queue runs', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(SettingsPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Настройки офиса');
  expect(wrapper.get<HTMLInputElement>('input').element.value).toBe('Центр обслуживания клиентов');
  await expectAccessible(wrapper);
});
