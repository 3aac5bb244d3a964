/** Databases that live for one test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openConnection, type Connection, type ConnectionKind } from '../connection.ts';
import { openOfficeDatabase, type OfficeDatabase } from '../office-database.ts';

/** A path for a database in a directory of its own, removed when the test is over. */
export async function temporaryPath(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ochered-log-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return join(directory, 'office.db');
}

/** An office's database, closed when the test is over. Closing it earlier is fine. */
export async function temporaryDatabase(path?: string): Promise<OfficeDatabase> {
  const database = await openOfficeDatabase(path ?? (await temporaryPath()));
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}

/** A bare connection, closed when the test is over. */
export async function temporaryConnection(
  path: string,
  kind: ConnectionKind = 'writer',
): Promise<Connection> {
  const connection = await openConnection(path, kind);
  onTestFinished(() => connection.close().catch(() => undefined));
  return connection;
}

/**
 * Damages events, as a failing disk would.
 * @param where which of them
 * @param body what stands there afterwards, as SQL
 */
export async function tearEvents(path: string, where: string, body = `'torn'`): Promise<void> {
  const connection = await openConnection(path, 'writer');
  await connection.script(`
    DROP TRIGGER IF EXISTS events_are_not_edited;
    UPDATE events SET body = ${body} WHERE ${where};`);
  await connection.close();
}
