import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay, bookingOffice } from '../../test/support/views.ts';
import { fakeTimes } from '../testing/free-times.ts';
import DayPicker from './DayPicker.vue';

const DAYS = [
  bookingDay('2026-11-23', { times: [] }),
  bookingDay('2026-11-24'),
  bookingDay('2026-11-25', { note: 'короткий день' }),
  bookingDay('2026-11-26'),
  bookingDay('2026-11-27'),
];

function picker(times = fakeTimes(DAYS), chosen: string | null = null) {
  const wrapper = mountAttached(DayPicker, { props: { times, office: bookingOffice(), chosen } });
  const turns = () => wrapper.findAll('.turns button');
  return { wrapper, times, turns };
}

describe('DayPicker', () => {
  it('offers the nearest times and the month', async () => {
    const { wrapper, times } = picker();
    expect(wrapper.findAll('.nearest button .unseen').map((words) => words.text())).toEqual([
      'завтра, 09:00',
      'среда, 25 ноября, 09:00',
      'четверг, 26 ноября, 09:00',
    ]);
    expect(wrapper.get('.month h2').text()).toBe('ноябрь 2026');
    expect(wrapper.text()).toContain('среда, 25 ноября: короткий день');
    expect(times.reach).toHaveBeenCalledWith('2026-11-30');
    await expectAccessible(wrapper);
  });

  it('gives a time or a day', async () => {
    const { wrapper } = picker();
    await wrapper.get('.nearest button').trigger('click');
    expect(wrapper.emitted('time')).toEqual([[DAYS[1]!.times[0]]]);
    await wrapper.get('[data-date="2026-11-26"]').trigger('click');
    expect(wrapper.emitted('day')).toEqual([['2026-11-26']]);
  });

  it('asks for the days of the month that is looked at', async () => {
    const { turns, times } = picker();
    await turns()[1]!.trigger('click');
    expect(times.reach).toHaveBeenLastCalledWith('2026-12-31');
  });

  it('begins in the month in which something is free', () => {
    const { wrapper } = picker(fakeTimes([...DAYS.slice(0, 1), bookingDay('2026-12-07')]));
    expect(wrapper.get('.month h2').text()).toBe('декабрь 2026');
  });

  it('keeps the place of what is on its way', async () => {
    const times = fakeTimes();
    times.loading.value = true;
    const { wrapper } = picker(times);
    expect(wrapper.findAll('.nearest .block')).toHaveLength(3);
    expect(wrapper.find('table').exists()).toBe(true);
    await expectAccessible(wrapper);
  });

  it('says that nothing is free, and what else can be done', async () => {
    const { wrapper } = picker(fakeTimes(DAYS.slice(0, 1)));
    expect(wrapper.get('h2').text()).toBe('Свободного времени нет');
    expect(wrapper.text()).toContain('8 800 100-00-00');
    expect(wrapper.text()).toContain('Возьмите талон на киоске');
    await expectAccessible(wrapper);
  });

  it('says what did not work, and tries again', async () => {
    const times = fakeTimes();
    const { wrapper } = picker(times);
    times.problem.value = { code: 'no-connection' };
    await nextTick();
    await wrapper.get('[role=alert] button').trigger('click');
    expect(times.refresh).toHaveBeenCalledOnce();
    expect(wrapper.text()).not.toContain('Свободного времени нет');
    await expectAccessible(wrapper);
  });
});
