/** Fault: the power goes, before or in the middle of a ticket, and comes back. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('off before: tickets wait in order and come once each', async () => {
  hall = await openHall();
  await hall.printer.setCondition('off');
  const jobs = ['А001', 'А002', 'А003'].map((number) => hall.take(number));
  await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'offline', queued: 3 }));
  await hall.printer.setCondition('ready');
  await eventually(() =>
    expect(jobs.map((job) => hall.store.state(job))).toEqual(jobs.map(() => 'confirmed')),
  );
  expect(hall.numbers()).toEqual(['А001', 'А002', 'А003']);
});

test('off in the middle: half a ticket came out, a person decides, and the next one is whole', async () => {
  hall = await openHall({ printer: { lineMs: 2 } });
  await hall.printer.setCondition('off', { afterLines: 6 });
  const job = hall.take('А001');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown closed']));
  await hall.printer.setCondition('ready');
  const next = hall.take('А002');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.printer.papers().map(({ complete }) => complete)).toEqual([false, true]);
  expect(hall.numbers()).toEqual(['А002']);
});

test('off for so long that the visitor is gone: the ticket is not printed late', async () => {
  hall = await openHall({ runner: { maxPaperAgeMs: 1_000 } });
  await hall.printer.setCondition('off');
  const old = hall.take('А001');
  await eventually(() => expect(hall.store.history(old)).toEqual(['expired']));
  await hall.printer.setCondition('ready');
  const fresh = hall.take('А002');
  await eventually(() => expect(hall.store.state(fresh)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['А002']);
});
