/** Who is signed in. A stolen database opens no session: it holds hashes of the tokens only. */
import type { Connection } from './connection.ts';

interface StoredSession {
  readonly tokenHash: string;
  readonly personId: string;
  readonly expiresAt: number;
}

export interface SessionStore {
  add(session: StoredSession): Promise<void>;
  /** Null when there is none or when it has expired by then. */
  find(tokenHash: string, now: number): Promise<StoredSession | null>;
  /** Moves the end of a session. */
  extend(tokenHash: string, expiresAt: number): Promise<void>;
  remove(tokenHash: string): Promise<void>;
  /** Removes what has expired. @returns how many */
  sweep(now: number): Promise<number>;
}

export function createSessionStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): SessionStore {
  return {
    async add({ tokenHash, personId, expiresAt }) {
      await db.writer.run(
        'INSERT INTO sessions (token_hash, person_id, expires_at) VALUES (?, ?, ?)',
        tokenHash,
        personId,
        expiresAt,
      );
    },
    async find(tokenHash, now) {
      const text = 'SELECT person_id, expires_at FROM sessions WHERE token_hash = ? AND expires_at > ?';
      const [row] = await db.reader.all(text, tokenHash, now);
      if (row === undefined) return null;
      return { tokenHash, personId: String(row.person_id), expiresAt: Number(row.expires_at) };
    },
    async extend(tokenHash, expiresAt) {
      await db.writer.run('UPDATE sessions SET expires_at = ? WHERE token_hash = ?', expiresAt, tokenHash);
    },
    async remove(tokenHash) {
      await db.writer.run('DELETE FROM sessions WHERE token_hash = ?', tokenHash);
    },
    sweep: (now) => db.writer.run('DELETE FROM sessions WHERE expires_at <= ?', now),
  };
}
