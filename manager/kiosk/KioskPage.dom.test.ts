import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import KioskPage from './KioskPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows what the kiosks say and where they stand', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(KioskPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Киоск');
  const parts = wrapper.findAll('section.panel').map((part) => part.attributes('aria-label'));
  expect(parts).toEqual(['Вне очереди', 'Экран киоска', 'Информация']);
  await expectAccessible(wrapper);
});
