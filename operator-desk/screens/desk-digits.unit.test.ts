import { expect, it } from 'vitest';
import { digitsOf } from './desk-digits.ts';

const of = (...numbers: number[]) => [...digitsOf(numbers.map((number) => ({ number })))];

it.each([
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 2, 9, 10, 12],
    [2, 9],
  ],
  [[3, 4, 35, 350], [4]],
  [[10, 11], []],
])('of the desks %j one key takes %j', (numbers, taken) => {
  expect(of(...numbers)).toEqual(taken);
});
