import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingDay } from '../../test/support/views.ts';
import MonthGrid from './MonthGrid.vue';

const DAYS = [
  bookingDay('2026-11-23'),
  bookingDay('2026-11-24', { times: [] }),
  bookingDay('2026-11-25', { times: [], works: false, note: 'санитарный день' }),
  bookingDay('2026-11-26'),
];

function grid(over: Record<string, unknown> = {}) {
  const heading = document.createElement('h2');
  heading.id = 'month';
  heading.textContent = 'Ноябрь 2026';
  document.body.append(heading);
  const wrapper = mountAttached(MonthGrid, {
    props: {
      month: '2026-11',
      days: new Map(DAYS.map((day) => [day.date, day])),
      bounds: { first: '2026-11-23', last: '2026-12-23' },
      chosen: null,
      labelledBy: 'month',
      ...over,
    },
  });
  const day = (date: string) => wrapper.get(`[data-date="${date}"]`);
  const stops = () => wrapper.findAll('button[tabindex="0"]').map((button) => button.attributes('data-date'));
  return { wrapper, day, stops };
}

describe('MonthGrid', () => {
  it('is a grid with one tab stop: the first free day', async () => {
    const { wrapper, stops } = grid();
    expect(wrapper.findAll('thead th')).toHaveLength(7);
    expect(stops()).toEqual(['2026-11-23']);
    await expectAccessible(wrapper);
  });

  it('says of every day that can be looked at what it is', () => {
    const { day, wrapper } = grid();
    expect(day('2026-11-23').attributes()).toMatchObject({
      'aria-label': 'понедельник, 23 ноября: свободно 24',
      'aria-current': 'date',
    });
    expect(day('2026-11-24').attributes('aria-label')).toBe('вторник, 24 ноября: мест нет');
    expect(day('2026-11-25').attributes('aria-label')).toBe('среда, 25 ноября: выходной, санитарный день');
    expect(day('2026-11-27').attributes('aria-label')).toBe('пятница, 27 ноября: загружаем');
    expect(wrapper.find('[data-date="2026-11-22"]').exists()).toBe(false);
  });

  it('gives the free day that is pressed', async () => {
    const { wrapper, day } = grid();
    await day('2026-11-26').trigger('click');
    expect(wrapper.emitted('choose')).toEqual([['2026-11-26']]);
  });

  it('says why a day cannot be chosen when it is pressed', async () => {
    const { wrapper, day } = grid();
    await day('2026-11-25').trigger('click');
    expect(wrapper.emitted('choose')).toBeUndefined();
    expect(wrapper.get('[role=status]').text()).toBe('среда, 25 ноября: выходной, санитарный день');
    await wrapper.setProps({ month: '2026-12' });
    expect(wrapper.get('[role=status]').text()).toBe('');
  });

  it('is walked through with keys, over days that cannot be chosen too', async () => {
    const { day, stops } = grid();
    (day('2026-11-23').element as HTMLElement).focus();
    await day('2026-11-23').trigger('keydown', { key: 'ArrowRight' });
    expect(document.activeElement).toBe(day('2026-11-24').element);
    expect(stops()).toEqual(['2026-11-24']);
    await day('2026-11-24').trigger('keydown', { key: 'End' });
    expect(document.activeElement).toBe(day('2026-11-29').element);
    await day('2026-11-29').trigger('keydown', { key: 'ArrowRight' });
    expect(document.activeElement).toBe(day('2026-11-30').element);
  });

  it('asks for the next month when a key leads there', async () => {
    const { wrapper, day } = grid();
    await day('2026-11-26').trigger('keydown', { key: 'ArrowDown' });
    expect(wrapper.emitted('show')).toEqual([['2026-12']]);
    await wrapper.setProps({ month: '2026-12' });
    expect(day('2026-12-03').attributes('tabindex')).toBe('0');
  });

  it('leaves other keys to the browser', async () => {
    const { wrapper, day } = grid();
    await day('2026-11-26').trigger('keydown', { key: 'Tab' });
    await day('2026-11-26').trigger('keydown', { key: 'Enter' });
    expect(wrapper.emitted('show')).toBeUndefined();
    expect(wrapper.emitted('choose')).toBeUndefined();
  });

  it('marks the day that was chosen before', () => {
    const { day, stops } = grid({ chosen: '2026-11-26' });
    expect(stops()).toEqual(['2026-11-26']);
    expect(day('2026-11-26').element.closest('td')!.getAttribute('aria-selected')).toBe('true');
  });
});
