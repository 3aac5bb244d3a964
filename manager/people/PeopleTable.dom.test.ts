import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import PeopleTable from './PeopleTable.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const OLGA = {
  id: 'p-1',
  login: 'olga',
  name: 'Ольга Викторовна',
  roles: ['operator', 'manager'],
  serviceIds: null,
  todayServiceIds: [],
};

const show = () => mountAttached(PeopleTable, { props: { people: [OLGA], services: [] } });
const press = (wrapper: ReturnType<typeof show>, name: string) =>
  wrapper
    .findAll('button')
    .find((button) => (button.attributes('aria-label') ?? button.text()) === name)!
    .trigger('click');

beforeEach(() => call.mockReset());

describe('PeopleTable', () => {
  it('shows who may do what', async () => {
    const wrapper = show();
    const cells = wrapper.findAll('tbody tr > *').map((cell) => cell.text());
    expect(cells.slice(0, 3)).toEqual(['Ольга Викторовна', 'olga', 'Принимает за окномВидит отчёты']);
    await expectAccessible(wrapper);
  });

  it('changes a person', async () => {
    const changed = { ...OLGA, name: 'Ольга Петровна' };
    call.mockResolvedValue(fine(changed));
    const wrapper = show();
    await press(wrapper, 'Изменить: Ольга Викторовна');
    await expectAccessible(wrapper);
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await press(wrapper, 'Изменить: Ольга Викторовна');
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('[role=status]').text()).toBe('Ольга Петровна: изменения сохранены');
    expect(wrapper.emitted('changed')).toHaveLength(1);
  });

  it('removes a person after asking by name', async () => {
    call.mockResolvedValue(fine({ done: true }));
    const wrapper = show();
    await press(wrapper, 'Удалить: Ольга Викторовна');
    expect(wrapper.get('dialog h2').text()).toBe('Удалить сотрудника «Ольга Викторовна»?');
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
    await press(wrapper, 'Удалить');
    await flushPromises();
    expect(call.mock.calls).toEqual([['removePerson', { personId: 'p-1' }]]);
    expect(wrapper.get('[role=status]').text()).toContain('Ольга Викторовна');
    expect(document.activeElement).toBe(wrapper.get('.scroll').element);
    expect(wrapper.emitted('changed')).toHaveLength(1);
  });

  it('says why not, and leaves the person when one thinks better of it', async () => {
    call.mockResolvedValue(refused('person-at-desk', { name: 'Ольга Викторовна', deskNumber: 4 }));
    const wrapper = show();
    await press(wrapper, 'Удалить: Ольга Викторовна');
    await press(wrapper, 'Удалить');
    await flushPromises();
    expect(wrapper.get('dialog [role=alert]').text()).toContain('за окном 4');
    await press(wrapper, 'Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.emitted('changed')).toBeUndefined();
  });
});
