/** Fault: the roll is empty before, or runs out in the middle of, a ticket. */
import { afterEach, describe, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall, QUICK_NETWORK } from './testing/hall.ts';
import { type Relay, relayTo } from './testing/relay.ts';
import { startVirtualPrinter } from './virtual/printer.ts';

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

/** Long enough for a ticket on two busy cores, short enough to wait for. */
const SHORT_AGE_MS = 1_500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Of papers whole and in pieces; the roll ends above the number of the first one. */
const numbersOnPaper = () => hall.numbers().filter((number) => number !== '');

describe.each(['epson', 'star'] as const)('ran out in the middle of a paper (%s)', (dialect) => {
  test('and nobody comes while it is of use: the printer forgets it, and new paper brings the next one alone', async () => {
    hall = await openHall({ printer: { dialect }, runner: { maxPaperAgeMs: SHORT_AGE_MS } });
    await hall.printer.setCondition('paper-out', { afterLines: 5 });
    const job = hall.take('Д047');
    await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown paper-out']));
    await eventually(() => expect(hall.runner.state()).toMatchObject({ condition: 'paper-out', unknown: 1 }));
    await hall.printer.setCondition('ready');
    const next = hall.take('Д048');
    await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
    expect(numbersOnPaper()).toEqual(['Д048']);
    // What was on paper of the first one is cut off: it is not the top of the next one.
    expect(hall.printer.papers()).toHaveLength(2);
    expect(hall.store.state(job)).toBe('unknown');
  });

  test('and paper is loaded in time: it comes out once, and is confirmed', async () => {
    hall = await openHall({ printer: { dialect }, runner: { maxPaperAgeMs: 10 * SHORT_AGE_MS } });
    await hall.printer.setCondition('paper-out', { afterLines: 5 });
    const job = hall.take('Д047');
    await eventually(() => expect(hall.runner.state().condition).toBe('paper-out'));
    await hall.printer.setCondition('ready');
    await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'confirmed']));
    expect(hall.numbers()).toEqual(['Д047']);
    expect(hall.printer.papers()).toHaveLength(1);
  });

  test('and the server is stopped: no paper of its comes out when nobody watches it', async () => {
    hall = await openHall({ printer: { dialect } });
    await hall.printer.setCondition('paper-out', { afterLines: 5 });
    const job = hall.take('Д047');
    await eventually(() => expect(hall.runner.state().condition).toBe('paper-out'));
    await hall.runner.stop();
    expect(hall.store.history(job)).toEqual(['sending', 'unknown stopped']);
    await hall.printer.setCondition('ready');
    await eventually(() => expect(hall.printer.papers()).toHaveLength(1));
    expect(numbersOnPaper()).toEqual([]);
  });

  test('of a clone that cannot forget: nobody knows, it comes out late, and not a second time', async () => {
    const printer = { dialect, clears: false };
    const limits = { ...QUICK_NETWORK, proofMs: 400, recoveryMs: 600 };
    hall = await openHall({ printer, network: { limits } });
    await hall.printer.setCondition('paper-out', { afterLines: 5 });
    const job = hall.take('Д047');
    await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown paper-out']));
    const next = hall.take('Д048');
    await hall.printer.setCondition('ready');
    await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
    expect(hall.numbers()).toEqual(['Д047', 'Д048']);
    expect(hall.store.state(job)).toBe('unknown');
  });

  describe('and the cable is pulled', () => {
    let line: Relay;
    afterEach(() => line.stop());

    async function pulled(maxPaperAgeMs: number): Promise<string> {
      const printer = await startVirtualPrinter({ dialect });
      line = await relayTo(printer.port);
      hall = await openHall({
        printer: { dialect },
        on: printer,
        network: { port: line.port },
        runner: { maxPaperAgeMs },
      });
      await hall.printer.setCondition('paper-out', { afterLines: 5 });
      const job = hall.take('Д047');
      await eventually(() => expect(hall.runner.state().condition).toBe('paper-out'));
      line.cut();
      await eventually(() => expect(hall.store.history(job)).toEqual(['sending', 'unknown paper-out']));
      return job;
    }

    test('a person decides; what is too old by the time it is heard of again is forgotten', async () => {
      const job = await pulled(SHORT_AGE_MS);
      await pause(SHORT_AGE_MS + 500);
      await hall.printer.setCondition('ready');
      const next = hall.take('Д048');
      await eventually(() => expect(hall.store.state(next)).toBe('confirmed'));
      expect(numbersOnPaper()).toEqual(['Д048']);
      expect(hall.store.state(job)).toBe('unknown');
    });

    test('a person decides; what is still of use comes out once', async () => {
      const job = await pulled(60_000);
      await pause(500);
      await hall.printer.setCondition('ready');
      await eventually(() => expect(hall.numbers()).toEqual(['Д047']));
      expect(hall.store.state(job)).toBe('unknown');
    });
  });
});

test('nearly empty: prints, and says so', async () => {
  hall = await openHall();
  await hall.printer.setCondition('paper-low');
  const job = hall.take('Д047');
  await eventually(() => expect(hall.store.state(job)).toBe('confirmed'));
  await eventually(() => expect(hall.runner.state().condition).toBe('paper-low'));
});
