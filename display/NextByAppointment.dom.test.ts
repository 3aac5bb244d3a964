import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView, OFFICE } from '../test/support/views.ts';
import NextByAppointment from './NextByAppointment.vue';

it('lists numbers and appointed times, and nothing else', async () => {
  const holders = displayView().nextByAppointment;
  const wrapper = mountAttached(NextByAppointment, { props: { holders, timeZone: OFFICE.timezone } });
  expect(wrapper.get('h2').text()).toBe('Далее по записи');
  expect(wrapper.findAll('li').map((line) => line.text())).toEqual(['Д\u00a005110:50', 'С\u00a001410:50']);
  await expectAccessible(wrapper);
});
