/** Faults of every kind, at any moment, in any order: no ticket is ever printed twice, and no confirmed one is missing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { type Hall, openHall } from './testing/hall.ts';
import type { Condition } from './virtual/condition.ts';

/** Something goes wrong, now or in the middle of the tickets that visitors then take; and time passes. */
type Event = {
  readonly condition: Condition;
  readonly afterLines: number;
  readonly tickets: number;
  readonly pauseMs: number;
};

const CONDITIONS: readonly Condition[] = [
  'ready',
  'paper-out',
  'cover-open',
  'error',
  'off',
  'hangs',
  'stuck',
  'closing',
  'mute',
  'garbling',
];

const event: fc.Arbitrary<Event> = fc.record({
  condition: fc.constantFrom(...CONDITIONS),
  afterLines: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
  tickets: fc.integer({ min: 0, max: 2 }),
  // In the middle of a ticket, after it, and after everybody has given up.
  pauseMs: fc.constantFrom(20, 120, 700),
});

/** So short that now and then a healthy printer is given up on: that must be safe too. */
const HASTY = {
  connectMs: 300,
  answerMs: 80,
  turnMs: 100,
  quietMs: 60,
  proofMs: 200,
  proofPerByteMs: 0,
  pollMs: 30,
  recoveryMs: 400,
  closeMs: 50,
};

/** Each takes a second of real time. Before changing how tickets are sent: `RUNS=300`. */
const RUNS = Number(process.env['RUNS'] ?? 8);

async function happen(hall: Hall, events: readonly Event[]): Promise<void> {
  let taken = 0;
  for (const { condition, afterLines, tickets, pauseMs } of events) {
    await hall.printer.setCondition(condition, { afterLines });
    for (let count = 0; count < tickets; count += 1) {
      taken += 1;
      hall.take(`А${String(taken).padStart(3, '0')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The printer is mended, everything that was held up comes out. */
async function endWell(hall: Hall): Promise<void> {
  await hall.printer.setCondition('ready');
  await eventually(() => {
    for (const { state } of hall.store.jobs()) expect(['queued', 'sending']).not.toContain(state);
  });
  hall.runner.wake();
  await eventually(() => expect(hall.runner.state().condition).toBe('ready'));
}

test(
  'no ticket twice, no confirmed one missing',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 4 }), async (events) => {
        const hall = await openHall({ printer: { lineMs: 3 }, network: { limits: HASTY } });
        try {
          await happen(hall, events);
          await endWell(hall);
          const onPaper = hall.printer.papers().flatMap(({ text }) => text.match(/^А \d+$/gm) ?? []);
          for (const { number, state } of hall.store.jobs()) {
            const copies = onPaper.filter((each) => each.replace(' ', '') === number).length;
            expect(copies, `${number} is ${state}`).toBeLessThanOrEqual(1);
            if (state === 'confirmed') expect(copies, `${number} is confirmed`).toBe(1);
          }
          expect(hall.errors).toEqual([]);
        } finally {
          await hall.close();
        }
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 20_000,
);
