/**
 * One process for a data directory: two servers would both give out А001. The lock is a transaction on a small file of
 * its own that stays open; the operating system lets go of it when the process dies, however it dies.
 */
import { openConnection } from './connection.ts';
import { DatabaseRefused, StorageError } from './errors.ts';

export interface DataLock {
  release(): Promise<void>;
}

/**
 * @param path the database; the lock lies beside it
 * @throws DatabaseRefused when another process, or another part of this one, has it
 */
export async function lockData(path: string): Promise<DataLock> {
  const connection = await openConnection(`${path}.lock`, 'lock');
  try {
    await connection.run('BEGIN EXCLUSIVE');
  } catch (error) {
    await connection.close();
    if (!(error instanceof StorageError) || error.kind !== 'locked') throw error;
    throw new DatabaseRefused(
      'in-use',
      `Another server is running on the database ${path}. Stop it first, or start this one with another DATA_DIR.`,
      { cause: error },
    );
  }
  return { release: () => connection.close() };
}
