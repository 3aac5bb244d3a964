import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import type { ScheduleException } from '../../contract/schedule.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SpecialDays from './SpecialDays.vue';

const day = (date: string, note = ''): ScheduleException => ({ date, hours: null, note });
const TODAY = '2026-11-23';

function show(days: ScheduleException[], fault?: string) {
  let current = days;
  const wrapper = mountAttached(SpecialDays, {
    props: {
      week: officeConfig().schedule.week,
      today: TODAY,
      fault,
      modelValue: days,
      'onUpdate:modelValue': async (next: ScheduleException[]) => {
        current = next;
        await wrapper.setProps({ modelValue: next });
      },
    },
  });
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => (button.attributes('aria-label') ?? button.text()) === name)!
      .trigger('click');
    await nextTick();
  };
  return { wrapper, press, dates: () => current.map(({ date }) => date) };
}

describe('SpecialDays', () => {
  it('shows those to come, and those past behind a fold', async () => {
    const { wrapper, press, dates } = show([day('2026-11-04'), day(TODAY), day('2026-12-31')]);
    expect(wrapper.get('.list').text()).not.toContain('4 ноября');
    expect(wrapper.get('.list').text()).toContain('23 ноября');
    expect(wrapper.get('summary').text()).toBe('Прошедшие дни: 1');
    await expectAccessible(wrapper);
    await press('Убрать все прошедшие');
    expect(dates()).toEqual([TODAY, '2026-12-31']);
    expect(wrapper.find('summary').exists()).toBe(false);
  });

  it('adds a day in its place', async () => {
    const { wrapper, press, dates } = show([day('2026-12-31')]);
    await press('Добавить день');
    await wrapper.get('input[type=date]').setValue('2026-12-12');
    await wrapper.get('dialog form').trigger('submit');
    expect(dates()).toEqual(['2026-12-12', '2026-12-31']);
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('moves a day to another date', async () => {
    const { wrapper, press, dates } = show([day('2026-12-31'), day('2027-01-09')]);
    await press('Изменить: четверг, 31 декабря 2026');
    await wrapper.get('input[type=date]').setValue('2027-01-10');
    await wrapper.get('dialog form').trigger('submit');
    expect(dates()).toEqual(['2027-01-09', '2027-01-10']);
    await press('Добавить день');
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('takes a day away', async () => {
    const { wrapper, press, dates } = show([day('2026-12-31')]);
    await press('Убрать: четверг, 31 декабря 2026');
    expect(dates()).toEqual([]);
    expect(wrapper.text()).toContain('Впереди особых дней нет');
    expect(document.activeElement).toBe(wrapper.get('.list').element);
  });

  it('takes the holidays of the year in', async () => {
    const { wrapper, press, dates } = show([day('2026-11-24')]);
    await press('Праздники года');
    await wrapper.get('dialog').trigger('cancel');
    await press('Праздники года');
    await wrapper.get('dialog form').trigger('submit');
    expect(dates()).toEqual(['2026-11-24', '2026-12-31']);
  });

  it('says what is wrong', async () => {
    const { wrapper } = show([], 'Один день указан дважды.');
    expect(wrapper.get('[role=alert]').text()).toContain('дважды');
    await expectAccessible(wrapper);
  });
});
