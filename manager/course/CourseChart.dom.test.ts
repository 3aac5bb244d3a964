import { expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { courseReport } from '../testing/reports.ts';
import CourseChart from './CourseChart.vue';

it('has a row for each step of the day beside the chart', async () => {
  const points = courseReport().points.slice(34, 37);
  const wrapper = mountAttached(CourseChart, { props: { report: courseReport({ points }) } });
  const rows = wrapper.findAll('tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()));
  expect(rows[0]).toEqual(['10:50', '3', '11', '6', '22,6выше нормы']);
  expect(wrapper.text()).toContain('шаг 5 мин');
  await expectAccessible(wrapper);
});

it('is the mean day of several', () => {
  const report = courseReport({
    days: 5,
    stepMinutes: 15,
    points: [{ ...courseReport().points[0]!, waiting: 3.4 }],
  });
  const wrapper = mountAttached(CourseChart, { props: { report } });
  expect(wrapper.text()).toContain('Средний день');
  expect(wrapper.text()).toContain('3,4');
});
