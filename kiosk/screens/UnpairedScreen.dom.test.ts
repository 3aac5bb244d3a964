import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import UnpairedScreen from './UnpairedScreen.vue';

const started = { ok: true, answer: { pairingId: 'p', secret: 's', code: '481520', expiresAt: 1 } };
const call = vi.fn(() => Promise.resolve(started));
const api = { call, callSafely: call };

it('has a sentence for visitors, and the code for an administrator', async () => {
  const wrapper = mountAttached(UnpairedScreen, { props: { api, ticket: null } });
  await flushPromises();
  expect(wrapper.get('h1').text()).toBe('Киоск сейчас не работает');
  expect(wrapper.text()).toContain('Талон, который уже выдан, действителен.');
  expect(wrapper.get('section').text()).toContain('481\u00a0520');
  await wrapper.setProps({ ticket: 'П031' });
  expect(wrapper.text()).toContain('Ваш талон П\u00a0031 действителен.');
  await expectAccessible(wrapper);
});
