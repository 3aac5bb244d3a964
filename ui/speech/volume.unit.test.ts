import { expect, it } from 'vitest';
import { gainOf, louder, quieter, USUAL_VOLUME, VOLUMES } from './volume.ts';

it('the steps of the volume are equal for the ear, and the usual one is the sound as it is', () => {
  expect(VOLUMES.map(gainOf)).toEqual([0.25, 0.5, 1, 2]);
  expect(gainOf(USUAL_VOLUME)).toBe(1);
  expect([gainOf(0), gainOf(-1), gainOf(7)]).toEqual([0, 0, 2]);
});

it('a step leads to the next, and stays at the ends', () => {
  expect([0, 0.25, 0.6, 0.75, 1].map(louder)).toEqual([0.25, 0.5, 0.75, 1, 1]);
  expect([1, 0.75, 0.6, 0.25, 0].map(quieter)).toEqual([0.75, 0.5, 0.5, 0.25, 0.25]);
});
