/** Small facts about the database itself: whose it is, whether it is a demo's. */
import type { Connection, Sql } from './connection.ts';

/** The value under a key; null when there is none. */
export async function readMeta(sql: Sql, key: string): Promise<string | null> {
  const [row] = await sql.all('SELECT value FROM meta WHERE key = ?', key);
  return row === undefined ? null : String(row.value);
}

/** Sets the value under a key. */
export async function writeMeta(sql: Sql, key: string, value: string): Promise<void> {
  await sql.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}

export interface MetaStore {
  /** Null when it was never set. */
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
}

export function createMetaStore(db: { readonly writer: Connection; readonly reader: Connection }): MetaStore {
  return {
    get: (key) => readMeta(db.reader, key),
    set: (key, value) => writeMeta(db.writer, key, value),
  };
}
