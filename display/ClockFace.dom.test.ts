import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { at } from '../test/support/views.ts';
import ClockFace from './ClockFace.vue';

it('shows the time and the day of the office', async () => {
  const wrapper = mountAttached(ClockFace, { props: { now: at('23:30'), timeZone: 'Europe/Moscow' } });
  expect(wrapper.text()).toBe('23:30пн, 23 ноября');
  await expectAccessible(wrapper);
});
