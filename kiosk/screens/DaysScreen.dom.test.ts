import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay } from '../../test/support/views.ts';
import DaysScreen from './DaysScreen.vue';

const days = [
  bookingDay('2026-11-23', { times: [] }),
  bookingDay('2026-11-24'),
  bookingDay('2026-11-28', { times: [], works: false }),
  bookingDay('2026-12-31', { times: [], works: false, note: 'Новый год' }),
];
const PROPS = {
  days,
  today: '2026-11-23',
  timeZone: 'Europe/Moscow',
  moves: false,
  hasEarlier: false,
  hasLater: true,
  nothing: false,
  admits: true,
};
const show = (over: Partial<typeof PROPS> = {}) =>
  mountAttached(DaysScreen, { props: { ...PROPS, ...over } });

describe('the days', () => {
  it('that have something free can be chosen, the others say why not', async () => {
    const wrapper = show();
    const rows = wrapper.findAll('li').map((row) => row.text());
    expect(rows).toEqual([
      'Сегодня, 23 ноябрявсё занято',
      'Завтравторник, 24 ноябряс 09:00свободно 24',
      'Суббота, 28 ноябряне работаем',
      'Четверг, 31 декабряНовый год',
    ]);
    expect(wrapper.findAll('li button')).toHaveLength(1);
    await wrapper.get('li button').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([['2026-11-24']]);
    await expectAccessible(wrapper);
  });

  it('turn to the next week', async () => {
    const wrapper = show();
    const [earlier, later] = wrapper.findAll('.pages button');
    expect(earlier!.attributes('disabled')).toBeDefined();
    await later!.trigger('click');
    expect(wrapper.emitted('turn')).toEqual([[1]]);
  });

  it('that are all full leave the general queue', async () => {
    const wrapper = show({ days: days.slice(0, 1), nothing: true });
    expect(wrapper.text()).toContain('Свободного времени нет');
    expect(wrapper.text()).toContain('возьмите талон');
    expect(wrapper.text()).not.toContain('Позже');
    await wrapper.get('.ways button').trigger('click');
    expect(wrapper.emitted('take')).toHaveLength(1);
    await expectAccessible(wrapper);
  });

  it('that are all full send nobody for a ticket when none are given', () => {
    const text = show({ days: days.slice(0, 1), nothing: true, admits: false }).text();
    expect(text).toContain('Свободного времени нет');
    expect(text).toContain('подойдите к сотруднику');
    expect(text).not.toMatch(/талон/i);
  });

  it('of a full page are still days, with a way to the others', () => {
    const wrapper = show({ days: days.slice(0, 1), hasEarlier: true, hasLater: false });
    expect(wrapper.text()).toContain('всё занято');
    expect(wrapper.text()).toContain('Раньше');
  });
});
