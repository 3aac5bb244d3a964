import { expect, it } from 'vitest';
import { slopeOf } from './slope.ts';

const points = (...ys: number[]) => ys.map((y, x) => ({ x, y }));

it('is what a straight line rises, whatever it begins with', () => {
  expect(slopeOf(points(7, 9, 11))).toBeCloseTo(2);
  expect(slopeOf(points(5, 5, 5))).toBe(0);
});

it('is little changed by what goes up and down', () => {
  expect(Math.abs(slopeOf(points(10, 12, 10, 12, 10, 12, 10)))).toBeLessThan(0.1);
});

it('of one point is none', () => {
  expect(slopeOf(points(3))).toBe(0);
});
