import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import DayList from './DayList.vue';

const UNITY = { date: '2026-11-04', hours: null, note: 'День народного единства' };

it('shows each day with its hours, to be changed or taken away', async () => {
  const wrapper = mountAttached(DayList, { props: { days: [UNITY] } });
  expect(wrapper.text()).toContain('среда, 4 ноября 2026');
  expect(wrapper.text()).toContain('День народного единства');
  expect(wrapper.text()).toContain('выходной');
  await wrapper.get('[aria-label="Изменить: среда, 4 ноября 2026"]').trigger('click');
  await wrapper.get('[aria-label="Убрать: среда, 4 ноября 2026"]').trigger('click');
  expect(wrapper.emitted('change')).toEqual([[UNITY]]);
  expect(wrapper.emitted('remove')).toEqual([[UNITY]]);
  await expectAccessible(wrapper);
});
