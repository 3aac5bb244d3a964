/** A server that starts again knows what it knew: the state from the log is the one that grew event by event. */
import { expect, it } from 'vitest';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { evolve } from '../office/evolve.ts';
import { emptyState } from '../office/empty-state.ts';
import { plain } from '../office/testing/plain.ts';
import { stateFrom } from './beginning.ts';

it.each([31, 32, 33, 34])('after some days of history %i, at any point of the last one', async (seed) => {
  const events = randomHistory(seed, { days: 4 });
  const lastDay = events.findLastIndex(({ body }) => body.type === 'DayOpened');
  const database = await temporaryDatabase();
  await fill(database.log, events.slice(0, lastDay));
  let written = lastDay;
  for (const stop of [lastDay + 1, Math.floor((lastDay + events.length) / 2), events.length]) {
    await fill(database.log, events.slice(written, stop));
    written = stop;
    const officeId = events[0]?.officeId ?? '';
    const grown = events.slice(0, stop).reduce(evolve, emptyState(officeId));
    expect(plain(stateFrom(officeId, await database.log.readDay()))).toEqual(plain(grown));
    expect(grown.appointments.size).toBeGreaterThan(3);
  }
});
