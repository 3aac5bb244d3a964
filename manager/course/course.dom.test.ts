import { expect, it } from 'vitest';
import { courseReport } from '../testing/reports.ts';
import { courseOption, meanText } from './course.ts';

it('draws four lines on one axis of time, and the norm', () => {
  const option = courseOption(courseReport());
  const series = option.series as { name: string; data: unknown[]; markLine?: { data: unknown } }[];
  expect(series.map(({ name }) => name)).toEqual(['Пришли', 'Ждут', 'Открыто окон', 'Дольше всех ждёт, мин']);
  expect(new Set(series.map(({ data }) => data.length))).toEqual(new Set([121]));
  // Where nobody waits the line has a gap, and no zero.
  expect(series[3]!.data[0]).toBeNull();
  expect(series[3]!.markLine?.data).toEqual([{ yAxis: 20 }]);
  const [axis] = option.xAxis as { axisLabel: { interval: (index: number) => boolean } }[];
  expect([0, 1, 12, 24].map((index) => axis!.axisLabel.interval(index))).toEqual([true, false, true, true]);
});

it('tells means with a tenth and people whole', () => {
  expect([meanText(3), meanText(3.44)]).toEqual(['3', '3,4']);
});
