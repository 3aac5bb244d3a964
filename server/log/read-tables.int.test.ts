import { expect, it } from 'vitest';
import { columnsOf } from './projections/read-table.ts';
import { READ_TABLES } from './projections/all-tables.ts';
import { fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { allReadRows } from './testing/read-rows.ts';
import { tearEvents, temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

it.each([1, 2, 3, 4])('has the same rows when made again from the events, history %i', async (seed) => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(seed, { days: 4, steps: 300 }), seed);
  const written = await allReadRows(path);
  await database.log.rebuildReadTables();
  expect(await allReadRows(path)).toEqual(written);
  for (const [table, rows] of Object.entries(written)) expect(rows.length, table).toBeGreaterThan(3);
});

it('goes on writing after that', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  const events = randomHistory(6, { days: 2, steps: 200 });
  await fill(database.log, events.slice(0, 350));
  await database.log.rebuildReadTables();
  await fill(database.log, events.slice(350));
  const rebuilt = await allReadRows(path);
  await database.log.rebuildReadTables();
  expect(await allReadRows(path)).toEqual(rebuilt);
});

it('is made again when another version of the program wrote it', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(7, { days: 2 }));
  const written = await allReadRows(path);
  await database.meta.set('read-tables-version', '0');
  await database.close();
  const connection = await temporaryConnection(path);
  await connection.script('DROP TABLE visits; DELETE FROM legs; ALTER TABLE days DROP COLUMN closed_by');
  await connection.close();
  const reopened = await temporaryDatabase(path);
  expect(await allReadRows(path)).toEqual(written);
  expect(await reopened.meta.get('read-tables-version')).not.toBe('0');
});

it('names the event that keeps it from being made, and leaves the rows as they were', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(8, { days: 1, steps: 50 }));
  const written = await allReadRows(path);
  await tearEvents(path, 'seq = 7', `'{"type":"TicketTorn"}'`);
  await expect(database.log.rebuildReadTables()).rejects.toThrow('Event 7 of the log cannot be read');
  expect(await allReadRows(path)).toEqual(written);
});

it('has the columns that its row images have', async () => {
  const path = await temporaryPath();
  await temporaryDatabase(path);
  const connection = await temporaryConnection(path, 'reader');
  for (const table of Object.values(READ_TABLES)) {
    const columns = await connection.all('SELECT name FROM pragma_table_info(?)', table.name);
    expect(columns.map(({ name }) => name)).toEqual(columnsOf(table));
  }
});
