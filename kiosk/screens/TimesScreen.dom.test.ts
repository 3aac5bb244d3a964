import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay } from '../../test/support/views.ts';
import TimesScreen from './TimesScreen.vue';

const { date, times } = bookingDay('2026-11-24');
const show = (free: readonly number[]) =>
  mountAttached(TimesScreen, {
    props: { date, times: free, today: '2026-11-23', timeZone: 'Europe/Moscow' },
  });

it('offers every free time of the day', async () => {
  const wrapper = show(times);
  expect(wrapper.text()).toContain('Завтра, 24 ноября');
  expect(wrapper.findAll('li button')).toHaveLength(times.length);
  await wrapper.get('li button').trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[times[0]]]);
  await expectAccessible(wrapper);
});

it('says when all of them are gone', () => {
  expect(show([]).text()).toContain('свободного времени уже нет');
});
