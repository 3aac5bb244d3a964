import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { backUp } from './backup.ts';
import { fill } from './testing/fill.ts';
import { randomHistory } from './testing/history.ts';
import { allReadRows } from './testing/read-rows.ts';
import { temporaryDatabase, temporaryPath } from './testing/temporary.ts';

it('copies a database that is being written to', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  const events = randomHistory(31, { days: 2, steps: 150 });
  await fill(database.log, events.slice(0, 200));
  const to = await temporaryPath();
  await writeFile(to, 'an older copy');
  await Promise.all([database.backUp(to), fill(database.log, events.slice(200))]);
  expect(await readdir(dirname(to))).toEqual(['office.db']);
  const copy = await temporaryDatabase(to);
  const { events: copied } = await copy.log.readDay();
  expect(copied).toEqual(events.slice(copied[0]!.seq - 1, copied.at(-1)!.seq));
  expect(copied.at(-1)!.seq).toBeGreaterThanOrEqual(200);
  await copy.log.rebuildReadTables();
});

it('does not take a damaged copy for a backup, and keeps the older one', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await fill(database.log, randomHistory(32, { days: 1, steps: 100 }));
  await database.close();
  const bytes = await readFile(path);
  bytes.fill(0xff, 3 * 4096, 6 * 4096);
  const damaged = await temporaryPath();
  await writeFile(damaged, bytes);
  const to = await temporaryPath();
  await copyFile(path, to);
  const before = await allReadRows(to);
  await expect(backUp(damaged, to)).rejects.toMatchObject({ name: 'StorageError', kind: 'corrupt' });
  expect(await allReadRows(to)).toEqual(before);
  expect(await readdir(dirname(to))).not.toContain('office.db.part');
});
