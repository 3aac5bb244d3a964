import { expect, it } from 'vitest';
import { placeAfterKey } from './grid.ts';

it.each([
  [5, 'ArrowDown', 9],
  [7, 'ArrowDown', 7],
  [5, 'ArrowUp', 1],
  [1, 'ArrowUp', 1],
  [5, 'ArrowRight', 6],
  [9, 'ArrowRight', 9],
  [0, 'ArrowLeft', 0],
  [5, 'Home', 0],
  [5, 'End', 9],
  [5, 'Enter', null],
])('of ten in rows of four, from %i, %s leads to %s', (at, key, target) =>
  expect(placeAfterKey(at, key, 4, 10)).toBe(target),
);
