import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PersonRow from './PersonRow.vue';

it('asks for a person, and lets the row go', async () => {
  const person = reactive({ key: 1, name: '', login: '', password: '', roles: ['operator'] });
  const wrapper = mountAttached(PersonRow, {
    props: {
      modelValue: person,
      title: 'Сотрудник 1',
      prefix: 'people.0',
      faults: { 'people.0.login': 'Логин занят.', 'people.0.roles': 'Выберите роль.' },
    },
  });
  const [name, login] = wrapper.findAll('input');
  await name!.setValue('Ольга Викторовна');
  expect(person.name).toBe('Ольга Викторовна');
  expect(login!.attributes('aria-invalid')).toBe('true');
  expect(wrapper.text()).toContain('Выберите роль.');
  await wrapper.get('button').trigger('click');
  expect(wrapper.emitted('remove')).toHaveLength(1);
  await expectAccessible(wrapper);
});
