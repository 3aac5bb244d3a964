import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SchedulePage from './SchedulePage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows when the office works', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(SchedulePage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Расписание');
  expect(wrapper.text()).toContain('Особые дни');
  await expectAccessible(wrapper);
});
