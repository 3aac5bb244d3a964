import { expect, it } from 'vitest';
import { MONDAY_8 } from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { CONFIG } from '../office/testing/office.ts';
import { Housekeeping } from './housekeeping.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it('ends no session that lasts by the clock, though the office’s time is ahead of a clock set back', async () => {
  const database = await temporaryDatabase();
  const person = { id: 'p-1', login: 'anna', name: 'Анна', roles: ['operator' as const], serviceIds: null };
  await database.people.add(person, 'hash');
  const lasts = { tokenHash: 't-1', personId: 'p-1', expiresAt: MONDAY_8 + HOUR };
  await database.sessions.add(lasts);
  await database.sessions.add({ ...lasts, tokenHash: 't-2', expiresAt: MONDAY_8 });
  const house = {
    database,
    runtime: { now: () => MONDAY_8 + DAY, state: { config: CONFIG, day: null } },
    clock: { now: () => MONDAY_8, speed: 1 },
    printing: { printers: { wakeAll: () => undefined } },
    contacts: { forget: () => undefined },
    needs: { forget: () => undefined },
    transferNotes: { forget: () => undefined },
    media: { sweep: () => Promise.resolve(0) },
    logger: { info: () => undefined, error: (problem: unknown) => expect.fail(String(problem)) },
  };
  await new Housekeeping(house as unknown as ConstructorParameters<typeof Housekeeping>[0]).beginDay();
  expect(await database.sessions.find('t-1', MONDAY_8)).toEqual(lasts);
  expect(await database.sessions.sweep(MONDAY_8)).toBe(0);
});
