import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { call, fine, refused } from '../testing/api.ts';
import IssueKey from './IssueKey.vue';
import KeysPage from './KeysPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('lists the keys, and asks anew when one was issued', async () => {
  const keys = [{ id: 'k-1', name: 'Личный кабинет', issuedAt: NOW, lastUsedAt: null }];
  call.mockResolvedValueOnce(refused('no-connection')).mockResolvedValue(fine({ keys }));
  const wrapper = mountAttached(KeysPage, { props: { timeZone: 'Europe/Moscow' } });
  await flushPromises();
  await wrapper.get('[role=alert] button').trigger('click');
  await flushPromises();
  expect(wrapper.get('tbody th').text()).toBe('Личный кабинет');
  await expectAccessible(wrapper);
  call.mockClear();
  wrapper.getComponent(IssueKey).vm.$emit('issued');
  expect(call.mock.calls).toEqual([['listApiKeys', {}]]);
});
