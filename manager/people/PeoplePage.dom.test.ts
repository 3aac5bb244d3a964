import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import PeoplePage from './PeoplePage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

it('lists the staff with what each may do', async () => {
  const olga = { id: 'olga', login: 'olga', name: 'Ольга Викторовна', roles: ['operator', 'manager'] };
  call
    .mockResolvedValueOnce(refused('no-connection'))
    .mockResolvedValue(fine({ people: [{ ...olga, serviceIds: null }] }));
  const wrapper = mountAttached(PeoplePage);
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  await wrapper.get('[role=alert] button').trigger('click');
  await flushPromises();
  expect(wrapper.get('tbody tr').text()).toBe('Ольга ВикторовнаolgaПринимает за окномВидит отчёты');
  await expectAccessible(wrapper);
});
