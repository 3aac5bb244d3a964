import { describe, expect, it } from 'vitest';
import type { ScheduleException } from '../../contract/schedule.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DayDialog from './DayDialog.vue';

function show(day: ScheduleException | null) {
  const wrapper = mountAttached(DayDialog, { props: { day, taken: new Set(['2026-11-04']) } });
  const submit = () => wrapper.get('form').trigger('submit');
  return { wrapper, date: wrapper.get<HTMLInputElement>('input[type=date]'), submit };
}

describe('DayDialog', () => {
  it('makes a day off', async () => {
    const { wrapper, date, submit } = show(null);
    expect(wrapper.get('h2').text()).toBe('Новый особый день');
    await date.setValue('2026-08-05');
    await wrapper.get('input[type=text]').setValue('День города');
    await submit();
    expect(wrapper.emitted('done')).toEqual([[{ date: '2026-08-05', hours: null, note: 'День города' }]]);
    await expectAccessible(wrapper);
  });

  it('makes a working Saturday of a day off', async () => {
    const { wrapper, submit } = show({ date: '2026-12-26', hours: null, note: '' });
    await wrapper.get('input[type=checkbox]').setValue(true);
    await wrapper.findAll('select')[1]!.setValue('15:00');
    await submit();
    expect(wrapper.emitted('done')).toEqual([
      [{ date: '2026-12-26', hours: { opens: '09:00', closes: '15:00', breaks: [] }, note: '' }],
    ]);
  });

  it('says what is wrong, and leads there', async () => {
    const { wrapper, date, submit } = show(null);
    await submit();
    expect(wrapper.text()).toContain('Укажите дату');
    expect(document.activeElement).toBe(date.element);
    await date.setValue('2026-11-04');
    await submit();
    expect(wrapper.text()).toContain('уже есть в списке');
    expect(wrapper.emitted('done')).toBeUndefined();
    await expectAccessible(wrapper);
    await wrapper.get('dialog').trigger('cancel');
    expect(wrapper.emitted('cancel')).toHaveLength(1);
  });
});
