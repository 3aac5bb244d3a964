/** Fault: somebody opens the cover, before or in the middle of a ticket. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('open before: nothing is sent until it is shut', async () => {
  hall = await openHall();
  await hall.printer.setCondition('cover-open');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('cover-open'));
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
});

test('opened in the middle: printed on when shut, confirmed, and only once', async () => {
  hall = await openHall();
  await hall.printer.setCondition('cover-open', { afterLines: 8 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('cover-open'));
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'confirmed']));
  expect(hall.numbers()).toEqual(['Д047']);
});
