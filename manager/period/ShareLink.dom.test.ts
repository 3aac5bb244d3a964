import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ShareLink from './ShareLink.vue';
import { readAsked } from './asked.ts';

const show = () =>
  mountAttached(ShareLink, {
    props: { page: 'norms' as const, asked: readAsked('week?classes=general'), today: '2026-11-26' },
  });

it('copies an address that means the same days tomorrow', async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const wrapper = show();
  await wrapper.get('button').trigger('click');
  await flushPromises();
  const [[address]] = writeText.mock.calls as [[string]];
  expect(address.endsWith('#norms/2026-11-26/week?classes=general')).toBe(true);
  expect(wrapper.get('[role=status]').text()).toBe('Ссылка скопирована');
  await expectAccessible(wrapper);
  vi.unstubAllGlobals();
});

it('puts it into the address bar where the browser lends no clipboard', async () => {
  vi.stubGlobal('navigator', {});
  const wrapper = show();
  await wrapper.get('button').trigger('click');
  await flushPromises();
  expect(location.hash).toBe('#norms/2026-11-26/week?classes=general');
  expect(wrapper.get('[role=status]').text()).toContain('Скопируйте адрес');
  vi.unstubAllGlobals();
});
