import { flushPromises } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { useSession } from '../session.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import PeoplePage from './PeoplePage.vue';
import PeopleTable from './PeopleTable.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const olga = {
  id: 'olga',
  login: 'olga',
  name: 'Ольга Викторовна',
  roles: ['operator', 'manager'],
  serviceIds: null,
  todayServiceIds: [],
};

it('lists the staff with what each may do', async () => {
  call
    .mockResolvedValueOnce(refused('no-connection'))
    .mockImplementation((name: string) =>
      Promise.resolve(fine(name === 'getConfig' ? officeConfig() : { people: [olga] })),
    );
  const wrapper = mountAttached(PeoplePage, { global: { plugins: [createPinia()] } });
  await flushPromises();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  await wrapper.get('[role=alert] button').trigger('click');
  await flushPromises();
  expect(wrapper.get('tbody th').text()).toBe('Ольга Викторовна');
  await expectAccessible(wrapper);
});

it('asks anew after a change, also who we are ourselves', async () => {
  const pinia = createPinia();
  call.mockImplementation((name: string) =>
    Promise.resolve(
      fine(
        name === 'getSession' ? { person: olga } : name === 'getConfig' ? officeConfig() : { people: [olga] },
      ),
    ),
  );
  const wrapper = mountAttached(PeoplePage, { global: { plugins: [pinia] } });
  await flushPromises();
  call.mockClear();
  wrapper.getComponent(PeopleTable).vm.$emit('changed');
  await flushPromises();
  expect(call.mock.calls.map(([name]) => name as string).sort()).toEqual([
    'getConfig',
    'getSession',
    'listPeople',
  ]);
  expect(useSession(pinia).person?.name).toBe('Ольга Викторовна');
});
