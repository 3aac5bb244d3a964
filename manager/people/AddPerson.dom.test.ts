import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import AddPerson from './AddPerson.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

async function add(name: string, login: string, password: string) {
  const wrapper = mountAttached(AddPerson, { props: { services: [] } });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of [name, login, password].entries()) await inputs[index]!.setValue(value);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return { wrapper, login: inputs[1]!.element };
}

describe('AddPerson', () => {
  it('adds a person and empties the form', async () => {
    call.mockResolvedValue(fine({ name: 'Ольга Викторовна' }));
    const { wrapper, login } = await add('Ольга Викторовна', ' Olga ', 'длинный пароль');
    expect(call).toHaveBeenCalledWith('addPerson', {
      name: 'Ольга Викторовна',
      login: 'olga',
      password: 'длинный пароль',
      roles: ['operator'],
      serviceIds: null,
    });
    expect(wrapper.get('[role=status]').text()).toBe('Ольга Викторовна: добавлено');
    expect(login.value).toBe('');
    expect(wrapper.emitted('added')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('says at the fields what is wrong', async () => {
    const { wrapper } = await add('', 'о', 'коротко');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Введите имя и отчество.');
    expect(wrapper.text()).toContain('От 2 до 40 букв');
    expect(wrapper.text()).toContain('Пароль должен быть не короче 8 знаков.');
    await expectAccessible(wrapper);
  });

  it('says at the login that it is taken, and keeps the rest', async () => {
    call.mockResolvedValue(refused('login-taken', { login: 'olga' }));
    const { wrapper, login } = await add('Ольга Викторовна', 'olga', 'длинный пароль');
    expect(wrapper.text()).toContain('Логин «olga» уже занят');
    expect(document.activeElement).toBe(login);
    expect(login.value).toBe('olga');
  });

  it('says what else went wrong', async () => {
    call.mockResolvedValue(refused('no-connection'));
    const { wrapper } = await add('Ольга Викторовна', 'olga', 'длинный пароль');
    expect(wrapper.get('[role=alert]').text()).toContain('Нет связи');
  });
});
