/** Fault: the printer prints but answers no question, as it was set up, or as nobody expected. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('known to be mute: sent, and no more is claimed', async () => {
  hall = await openHall({ network: { speaksStatus: false } });
  await hall.printer.setCondition('mute');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.state(job)).toBe('sent'));
  await eventually(() => expect(hall.numbers()).toEqual(['Д047']));
});

test('known to be mute and switched off: certain that nothing was sent', async () => {
  hall = await openHall({ network: { speaksStatus: false } });
  await hall.printer.setCondition('off');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('offline'));
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('sent'));
  expect(hall.numbers()).toEqual(['Д047']);
});

test('not known to be mute: no ticket is risked', async () => {
  hall = await openHall();
  await hall.printer.setCondition('mute');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state().condition).toBe('not-answering'));
  expect(hall.store.state(job)).toBe('queued');
  expect(hall.numbers()).toEqual([]);
});

test('falls silent in the middle: unknown although it printed, and not printed again', async () => {
  hall = await openHall();
  await hall.printer.setCondition('mute', { afterLines: 3 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown hung']));
  await hall.printer.setCondition('ready');
  const next = hall.take('Д048');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047', 'Д048']);
});
