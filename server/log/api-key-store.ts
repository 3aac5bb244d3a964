/** Keys with which the company's personal account books. Only hashes of them are kept; a revoked one is gone. */
import { apiKey, type ApiKey } from '../../contract/people.ts';
import type { Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import type { SqlRow } from './sqlite.ts';

export interface ApiKeyStore {
  add(key: ApiKey, keyHash: string): Promise<void>;
  findByHash(keyHash: string): Promise<ApiKey | null>;
  /** The newest first. */
  list(): Promise<ApiKey[]>;
  /** @returns false when there is no such key */
  remove(id: string): Promise<boolean>;
  /** It was used at that time. */
  touch(id: string, at: number): Promise<void>;
}

export function createApiKeyStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): ApiKeyStore {
  return {
    async add({ id, name, issuedAt }, keyHash) {
      const text = 'INSERT INTO api_keys (id, name, key_hash, issued_at) VALUES (?, ?, ?, ?)';
      await db.writer.run(text, id, name, keyHash, issuedAt);
    },
    async findByHash(keyHash) {
      const [row] = await db.reader.all('SELECT * FROM api_keys WHERE key_hash = ?', keyHash);
      return row === undefined ? null : keyOf(row);
    },
    async list() {
      return (await db.reader.all('SELECT * FROM api_keys ORDER BY issued_at DESC, id')).map(keyOf);
    },
    async remove(id) {
      return (await db.writer.run('DELETE FROM api_keys WHERE id = ?', id)) === 1;
    },
    async touch(id, at) {
      await db.writer.run('UPDATE api_keys SET last_used_at = ? WHERE id = ?', at, id);
    },
  };
}

function keyOf({ id, name, issued_at, last_used_at }: SqlRow): ApiKey {
  const read = apiKey.safeParse({ id, name, issuedAt: issued_at, lastUsedAt: last_used_at });
  if (read.success) return read.data;
  throw new StorageError('corrupt', `The record of API key ${String(id)} cannot be read`, {
    cause: read.error,
  });
}
