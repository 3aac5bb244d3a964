import { expect, it } from 'vitest';
import { LOG_QUERIES } from './event-log.ts';
import { PRINT_JOB_QUERIES } from './print-job-store.ts';
import { OPEN_QUERIES } from './projections/load-images.ts';
import { DAY_QUERIES } from './read-day.ts';
import { fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath, tearEvents } from './testing/temporary.ts';

const plansOf = (queries: Readonly<Record<string, string>>): [string, string][] => Object.entries(queries);
const AT_START = [DAY_QUERIES, LOG_QUERIES, OPEN_QUERIES, PRINT_JOB_QUERIES].flatMap(plansOf);
/** The indexes of what is open now are small, however old the log. */
const BY_INDEX =
  /^(SEARCH|SCAN \S+ USING (COVERING )?INDEX \w+_open$|(CORRELATED SCALAR|SCALAR|REUSE) SUBQUERY|USE TEMP B-TREE FOR)/;

it.each(AT_START)('start-up goes by an index only: %s', async (_name, text) => {
  const path = await temporaryPath();
  await temporaryDatabase(path);
  const reader = await temporaryConnection(path, 'reader');
  const values = Array.from(text.matchAll(/\?/g), () => 1);
  const steps = (await reader.all(`EXPLAIN QUERY PLAN ${text}`, ...values)).map(({ detail }) =>
    String(detail),
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).toMatch(BY_INDEX);
});

it('reads no event before the day but the configuration', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(22, { days: 4 }));
  const day = await database.log.readDay();
  await database.close();
  expect(day.base.appointments).not.toEqual([]);
  await tearEvents(path, `seq <= ${day.base.seqBefore} AND type <> 'OfficeConfigured'`);
  const reopened = await temporaryDatabase(path);
  expect(await reopened.log.readDay()).toEqual(day);
});

it('says which event is broken', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(4, { days: 1, steps: 20 }));
  await tearEvents(path, 'seq = 9');
  await expect(database.log.readDay()).rejects.toMatchObject({ name: 'BrokenEventError', seq: 9 });
  await tearEvents(path, 'seq = 7', `'{"type":"TicketIssued"}'`);
  await expect(database.log.readDay()).rejects.toThrow(
    /^Event 7 of the log cannot be read: [^]*body.ticketId/,
  );
});

it('says which event is missing', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(3, { days: 1, steps: 30 }));
  const connection = await temporaryConnection(path);
  await connection.script(
    'DROP TRIGGER events_are_not_deleted; PRAGMA foreign_keys = OFF; DELETE FROM events WHERE seq = 20',
  );
  await expect(database.log.readDay()).rejects.toThrow('Event 20 of the log cannot be read: it is missing');
});

it('does not let anybody edit an event', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(3, { days: 1, steps: 5 }));
  const connection = await temporaryConnection(path);
  await expect(connection.run('UPDATE events SET at = 0')).rejects.toThrow('events are never edited');
  await expect(connection.run('DELETE FROM events')).rejects.toThrow('events are never deleted');
});
