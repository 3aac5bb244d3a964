import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { slip } from '../../test/support/views.ts';
import BookedNow from './BookedNow.vue';

it('says what is booked, or was', async () => {
  const wrapper = mountAttached(BookedNow, { props: { slip: slip() } });
  expect(wrapper.text()).toContain('Сейчас: четверг, 26 ноября, 10:20');
  await wrapper.setProps({ slip: slip({ state: 'missed' }) });
  expect(wrapper.text()).toContain('Запись была на четверг, 26 ноября, 10:20');
  await expectAccessible(wrapper);
});
