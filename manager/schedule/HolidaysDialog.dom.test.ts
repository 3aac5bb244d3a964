import { describe, expect, it } from 'vitest';
import type { ScheduleException } from '../../contract/schedule.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import HolidaysDialog from './HolidaysDialog.vue';

function show(today = '2026-11-23', taken: string[] = []) {
  const { week } = officeConfig().schedule;
  const wrapper = mountAttached(HolidaysDialog, { props: { week, today, taken: new Set(taken) } });
  const added = async () => {
    await wrapper.get('form').trigger('submit');
    return (wrapper.emitted('add')?.[0]?.[0] ?? []) as ScheduleException[];
  };
  const box = (label: string) =>
    wrapper
      .findAll('label')
      .find((one) => one.text().includes(label))!
      .get('input');
  return { wrapper, added, box };
}

describe('HolidaysDialog', () => {
  it('shows what is still to come this year, and adds it', async () => {
    const { wrapper, added } = show('2026-11-01');
    expect(wrapper.text()).toContain('среда, 4 ноября 2026');
    expect(wrapper.text()).toContain('08:00–17:00');
    await expectAccessible(wrapper);
    expect(await added()).toEqual([
      {
        date: '2026-11-03',
        hours: { opens: '08:00', closes: '17:00', breaks: [] },
        note: 'Предпраздничный день',
      },
      { date: '2026-11-04', hours: null, note: 'День народного единства' },
      {
        date: '2026-12-31',
        hours: { opens: '08:00', closes: '17:00', breaks: [] },
        note: 'Предпраздничный день',
      },
    ]);
  });

  it('takes the next year, without what is not wished', async () => {
    const { wrapper, added, box } = show();
    await wrapper.get('select').setValue('2027');
    await box('на час короче').setValue(false);
    await box('Выходной, совпавший').setValue(false);
    await box('8 марта 2027').setValue(false);
    const dates = (await added()).map(({ date }) => date);
    expect(dates).toHaveLength(13);
    expect(dates).toContain('2027-01-07');
    expect(dates).not.toContain('2027-03-08');
  });

  it('says when nothing is left to add, and closes by adding nothing', async () => {
    const { wrapper, added } = show('2026-12-30', ['2026-12-31']);
    expect(wrapper.text()).toContain('уже внесены или прошли');
    expect(await added()).toEqual([]);
    expect(wrapper.emitted('add')).toEqual([[[]]]);
    await expectAccessible(wrapper);
  });
});
