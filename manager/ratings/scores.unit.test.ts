import { expect, it } from 'vitest';
import { faceOf, meanText } from './scores.ts';

it('a mean is told to the hundredth, and none as none', () => {
  expect([meanText(11 / 3), meanText(5), meanText(null)]).toEqual(['3,67', '5,00', '—']);
});

it('a score has the face that was touched', () => {
  expect([1, 2, 3, 4, 5].map((score) => faceOf(score).word)).toEqual([
    'rating.very-bad',
    'rating.bad',
    'rating.so-so',
    'rating.good',
    'rating.very-good',
  ]);
  expect(() => faceOf(6)).toThrow(RangeError);
});
