import { expect, it } from 'vitest';
import { FACES, isLow } from './rating.ts';

it('an apology is due for one and two', () => {
  expect(FACES.map(({ score }) => score).filter(isLow)).toEqual([1, 2]);
});
