import { expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import WeekHours from './WeekHours.vue';
import { draftOf } from './schedule.ts';

it('shows seven days, and says at one of them what is wrong', async () => {
  const { week } = reactive(draftOf(officeConfig()));
  const wrapper = mountAttached(WeekHours, {
    props: { modelValue: week, faults: { 'week.2': 'Закрытие должно быть позже открытия.' } },
  });
  const days = wrapper.findAll('[role=group]');
  expect(days.map((day) => day.attributes('aria-label'))).toEqual([
    'Понедельник',
    'Вторник',
    'Среда',
    'Четверг',
    'Пятница',
    'Суббота',
    'Воскресенье',
  ]);
  expect(days[2]!.text()).toContain('позже открытия');
  await days[5]!.get('input').setValue(true);
  expect(week[5]!.open).toBe(true);
  await expectAccessible(wrapper);
});
