/** A copy of the running database, proved to be readable before it has its name. */
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openConnection } from './connection.ts';
import { flush } from './flush.ts';
import { proveSound } from './soundness.ts';

/** Hears of the copy when it is whole and on the disk, and has no name yet. */
export type OnProved = (unproved: string) => Promise<void>;

/** In the folder of the copies, until a copy is proved. */
export const UNPROVED = '.part';

/**
 * What is gone when the day is (what help somebody needs, words about a visitor to the next specialist), and rights that may
 * have ended by the time at which the copy is put back: neither is in any copy.
 */
const NOT_COPIED = ['ticket_needs', 'transfer_notes', 'sessions', 'pairings'];

/**
 * Copies the database while the office works on. The copy is one file without the log's spare space; a file of that
 * name is replaced only when the new one is whole and on the disk.
 * @param from the database
 * @param to where the copy goes, in a directory that exists
 */
export async function backUp(from: string, to: string, onProved?: OnProved): Promise<void> {
  await writeProved(to, onProved, async (unproved) => {
    // A connection of its own: nobody waits for it, and readers do not hold up the writer.
    const source = await openConnection(from, 'reader');
    try {
      await source.run('VACUUM INTO ?', unproved);
    } finally {
      await source.close();
    }
    await forgetIn(unproved);
  });
}

/** Writes a database beside its later place; it gets there when it is sound and on the disk, or is gone again. */
export async function writeProved(
  to: string,
  onProved: OnProved | undefined,
  write: (unproved: string) => Promise<void>,
): Promise<void> {
  const unproved = `${to}${UNPROVED}`;
  await rm(unproved, { force: true });
  try {
    await write(unproved);
    await proveSound(unproved);
    await flush(unproved);
    await onProved?.(unproved);
    await rename(unproved, to);
    await flush(dirname(to));
  } catch (error) {
    await rm(unproved, { force: true });
    throw error;
  }
}

async function forgetIn(path: string): Promise<void> {
  const copy = await openConnection(path, 'copy');
  try {
    await copy.script(NOT_COPIED.map((table) => `DELETE FROM ${table};`).join('\n'));
  } finally {
    await copy.close();
  }
}
