import { expect, it } from 'vitest';
import { LYING, UPRIGHT } from './glass.ts';
import { capitalMm, smallMm, typeOf, unitsOf } from './wall-size.ts';

it('asks for the millimetres that the standards name', () => {
  expect(Math.round(capitalMm(5))).toBe(61);
  expect(Math.round(capitalMm(8))).toBe(98);
  expect(smallMm(5)).toBeCloseTo(17.5, 1);
});

it.each([
  ['full HD', { width: 1920, height: 1080 }, { width: 100, height: 56.25 }],
  ['upright', { width: 1080, height: 1920 }, { width: 56.25, height: 100 }],
  ['4:3', { width: 1024, height: 768 }, { width: 100, height: 75 }],
  ['wider than wide', { width: 2560, height: 1080 }, { width: 2560 / 19.2, height: 56.25 }],
])('measures a %s wall in its units', (_, shape, units) => {
  const is = unitsOf(shape);
  expect(is.width).toBeCloseTo(units.width, 6);
  expect(is.height).toBeCloseTo(units.height, 6);
});

it('knows the size of letters that are so high on a glass', () => {
  // 43 inches are 952 mm wide: a unit is 9.52 mm.
  expect(typeOf(61.1, 43, LYING)).toBeCloseTo(9.17, 2);
  expect(typeOf(61.1, 43, UPRIGHT)).toBeCloseTo(9.17, 2);
  expect(typeOf(61.1, 86, LYING)).toBeCloseTo(9.17 / 2, 2);
});
