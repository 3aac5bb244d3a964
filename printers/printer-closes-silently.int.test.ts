/** Fault: the printer ends connections without a word. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('closes every connection: nothing is sent until it stays open', async () => {
  hall = await openHall();
  await hall.printer.setCondition('closing');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'offline', queued: 1 }));
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
});

test('closes in the middle but prints: unknown, and not printed again', async () => {
  hall = await openHall({ printer: { lineMs: 5 } });
  await hall.printer.setCondition('closing', { afterLines: 3 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown closed']));
  await hall.printer.setCondition('ready');
  const next = hall.take('Д048');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047', 'Д048']);
});
