import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import BookedNow from './BookedNow.vue';

it('says what is booked, or was', async () => {
  const wrapper = mountAttached(BookedNow, { props: { slip: slip() } });
  expect(wrapper.text()).toContain('Сейчас: четверг, 26 ноября, 10:20');
  // A Wednesday: «на среда» would be no Russian.
  const appointmentAt = slip().appointmentAt - 86_400_000;
  await wrapper.setProps({ slip: slip({ state: 'missed', appointmentAt }) });
  expect(wrapper.text()).toContain('Было назначено: среда, 25 ноября, 10:20');
  await expectAccessible(wrapper);
});
