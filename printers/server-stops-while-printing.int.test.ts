/** Fault: the server is stopped while a ticket is under way. */
import { expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { openHall } from './testing/hall.ts';

test('a ticket that only needs a moment is finished first', async () => {
  const hall = await openHall({ printer: { lineMs: 10 }, runner: { stopGraceMs: 5_000 } });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.state(job)).toBe('sending'));
  await hall.runner.stop();
  expect(hall.store.state(job)).toBe('confirmed');
  await hall.printer.stop();
});

test('a ticket that waits for paper is given up as unknown, and no other is begun', async () => {
  const hall = await openHall({ runner: { stopGraceMs: 50 } });
  await hall.printer.setCondition('paper-out', { afterLines: 3 });
  const job = hall.take('Д047');
  const next = hall.take('Д048');
  await eventually(() => expect(hall.runner.state().condition).toBe('paper-out'));
  await hall.runner.stop();
  expect(hall.store.history(job)).toEqual(['sending', 'unknown stopped']);
  expect(hall.store.history(next)).toEqual([]);
  await hall.printer.stop();
});
