import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import PersonDialog from './PersonDialog.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const OLGA = {
  id: 'p-1',
  login: 'olga',
  name: 'Ольга Викторовна',
  roles: ['operator'],
  serviceIds: ['payment'],
  todayServiceIds: [],
};
const SERVICES = ['payment', 'advice'].map((id) => ({ id, name: `Услуга ${id}`, groupName: 'Оплата' }));
const CHANGED = { ...OLGA, name: 'Ольга Петровна', roles: ['operator', 'manager'] };

beforeEach(() => call.mockReset());

async function save(name: string, password = '') {
  const wrapper = mountAttached(PersonDialog, { props: { person: OLGA, services: SERVICES } });
  await wrapper.get('input[type=text]').setValue(name);
  await wrapper.get('input[type=password]').setValue(password);
  await wrapper.get('input[value=manager]').setValue(true);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return wrapper;
}

describe('PersonDialog', () => {
  it('adds a service for today only', async () => {
    call.mockResolvedValue(fine(CHANGED));
    const wrapper = mountAttached(PersonDialog, { props: { person: OLGA, services: SERVICES } });
    const button = wrapper.findAll('button').find((one) => one.text().includes('только на сегодня'));
    await button!.trigger('click');
    await wrapper.findAll('[type=checkbox]').at(-1)!.setValue(true);
    await expectAccessible(wrapper);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(call.mock.calls[0]![1]).toMatchObject({ serviceIds: ['payment'], todayServiceIds: ['advice'] });
  });

  it('is not left with nothing to do', async () => {
    const wrapper = mountAttached(PersonDialog, { props: { person: OLGA, services: SERVICES } });
    await wrapper.get('[type=checkbox]:checked:not([value])').setValue(false);
    await wrapper.get('form').trigger('submit');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Отметьте хотя бы одну услугу');
  });

  it('changes name and roles and leaves password and services alone', async () => {
    call.mockResolvedValue(fine(CHANGED));
    const wrapper = await save('Ольга Петровна');
    const { login: _, id: personId, ...change } = CHANGED;
    expect(call.mock.calls).toEqual([['changePerson', { personId, ...change }]]);
    expect(wrapper.emitted('changed')).toEqual([[CHANGED]]);
    await expectAccessible(wrapper);
  });

  it('gives a new password when one is typed', async () => {
    call.mockResolvedValueOnce(fine(CHANGED)).mockResolvedValueOnce(fine({ done: true }));
    const wrapper = await save('Ольга Петровна', 'длинный пароль');
    expect(call).toHaveBeenLastCalledWith('givePassword', { personId: 'p-1', password: 'длинный пароль' });
    expect(wrapper.emitted('changed')).toHaveLength(1);
  });

  it('says at the fields what is wrong', async () => {
    const wrapper = await save(' ', 'коротко');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Введите имя и отчество.');
    expect(wrapper.text()).toContain('Пароль должен быть не короче 8 знаков.');
    expect(document.activeElement).toBe(wrapper.get('input[type=text]').element);
    await expectAccessible(wrapper);
  });

  it('says why not, and stays', async () => {
    call.mockResolvedValue(refused('last-administrator'));
    const wrapper = await save('Ольга Петровна');
    expect(wrapper.get('[role=alert]').text()).toContain('последний администратор');
    expect(wrapper.emitted('changed')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
