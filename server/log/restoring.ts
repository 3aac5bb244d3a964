/** A database that is to take another one's place, and the one whose place it takes: both while no server runs. */
import { CONSOLE, type AuditDetails } from '../../contract/audit.ts';
import { addAudit } from './audit-store.ts';
import { openConnection, type Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import { migrate } from './migrations.ts';

/** Writes into the file itself what still stands beside it, so that the file alone is all. @throws StorageError */
export async function putTogether(path: string): Promise<void> {
  await withWriter(path, () => Promise.resolve());
}

/**
 * Makes a copy ready to be an office's database: brings it up to date, and ends what must not go on from a moment that is over. Nobody
 * is signed in any more. A message that was due since then may have been sent: it is not sent again.
 */
export async function makeReady(path: string, now: number, details: AuditDetails): Promise<void> {
  await withWriter(path, async (writer) => {
    await migrate(writer);
    await writer.run('DELETE FROM sessions');
    await writer.run(
      `UPDATE messages SET state = 'unknown', changed_at = ?1 WHERE state IN ('queued', 'sending') AND due_at <= ?1`,
      now,
    );
    await addAudit(writer, {
      at: now,
      kind: 'restored',
      actor: CONSOLE,
      subject: null,
      details,
      changes: [],
    });
  });
}

/** The last connection that closes takes the write-ahead log with it, once all of it is in the file. */
async function withWriter(path: string, work: (writer: Connection) => Promise<void>): Promise<void> {
  const writer = await openConnection(path, 'writer');
  try {
    await work(writer);
    const [row] = await writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
    if (row?.busy !== 0) throw new StorageError('locked', 'Somebody else has the database open');
  } finally {
    await writer.close();
  }
}
