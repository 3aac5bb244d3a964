import { expect, it } from 'vitest';
import { normsReport, weekNorms } from '../testing/reports.ts';
import { heatOf, heatOption } from './heat.ts';

const MINUTE_MS = 60_000;

interface Point {
  readonly value: readonly number[];
  readonly label: { readonly formatter: string };
  readonly itemStyle: { readonly color: string };
}

const pointsOf = (option: ReturnType<typeof heatOption>) =>
  (option.series as { readonly data: readonly Point[] }).data;

it('has a cell for each hour in which somebody waited, coloured by the share of the norm', () => {
  document.documentElement.style.setProperty('--bad', 'red');
  document.documentElement.style.setProperty('--ok-soft', 'green');
  const heat = heatOf(weekNorms());
  const points = pointsOf(heatOption(heat, 20 * MINUTE_MS));
  expect(points).toHaveLength(50);
  // Monday at noon: the fifth hour of the first row.
  const noon = points.find(({ value: [hour, weekday] }) => hour === 4 && weekday === 0)!;
  expect(noon.label.formatter).toBe('24');
  expect(noon.itemStyle.color).toBe('red');
  const early = points.find(({ value: [hour, weekday] }) => hour === 0 && weekday === 4)!;
  expect(early.itemStyle.color).toBe('green');
});

it('leaves out hours in which nobody waited, at the ends altogether', () => {
  const heat = heatOf(normsReport());
  expect(heat.hours).toEqual([8, 9, 10]);
  expect(heat.meanMs(1, 9)).toBeNull();
  expect(heat.meanMs(1, 10)).toBe(22 * MINUTE_MS);
});
