import { describe, expect, it } from 'vitest';
import type { CalendarUnit } from '../../contract/periods.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DayPicker from './DayPicker.vue';

const show = (date: string | null, unit: CalendarUnit = 'day') =>
  mountAttached(DayPicker, { props: { date, today: '2026-11-23', unit } });

describe('DayPicker', () => {
  it('is today, and goes back only', async () => {
    const wrapper = show(null);
    const [previous, next] = wrapper.findAll('button');
    expect(wrapper.get('input').element.value).toBe('2026-11-23');
    expect(next!.element.disabled).toBe(true);
    await previous!.trigger('click');
    expect(wrapper.emitted('choose')).toEqual([['2026-11-22']]);
    await expectAccessible(wrapper);
  });

  it('comes back to today, which stays today at midnight', async () => {
    const wrapper = show('2026-11-22');
    const [today, , next] = wrapper.findAll('button');
    await today!.trigger('click');
    await next!.trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[null], [null]]);
    await expectAccessible(wrapper);
  });

  it('goes by months where the report is over one', async () => {
    const wrapper = show('2026-09-15', 'month');
    const [, previous, next] = wrapper.findAll('button');
    expect(previous!.text()).toBe('Раньше');
    await previous!.trigger('click');
    await next!.trigger('click');
    await wrapper.get('input').setValue('2026-11-02');
    expect(wrapper.emitted('choose')).toEqual([['2026-08-01'], ['2026-10-01'], [null]]);
    await expectAccessible(wrapper);
  });

  it('takes a date that is typed, and waits for half a one', async () => {
    const wrapper = show(null);
    const input = wrapper.get('input');
    await input.setValue('2026-10-01');
    input.element.value = '';
    await input.trigger('change');
    expect(wrapper.emitted('choose')).toEqual([['2026-10-01']]);
  });
});
