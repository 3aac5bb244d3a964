/** A copy of the running database, proved to be readable before it has its name. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openConnection } from './connection.ts';
import { StorageError } from './errors.ts';
import { SCHEMA_VERSION } from './migrations.ts';

/**
 * Copies the database while the office works on. The copy is one file without the log's spare space; a file of that
 * name is replaced only when the new one is whole and on the disk.
 * @param from the database
 * @param to where the copy goes, in a directory that exists
 */
export async function backUp(from: string, to: string): Promise<void> {
  const unproved = `${to}.part`;
  await rm(unproved, { force: true });
  try {
    // A connection of its own: nobody waits for it, and readers do not hold up the writer.
    const source = await openConnection(from, 'reader');
    try {
      await source.run('VACUUM INTO ?', unproved);
    } finally {
      await source.close();
    }
    await verify(unproved);
    await flush(unproved);
    await rename(unproved, to);
    await flush(dirname(to));
  } catch (error) {
    await rm(unproved, { force: true });
    throw error;
  }
}

/** @throws StorageError (`corrupt`) for a file that is no sound database of this program */
async function verify(path: string): Promise<void> {
  const copy = await openConnection(path, 'reader');
  try {
    const [version] = await copy.all('PRAGMA user_version');
    const findings = await copy.all('PRAGMA integrity_check');
    const isSound = findings.length === 1 && findings[0]?.integrity_check === 'ok';
    if (isSound && version?.user_version === SCHEMA_VERSION) return;
    throw new StorageError('corrupt', `The backup is not sound: ${JSON.stringify(findings)}`);
  } finally {
    await copy.close();
  }
}

/** A file whose bytes, or a directory whose names, are not on the disk yet are lost with the power. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
