import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import DisplayPage from './DisplayPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows how the displays look and sound', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(DisplayPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Табло');
  const parts = wrapper.findAll('section.panel').map((part) => part.attributes('aria-label'));
  expect(parts).toEqual(['Экран', 'Вызов', 'Громкость', 'Залы']);
  await expectAccessible(wrapper);
});
