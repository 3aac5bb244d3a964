import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { normsReport } from '../testing/reports.ts';
import ComparisonTable from './ComparisonTable.vue';

it('shows the period beside the one before and the same one a year ago', async () => {
  const wrapper = mountAttached(ComparisonTable, { props: { report: normsReport() } });
  expect(wrapper.get('thead').text()).toContain('воскресенье, 22 ноября 2026');
  expect(wrapper.get('thead').text()).toContain('понедельник, 24 ноября 2025');
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows[0]).toEqual(['Взято талонов', '131', '140', '—']);
  expect(rows).toContainEqual(['Ожидание, среднее, мин', '11,8', '13,4', '—']);
  expect(rows).toContainEqual(['Обслуживание в нормативе', '88\u00a0%', '90\u00a0%', '—']);
  await expectAccessible(wrapper);
});
