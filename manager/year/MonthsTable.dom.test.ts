import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { yearlyReport } from '../testing/reports.ts';
import MonthsTable from './MonthsTable.vue';

it('has a row for each month, and one for the year', async () => {
  const wrapper = mountAttached(MonthsTable, { props: { report: yearlyReport() } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows.map(([name, visitors]) => [name, visitors?.replaceAll(/\s/g, ' ')])).toEqual([
    ['январь', '2 010'],
    ['февраль', '2 115'],
    ['за год', '24 180'],
  ]);
  await expectAccessible(wrapper);
});
