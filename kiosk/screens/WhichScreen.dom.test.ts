import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { otherAppointment, ownAppointment } from '../../test/support/arrivals.ts';
import WhichScreen from './WhichScreen.vue';

it('tells bookings apart by time and service', async () => {
  const appointments = [ownAppointment(), otherAppointment()];
  const wrapper = mountAttached(WhichScreen, { props: { appointments, timeZone: 'Europe/Moscow' } });
  const choices = wrapper.findAll('li button');
  expect(choices.map((choice) => choice.text())).toEqual([
    '10:50Переоформить лицевой счёт',
    '11:40Справка об отсутствии задолженности',
  ]);
  await choices[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[otherAppointment().appointmentId]]);
  await expectAccessible(wrapper);
});
