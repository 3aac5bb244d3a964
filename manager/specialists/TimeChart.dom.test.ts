import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { peopleReport } from '../testing/reports.ts';
import TimeChart from './TimeChart.vue';
import { personRows, timeHeight, timeOption } from './work.ts';

const rows = personRows(peopleReport());

it('has the parts of the time in a table beside the chart', async () => {
  const wrapper = mountAttached(TimeChart, { props: { rows } });
  const [first] = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(first).toEqual([
    'Ольга Ивановна',
    '8 ч 00 мин',
    '6 ч 00 мин',
    '1 ч 15 мин',
    '0 ч 30 мин',
    '0 ч 10 мин',
    '0 ч 05 мин',
    '0 ч 00 мин',
  ]);
  await expectAccessible(wrapper);
});

it('draws a bar for each person, as long as the time at the desk', () => {
  const series = timeOption(rows).series as { stack: string; data: number[] }[];
  const whole = rows.map((_, index) => series.reduce((sum, { data }) => sum + (data[index] ?? 0), 0));
  expect(whole[0]).toBeCloseTo(8, 9);
  expect(timeHeight(rows)).toBeGreaterThan(timeHeight(rows.slice(1)));
});
