/** Whether a file is a whole database of this program. */
import { openConnection, type Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import { SCHEMA_VERSION } from './migrations.ts';

/** @throws StorageError (`corrupt`) for a file that is no sound database of this version of the program */
export async function proveSound(path: string): Promise<void> {
  const copy = await openConnection(path, 'reader');
  try {
    const findings = await copy.all('PRAGMA integrity_check');
    const isSound = findings.length === 1 && findings[0]?.integrity_check === 'ok';
    if (isSound && (await schemaOf(copy)) <= SCHEMA_VERSION && (await isWholeLog(copy))) return;
    throw new StorageError('corrupt', `The file is not sound: ${JSON.stringify(findings)}`);
  } finally {
    await copy.close();
  }
}

/** By which version of the schema it was written; 0 for no database of ours. */
export async function schemaOf(db: Connection): Promise<number> {
  const [row] = await db.all('PRAGMA user_version');
  return Number(row?.user_version);
}

/** Every event is there, and each can be parsed: the engine itself looks at neither. */
async function isWholeLog(db: Connection): Promise<boolean> {
  const [row] = await db.all(
    `SELECT coalesce(max(seq), 0) - count(*) AS missing, count(*) FILTER (WHERE NOT json_valid(body)) AS torn FROM events`,
  );
  return row?.missing === 0 && row.torn === 0;
}
