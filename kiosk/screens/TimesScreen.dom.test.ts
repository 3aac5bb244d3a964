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

const MINUTE_MS = 60_000;
const aroundTheClock = Array.from(
  { length: 144 },
  (_, n) => Date.parse('2026-11-24T00:00:00+03:00') + n * 10 * MINUTE_MS,
);

it('of a day around the clock one part is seen at a time, the morning first', async () => {
  const wrapper = show(aroundTheClock);
  const times = () => wrapper.findAll('li button').map((button) => button.text());
  expect([times()[0], times().length]).toEqual(['06:00', 36]);
  await wrapper.findAll('.part').at(-1)!.trigger('click');
  expect([times()[0], times().at(-1)]).toEqual(['17:00', '23:50']);
  await expectAccessible(wrapper);
});

it('of today it begins with the times that come next', () => {
  const left = aroundTheClock.slice(60);
  const props = { date: '2026-11-24', times: left, today: '2026-11-24', timeZone: 'Europe/Moscow' };
  const wrapper = mountAttached(TimesScreen, { props });
  expect(wrapper.get('.part[aria-pressed="true"]').text()).toBe('Утро');
  expect(wrapper.get('li button').text()).toBe('10:00');
});
