import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import LanguagesPage from './LanguagesPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows the languages and the texts of the office', async () => {
  call.mockResolvedValue(fine(officeConfig()));
  const wrapper = mountAttached(LanguagesPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Языки');
  expect(wrapper.get('section.panel').attributes('aria-label')).toBe('Языки посетителей');
  await expectAccessible(wrapper);
});
