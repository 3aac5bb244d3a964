import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import PaperPage from './PaperPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('shows what stands on the papers, and how that looks', async () => {
  call.mockImplementation((name: string) =>
    Promise.resolve(fine(name === 'getConfig' ? officeConfig() : { text: 'К 047', svg: '<svg/>' })),
  );
  const wrapper = mountAttached(PaperPage);
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Талон');
  const parts = wrapper.findAll('section.panel').map((part) => part.attributes('aria-label'));
  expect(parts).toEqual(['Что напечатано', 'Логотип', 'Как напечатает принтер']);
  await expectAccessible(wrapper);
});
