import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import HomeVisits from './HomeVisits.vue';
import { draftOf } from './appointments.ts';

it('asks for numbers only where visits are made', async () => {
  const { homeVisits } = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(HomeVisits, { props: { modelValue: homeVisits, faults: {} } });
  expect(wrapper.findAll('input[type=number]')).toHaveLength(0);
  await expectAccessible(wrapper);
  await wrapper.get('input').setValue(true);
  const [slot, capacity] = wrapper.findAll('input[type=number]');
  await slot!.setValue('90');
  await capacity!.setValue('2');
  expect(homeVisits).toEqual({ made: true, slotMinutes: 90, capacity: 2 });
  await expectAccessible(wrapper);
});
