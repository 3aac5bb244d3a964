/** Fault: the printer accepts connections and bytes, and does nothing with them. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('hung before: no byte of the ticket leaves, and it comes once when the printer is back', async () => {
  hall = await openHall();
  await hall.printer.setCondition('hangs');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('not-answering'));
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
});

test('hung in the middle: unknown; when it wakes up it prints the rest, and ours does not come on top', async () => {
  hall = await openHall();
  await hall.printer.setCondition('hangs', { afterLines: 4 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown hung']));
  const next = hall.take('Д048');
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047', 'Д048']);
  // The late answer does not change what was said.
  expect(hall.store.state(job)).toBe('unknown');
  expect(hall.runner.state().unknown).toBe(1);
});

test('answers questions but works off nothing: the ticket is held back, so that nothing is unknown', async () => {
  hall = await openHall();
  await hall.printer.setCondition('stuck');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('not-answering'));
  expect(hall.store.state(job)).toBe('queued');
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
});
