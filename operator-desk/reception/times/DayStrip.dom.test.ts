import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { bookingDay } from '../../../test/support/views.ts';
import DayStrip from './DayStrip.vue';
import type { Days } from './strip.ts';

const days: Days = new Map(
  [
    bookingDay('2026-11-23', { times: [] }),
    bookingDay('2026-11-24'),
    bookingDay('2026-11-25', { times: [], works: false, note: 'Санитарный день' }),
    bookingDay('2026-12-01'),
  ].map((day) => [day.date, day]),
);
const mount = (date: string | null = '2026-11-24') =>
  mountAttached(DayStrip, {
    props: { days, bounds: { first: '2026-11-23', last: '2026-12-02' }, modelValue: date },
  });
const cells = (wrapper: ReturnType<typeof mount>) => wrapper.findAll('.cell').map((cell) => cell.text());

describe('DayStrip', () => {
  it('says of each day of a week what it has', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('23–29 ноября');
    expect(cells(wrapper)).toEqual([
      'пн23мест нет',
      'вт24свободно 24',
      'ср25нет приёма',
      'чт26',
      'пт27',
      'сб28',
      'вс29',
    ]);
    expect(wrapper.get('[value="2026-11-25"]').attributes()).toMatchObject({
      disabled: '',
      'aria-label': 'среда, 25 ноября, нет приёма, Санитарный день',
    });
    await expectAccessible(wrapper);
  });

  it('turns to the next week and back, and says how far is looked', async () => {
    const wrapper = mount();
    expect(wrapper.emitted('look')).toEqual([['2026-11-29']]);
    await wrapper.get('[aria-label="Неделя позже"]').trigger('click');
    expect(wrapper.text()).toMatch(/30 ноября\s–\s6 декабря/);
    expect(cells(wrapper).slice(2, 5)).toEqual(['ср2', 'чт3ещё нельзя', 'пт4ещё нельзя']);
    expect(wrapper.emitted('look')?.at(-1)).toEqual(['2026-12-06']);
    expect(wrapper.get('[aria-label="Неделя позже"]').attributes()).toHaveProperty('disabled');
    await wrapper.get('[aria-label="Неделя раньше"]').trigger('click');
    expect(wrapper.text()).toContain('23–29 ноября');
  });

  it('is walked by arrows, over days on which nobody is received', async () => {
    const wrapper = mount();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Tab'])
      await wrapper.get('fieldset').trigger('keydown', { key });
    expect(wrapper.emitted('update:modelValue')).toEqual([['2026-11-26'], ['2026-11-24'], ['2026-12-01']]);
    expect(document.activeElement).toBe(wrapper.get('[value="2026-12-01"]').element);
  });

  it('goes to the week of a day chosen elsewhere', async () => {
    const wrapper = mount();
    await wrapper.setProps({ modelValue: '2026-12-01' });
    expect(wrapper.get<HTMLInputElement>('[value="2026-12-01"]').element.checked).toBe(true);
  });
});
