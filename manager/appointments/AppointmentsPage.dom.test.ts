import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import AppointmentsPage from './AppointmentsPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows what can be booked', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(AppointmentsPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Запись на приём');
  expect(wrapper.text()).toContain('Как считаются места');
  await expectAccessible(wrapper);
});
