import { expect, it } from 'vitest';
import { otherAppointment, ownAppointment } from '../../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { OFFICE } from '../../../test/support/views.ts';
import OwnAppointments from './OwnAppointments.vue';

it('each of several bookings is come for by itself', async () => {
  const wrapper = mountAttached(OwnAppointments, {
    props: {
      appointments: [ownAppointment(), otherAppointment()],
      timeZone: OFFICE.timezone,
      label: 'Другие записи на сегодня',
      disabled: false,
    },
  });
  expect(wrapper.findAll('li').map((row) => row.get('strong').text())).toEqual(['10:50', '11:40']);
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(wrapper.emitted('check-in')).toEqual([['appointment-2']]);
  await expectAccessible(wrapper);
});
