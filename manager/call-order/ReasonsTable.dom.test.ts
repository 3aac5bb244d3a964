import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fairnessReport } from '../testing/reports.ts';
import ReasonsTable from './ReasonsTable.vue';
import { byHandRows, callRows, generalRows } from './rows.ts';

const show = (rows = callRows(fairnessReport())) =>
  mountAttached(ReasonsTable, { props: { title: 'Почему вызывали', rows, none: 'Никого.' } });

it('has the reasons, the most frequent first, each with its share', async () => {
  const wrapper = show();
  const [first] = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(first).toEqual(['по очереди', '112', '85,5\u00a0%']);
  await expectAccessible(wrapper);
});

it('says that there were none', () => {
  expect(show([]).text()).toContain('Никого.');
});

it('names the reasons of calls by hand, and of those who went before the general queue', () => {
  expect(byHandRows(fairnessReport())[0]).toMatchObject({ n: 3 });
  expect(
    generalRows(fairnessReport())
      .map(({ reason }) => reason)
      .slice(0, 2),
  ).toEqual(['по записи', 'вне очереди по закону']);
});
