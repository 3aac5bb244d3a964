import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay } from '../../test/support/views.ts';
import MonthCalendar from './MonthCalendar.vue';

const DAYS = [
  bookingDay('2026-11-24'),
  bookingDay('2026-12-31', { works: false, times: [], note: 'праздник' }),
];

function calendar(month = '2026-11') {
  const wrapper = mountAttached(MonthCalendar, {
    props: {
      month,
      days: new Map(DAYS.map((day) => [day.date, day])),
      bounds: { first: '2026-11-23', last: '2026-12-31' },
      chosen: null,
      loading: false,
      'onUpdate:month': (next: string | undefined) => wrapper.setProps({ month: next }),
    },
  });
  return { wrapper, turns: () => wrapper.findAll('.turns button') };
}

describe('MonthCalendar', () => {
  it('turns to the next month and no further than the horizon', async () => {
    const { wrapper, turns } = calendar();
    expect(turns()[0]!.attributes('aria-disabled')).toBe('true');
    await turns()[1]!.trigger('click');
    expect(wrapper.get('h2').text()).toBe('декабрь 2026');
    expect(turns()[1]!.attributes('aria-disabled')).toBe('true');
    await turns()[1]!.trigger('click');
    expect(wrapper.get('h2').text()).toBe('декабрь 2026');
    await turns()[0]!.trigger('click');
    expect(wrapper.get('h2').text()).toBe('ноябрь 2026');
  });

  it('tells of the days of its month that differ', async () => {
    const { wrapper } = calendar('2026-12');
    expect(wrapper.text()).toContain('четверг, 31 декабря: праздник');
    await wrapper.setProps({ month: '2026-11' });
    expect(wrapper.text()).not.toContain('праздник');
    await expectAccessible(wrapper);
  });

  it('gives the day that is chosen', async () => {
    const { wrapper } = calendar();
    await wrapper.get('[data-date="2026-11-24"]').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([['2026-11-24']]);
  });
});
