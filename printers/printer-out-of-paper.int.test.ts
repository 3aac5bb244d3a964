/** Fault: the roll is empty before, or runs out in the middle of, a ticket. */
import { afterEach, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall, QUICK_NETWORK } from './testing/hall.ts';

let hall: Hall;
afterEach(() => hall.close());

test('empty before: nothing is sent, staff see it, and the ticket comes once when paper is loaded', async () => {
  hall = await openHall();
  await hall.printer.setCondition('paper-out');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'paper-out', queued: 1 }));
  expect(hall.numbers()).toEqual([]);
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047']);
  await eventually(() =>
    expect(hall.runner.state()).toMatchObject({ condition: 'ready', queued: 0, unknown: 0 }),
  );
});

test.each([true, false])(
  'ran out in the middle (answers only about paper: %s): waits, prints on, and is confirmed once',
  async (answersOnlyPaperWhenOut) => {
    hall = await openHall({ printer: { answersOnlyPaperWhenOut } });
    await hall.printer.setCondition('paper-out', { afterLines: 5 });
    const job = hall.take('Д047');
    await eventually(() => expect(hall.runner.state().condition).toBe('paper-out'));
    // Longer than a printer may be silent without an excuse.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(hall.store.state(job)).toBe('sending');
    await hall.printer.setCondition('ready');
    await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
    expect(hall.store.history(job)).toEqual(['sending', 'confirmed']);
    expect(hall.numbers()).toEqual(['Д047']);
  },
);

test('ran out in the middle and nobody comes: unknown, and it is not printed a second time afterwards', async () => {
  const limits = { ...QUICK_NETWORK, proofMs: 400, recoveryMs: 600 };
  hall = await openHall({ network: { limits } });
  await hall.printer.setCondition('paper-out', { afterLines: 5 });
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown paper-out']));
  await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'paper-out', unknown: 1 }));
  const next = hall.take('Д048');
  await hall.printer.setCondition('ready');
  await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
  expect(hall.numbers()).toEqual(['Д047', 'Д048']);
  expect(hall.store.state(job)).toBe('unknown');
});

test('nearly empty: prints, and says so', async () => {
  hall = await openHall();
  await hall.printer.setCondition('paper-low');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  await eventually(() => expect(hall.runner.state().condition).toBe('paper-low'));
});
