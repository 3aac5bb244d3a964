import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import PeriodPicker from './PeriodPicker.vue';
import { calendarAsked, rangeAsked, readAsked, writeAsked, type Asked } from './asked.ts';

const filter = { classes: 'general' };

const show = (days: Pick<Asked, 'unit' | 'date' | 'to'>) =>
  mountAttached(PeriodPicker, { props: { asked: { ...days, filter }, today: '2026-11-26' }, attrs: {} });

const chosen = (wrapper: ReturnType<typeof show>) =>
  (wrapper.emitted('choose') ?? []).map(([asked]) => writeAsked(asked as Asked));

it('keeps the date when the days around it are asked for, and today while it is among them', async () => {
  const wrapper = show(calendarAsked('day', '2026-11-18'));
  await expectAccessible(wrapper);
  for (const unit of ['week', 'month', 'quarter', 'year']) await wrapper.get('select').setValue(unit);
  expect(chosen(wrapper)).toEqual([
    '2026-11-18/week?classes=general',
    'month?classes=general',
    'quarter?classes=general',
    'year?classes=general',
  ]);
});

it('goes to the week before', async () => {
  const wrapper = show(calendarAsked('week', null));
  await wrapper.get('button').trigger('click');
  expect(chosen(wrapper)).toEqual(['2026-11-16/week?classes=general']);
});

it('begins with the same days where any days are asked for, as far as they have come', async () => {
  const wrapper = show(calendarAsked('month', null));
  await wrapper.get('select').setValue('range');
  expect(chosen(wrapper)).toEqual(['2026-11-01/2026-11-26?classes=general']);
});

it('takes any days', async () => {
  const wrapper = show(rangeAsked('2026-11-02', '2026-11-20'));
  await expectAccessible(wrapper);
  await wrapper.get('input').setValue('2026-11-03');
  await wrapper.get('select').setValue('day');
  expect(chosen(wrapper)).toEqual(['2026-11-03/2026-11-20?classes=general', '2026-11-02?classes=general']);
  expect(readAsked('2026-11-03/2026-11-20').unit).toBe('range');
});
