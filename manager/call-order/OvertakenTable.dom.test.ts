import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fairnessReport } from '../testing/reports.ts';
import OvertakenTable from './OvertakenTable.vue';

it('tells how often those of each class were overtaken', async () => {
  const wrapper = mountAttached(OvertakenTable, { props: { report: fairnessReport() } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows.at(-1)).toEqual(['общая очередь', '116', '58', '116', '5']);
  await expectAccessible(wrapper);
});
