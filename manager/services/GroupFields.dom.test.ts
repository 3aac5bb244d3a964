import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import GroupFields from './GroupFields.vue';
import { draftOf, newGroup } from './services.ts';

it('takes name, hint, letter and picture, and offers no letter that would be mistaken', async () => {
  const [payment] = draftOf(officeConfig()).groups;
  const group = reactive(newGroup(new Set(), 'К'));
  const wrapper = mountAttached(GroupFields, {
    props: {
      modelValue: group,
      groups: [payment!, group],
      faults: { [`group.${group.id}.name`]: 'Введите название группы.' },
    },
  });
  const [name, hint] = wrapper.findAll('input[type=text]');
  expect(name!.attributes('aria-invalid')).toBe('true');
  await name!.setValue('Договоры');
  await hint!.setValue('заключить, изменить');
  const options = wrapper.findAll('option');
  const taken = options.find((option) => option.text() === 'П — занята')!;
  expect(taken.attributes('disabled')).toBeDefined();
  await wrapper.get('select').setValue('Д');
  await wrapper.get('input[value=contract]').setValue();
  expect(group).toMatchObject({
    name: 'Договоры',
    hint: 'заключить, изменить',
    letter: 'Д',
    icon: 'contract',
  });
  await expectAccessible(wrapper);
});
