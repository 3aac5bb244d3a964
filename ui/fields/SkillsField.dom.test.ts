import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import SkillsField from './SkillsField.vue';

const services = ['a', 'b'].map((id) => ({ id, name: `Услуга ${id}`, groupName: 'Оплата' }));
const labels = { label: 'Какие услуги', someLabel: 'Услуги сотрудника' };

it('is everything, or a choice that begins with all of them', async () => {
  const wrapper = mountAttached(SkillsField, { props: { ...labels, services, modelValue: null } });
  expect(wrapper.find('[type=checkbox]').exists()).toBe(false);
  await expectAccessible(wrapper);
  await wrapper.findAll('[type=radio]')[1]!.setValue();
  expect(wrapper.emitted('update:modelValue')).toEqual([[['a', 'b']]]);
  await wrapper.setProps({ modelValue: ['a'] });
  expect(wrapper.findAll('[type=checkbox]')).toHaveLength(2);
  await expectAccessible(wrapper);
});
