import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PeopleSection from './PeopleSection.vue';

it('adds rows and takes them away, and leads into the new one', async () => {
  const wrapper = mountAttached(PeopleSection, { props: { modelValue: [], faults: {} } });
  const add = () => wrapper.findAll('button').at(-1)!.trigger('click');
  await add();
  await wrapper.get('input').setValue('Ольга Викторовна');
  await add();
  const rows = () => wrapper.findAll('[role=group]');
  expect(rows()).toHaveLength(2);
  expect(rows()[1]!.element.contains(document.activeElement)).toBe(true);
  await expectAccessible(wrapper);
  await rows()[1]!.get('button').trigger('click');
  expect(rows()).toHaveLength(1);
  expect(wrapper.get('input').element.value).toBe('Ольга Викторовна');
});
