import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, bookingDay } from '../../test/support/views.ts';
import TimeButtons from './TimeButtons.vue';

const words = (wrapper: ReturnType<typeof mountAttached>) =>
  wrapper.findAll('button').map((button) => button.text());

it('offers the times of a day', async () => {
  const { times } = bookingDay('2026-11-24');
  const wrapper = mountAttached(TimeButtons, { props: { times, timeZone: 'Europe/Moscow' } });
  expect(words(wrapper).slice(0, 3)).toEqual(['09:00', '09:20', '09:40']);
  await wrapper.findAll('button')[1]!.trigger('click');
  expect(wrapper.emitted('choose')).toEqual([[times[1]]]);
  await expectAccessible(wrapper);
});

it('tells the days of the nearest times', async () => {
  const times = [at('11:20'), at('33:00'), at('57:20')];
  const props = { times, timeZone: 'Europe/Moscow', today: '2026-11-23' };
  const wrapper = mountAttached(TimeButtons, { props, slots: { default: '<li>Другие дни…</li>' } });
  expect(words(wrapper)).toEqual(['сегодня11:20', 'завтра09:00', 'среда, 25\u00a0ноября09:20']);
  expect(wrapper.text()).toContain('Другие дни');
  await expectAccessible(wrapper);
});
