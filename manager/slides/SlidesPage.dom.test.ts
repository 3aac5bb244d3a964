import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SlidesPage from './SlidesPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('asks for the configuration and shows the form', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(SlidesPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Объявления на табло');
  expect(wrapper.text()).toContain('Слайдов нет');
  await expectAccessible(wrapper);
});
