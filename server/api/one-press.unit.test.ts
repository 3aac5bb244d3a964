import { expect, it } from 'vitest';
import { OnePress } from './one-press.ts';

it('takes presses that follow each other closely for one, however many', () => {
  const press = new OnePress();
  const told = [0, 1500, 3000, 5000, 6999, 8998.5].map((now) => press.goesOn('entrance', now));
  expect(told).toEqual([false, true, true, false, true, true]);
});

it('knows one button from another', () => {
  const press = new OnePress();
  expect([press.goesOn('entrance', 0), press.goesOn('ramp', 10)]).toEqual([false, false]);
});

it('is not deaf while a clock that was set back catches up', () => {
  const press = new OnePress();
  const told = [3_600_000, 0, 20, 5000].map((now) => press.goesOn('entrance', now));
  expect(told).toEqual([false, false, true, false]);
});
