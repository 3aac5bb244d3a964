import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { auditEntry, auditPage } from '../testing/upkeep.ts';
import AuditPage from './AuditPage.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
beforeEach(() => call.mockReset());

const answers: Record<string, unknown> = {
  listPeople: { people: [{ id: 'p-1', name: 'Ольга Викторовна' }] },
  listDevices: { devices: [{ id: 'd-1', name: 'Киоск 1' }] },
};
const answer = (audit: unknown) =>
  call.mockImplementation((name: string) =>
    Promise.resolve(name === 'getAudit' ? audit : fine(answers[name])),
  );

async function show() {
  const wrapper = mountAttached(AuditPage, { props: { timeZone: 'Europe/Moscow' } });
  await flushPromises();
  return wrapper;
}
const wishes = () =>
  call.mock.calls.filter(([name]) => name === 'getAudit').map(([, wish]) => wish as object);

it('shows the newest entries and reads on from there', async () => {
  answer(fine(auditPage()));
  const wrapper = await show();
  expect(wrapper.text()).toContain('хранятся 3 года');
  expect(wrapper.findAll('tbody tr')).toHaveLength(7);
  await expectAccessible(wrapper);
  answer(fine(auditPage({ entries: [auditEntry('day-closed')], next: null })));
  await wrapper.get('section button').trigger('click');
  await flushPromises();
  expect(wishes()).toEqual([{}, { after: '1795417200000-a-1' }]);
  expect(wrapper.findAll('tbody tr')).toHaveLength(8);
  expect(wrapper.get('[role=status]').text()).toBe('Показано 8 записей');
  expect(wrapper.find('section button').exists()).toBe(false);
});

it('begins anew with another choice', async () => {
  answer(fine(auditPage()));
  const wrapper = await show();
  answer(fine(auditPage({ entries: [], next: null })));
  await wrapper.get('select').setValue('day-closed');
  await flushPromises();
  expect(wishes().at(-1)).toEqual({ kinds: 'day-closed' });
  expect(wrapper.text()).toContain('Таких записей нет');
  await expectAccessible(wrapper);
});

it('says why there is nothing to see, and tries again', async () => {
  answer(refused('no-connection'));
  const wrapper = await show();
  expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  answer(fine(auditPage()));
  await wrapper.get('[role=alert] button').trigger('click');
  await flushPromises();
  expect(wrapper.findAll('tbody tr')).toHaveLength(7);
});
