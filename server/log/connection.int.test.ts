import { expect, it } from 'vitest';
import { temporaryConnection, temporaryPath } from './testing/temporary.ts';

async function counters() {
  const path = await temporaryPath();
  const writer = await temporaryConnection(path);
  await writer.script('CREATE TABLE counters (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT');
  await writer.run('INSERT INTO counters VALUES (?, ?)', 'a', 0);
  return { path, writer };
}

it('lets no statement of another caller into a transaction', async () => {
  const { writer } = await counters();
  const addOne = () =>
    writer.transaction(async (sql) => {
      const [row] = await sql.all('SELECT n FROM counters');
      await new Promise((resolve) => setTimeout(resolve, 1));
      await sql.run('UPDATE counters SET n = ?', Number(row?.n) + 1);
    });
  const failing = () =>
    writer.transaction(async (sql) => {
      await sql.run('UPDATE counters SET n = 1000');
      throw new Error('changed my mind');
    });
  const all = [
    addOne(),
    failing(),
    addOne(),
    writer.run('UPDATE counters SET n = n + 10'),
    failing(),
    addOne(),
  ];
  const results = await Promise.allSettled(all);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(2);
  expect(await writer.all('SELECT n FROM counters')).toEqual([{ n: 13 }]);
});

it('rolls back what a failed statement left half done', async () => {
  const { writer } = await counters();
  const work = writer.transaction(async (sql) => {
    await sql.run('UPDATE counters SET n = 7');
    await sql.run('INSERT INTO counters VALUES (?, ?)', 'a', 1);
  });
  await expect(work).rejects.toMatchObject({ name: 'StorageError', kind: 'constraint' });
  expect(await writer.all('SELECT n FROM counters')).toEqual([{ n: 0 }]);
});

it('takes nothing more when a transaction or the connection is over', async () => {
  const { writer } = await counters();
  const escaped = await writer.transaction((sql) =>
    Promise.resolve(() => sql.run('UPDATE counters SET n = 5')),
  );
  await expect(escaped()).rejects.toMatchObject({ kind: 'closed' });
  const last = writer.run('UPDATE counters SET n = 6');
  await writer.close();
  expect(await last).toBe(1);
  await expect(writer.all('SELECT 1')).rejects.toMatchObject({ kind: 'closed' });
});

it('shows a reader what is committed, and in a transaction one moment of it', async () => {
  const { path, writer } = await counters();
  const reader = await temporaryConnection(path, 'reader');
  await reader.transaction(async (sql) => {
    const before = await sql.all('SELECT n FROM counters');
    await writer.run('UPDATE counters SET n = 1');
    expect(await sql.all('SELECT n FROM counters')).toEqual(before);
  });
  expect(await reader.all('SELECT n FROM counters')).toEqual([{ n: 1 }]);
  await expect(reader.run('UPDATE counters SET n = 2')).rejects.toMatchObject({ kind: 'io' });
});

it('binds no value that would be kept as something else', async () => {
  const { writer } = await counters();
  for (const value of [undefined, {}, true, Number.NaN]) {
    await expect(writer.run('UPDATE counters SET n = ?', value as never)).rejects.toMatchObject({
      kind: 'internal',
    });
  }
});

it('is durable: every commit waits for the disk', async () => {
  const { writer } = await counters();
  expect(await writer.all('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await writer.all('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
});
