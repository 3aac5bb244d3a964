import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import { proposal } from '../testing/proposal.ts';
import AdministratorSection from './AdministratorSection.vue';
import { draftFrom } from './draft.ts';

it('asks for the first person, who may work too', async () => {
  const person = reactive(draftFrom(proposal(), NOW).administrator);
  const wrapper = mountAttached(AdministratorSection, {
    props: { modelValue: person, faults: { 'administrator.repeated': 'Пароли не совпадают.' } },
  });
  const inputs = wrapper.findAll('input');
  for (const [index, value] of ['Марина Сергеевна', 'marina', 'пароль', 'не тот'].entries()) {
    await inputs[index]!.setValue(value);
  }
  await inputs[4]!.setValue(false);
  expect(person).toEqual({
    name: 'Марина Сергеевна',
    login: 'marina',
    password: 'пароль',
    repeated: 'не тот',
    worksToo: false,
  });
  expect(inputs[3]!.attributes('aria-invalid')).toBe('true');
  await expectAccessible(wrapper);
});
