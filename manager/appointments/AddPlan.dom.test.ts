import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import AddPlan from './AddPlan.vue';
import { withoutPlan } from './plans.ts';

it('offers groups and services that have no plan, and is ready for the next', async () => {
  const config = officeConfig();
  const wrapper = mountAttached(AddPlan, { props: { config, choices: withoutPlan(config, []) } });
  const select = wrapper.get('select');
  expect(wrapper.findAll('optgroup').map((group) => group.attributes('label'))).toEqual([
    'Группы услуг',
    'Услуги',
  ]);
  await select.setValue('service:payment');
  expect(wrapper.emitted('add')).toEqual([[{ kind: 'service', id: 'payment' }]]);
  expect(select.element.value).toBe('');
  await expectAccessible(wrapper);
});
