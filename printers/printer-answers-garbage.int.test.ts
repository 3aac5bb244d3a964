/** Fault: noise on the line, or a device that is no printer. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('noise before: nothing is sent to it', async () => {
  hall = await openHall();
  await hall.printer.setCondition('garbling');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('not-answering'));
  expect(hall.numbers()).toEqual([]);
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
});

test('noise instead of the proof: unknown, and not printed again', async () => {
  hall = await openHall();
  await hall.printer.setCondition('garbling', { afterLines: 3 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown garbled']));
  await hall.printer.setCondition('ready');
  const next = hall.take('Д048');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047', 'Д048']);
});
