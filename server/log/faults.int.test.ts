/** What the log does when the disk, the schema or the neighbour does not play along. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { OfficeEvent } from '../../contract/events.ts';
import { openConnection } from './connection.ts';
import { createEventLog } from './event-log.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';
import { batchOf } from './testing/fill.ts';
import { allReadRows } from './testing/read-rows.ts';
import { MONDAY_8, dayOpened, eventAt, ticketIssued } from './testing/samples.ts';
import { temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

/** A log over connections that the test can reach. */
async function bareLog(path: string) {
  const writer = await temporaryConnection(path);
  await migrate(writer);
  const reader = await temporaryConnection(path, 'reader');
  return { writer, log: await createEventLog({ writer, reader }) };
}

const ticketsFrom = (seq: number, count: number): OfficeEvent[] =>
  Array.from({ length: count }, (_, index) =>
    eventAt(seq + index, MONDAY_8, ticketIssued(seq + index, { printerId: 'printer-1' })),
  );

it('keeps nothing of a batch in which one row breaks a rule', async () => {
  const path = await temporaryPath();
  const { log } = await temporaryDatabase(path);
  const command = { sender: 'kiosk-1', commandId: 'command-1', fingerprint: '', answer: '{}', at: MONDAY_8 };
  const contact = {
    appointmentId: 'same-one',
    name: 'Мария',
    phone: '+79103200000',
    appointmentAt: MONDAY_8,
    email: null,
    address: null,
  };
  await log.append({ ...batchOf(eventAt(1, MONDAY_8, dayOpened())), contacts: [contact] });
  const before = await allReadRows(path);
  const again = [{ ...contact, phone: '+7' }];
  const batch = { ...batchOf(...ticketsFrom(2, 3)), commands: [command], contacts: again };
  await expect(log.append(batch)).rejects.toMatchObject({ name: 'StorageError', kind: 'constraint' });
  expect(await allReadRows(path)).toEqual(before);
  expect(await log.recentCommands(0)).toEqual([]);
  expect((await log.readDay()).events).toHaveLength(1);
  await log.append({ ...batch, contacts: [] });
  expect((await log.readDay()).events).toHaveLength(4);
  await log.rebuildReadTables();
});

it('says that the disk is full, keeps what it had, and works again when there is space', async () => {
  const path = await temporaryPath();
  const { log, writer } = await bareLog(path);
  await log.append(batchOf(eventAt(1, MONDAY_8, dayOpened())));
  await writer.all('PRAGMA max_page_count = 1');
  let seq = 2;
  const refusal = await (async () => {
    for (;;) {
      const batch = { ...batchOf(...ticketsFrom(seq, 20)), commands: [] };
      const error = await log.append(batch).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) return error;
      seq += 20;
    }
  })();
  expect(refusal).toMatchObject({ name: 'StorageError', kind: 'disk-full' });
  const kept = await log.readDay();
  expect(kept.events).toHaveLength(seq - 1);
  expect((await allReadRows(path)).visits).toHaveLength(seq - 2);
  await writer.all('PRAGMA max_page_count = 1000000');
  await log.append(batchOf(...ticketsFrom(seq, 20)));
  expect((await log.readDay()).events).toHaveLength(seq + 19);
  expect(await writer.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

it('refuses a second server on the same data in clear words', async () => {
  const path = await temporaryPath();
  const first = await temporaryDatabase(path);
  await expect(temporaryDatabase(path)).rejects.toMatchObject({
    name: 'DatabaseRefused',
    reason: 'in-use',
    message: expect.stringContaining('Another server is running'),
  });
  await first.close();
  await temporaryDatabase(path);
});

it('lets go of the data when its process is killed', async () => {
  const path = await temporaryPath();
  const script = `
    import sqlite3 from 'sqlite3';
    const held = new sqlite3.Database(process.argv[1] + '.lock');
    held.exec('BEGIN EXCLUSIVE', (error) => { console.log(error ? 'failed' : 'held'); setInterval(() => {}, 1000); });`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    other.kill('SIGKILL');
  });
  const [said] = await once(other.stdout, 'data');
  expect(String(said)).toBe('held\n');
  await expect(temporaryDatabase(path)).rejects.toMatchObject({ reason: 'in-use' });
  other.kill('SIGKILL');
  await once(other, 'exit');
  await temporaryDatabase(path);
});

it('refuses the database of a newer program', async () => {
  const path = await temporaryPath();
  const newer = await temporaryConnection(path);
  await newer.script(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
  await newer.close();
  const refusal = {
    name: 'DatabaseRefused',
    reason: 'newer-version',
    message: expect.stringContaining('newer version'),
  };
  await expect(temporaryDatabase(path)).rejects.toMatchObject(refusal);
  // The refusal has let go of the lock.
  await expect(temporaryDatabase(path)).rejects.toMatchObject(refusal);
});

it('does not take any file for a database', async () => {
  const path = await temporaryPath();
  await writeFile(path, 'Дорогой дневник! '.repeat(100));
  await expect(openConnection(path, 'writer')).rejects.toMatchObject({
    name: 'StorageError',
    kind: 'corrupt',
  });
});
