/**
 * A connection to the database does one thing at a time: statements of several callers never interleave in a
 * transaction, and none of libuv's few threads sleeps on a connection that is busy with another statement. Each
 * statement costs a hop to a thread and back (50–100 µs), so callers put many rows into one.
 */
import { StorageError } from './errors.ts';
import { openDriver, type Driver, type Sql, type SqlRow, type SqlValue } from './sqlite.ts';
import { TaskQueue } from './task-queue.ts';

export type { Sql, SqlRow, SqlValue } from './sqlite.ts';

export interface Connection extends Sql {
  /**
   * Begins, does the work, commits; rolls back when the work fails. Inside use only the `sql` that the work is given:
   * the connection itself waits until the transaction is over.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * `writer`: one for a file; a transaction takes the write lock when it begins.
 * `reader`: sees what is committed; a transaction sees one moment of it.
 * `lock`: for a small file whose only use is that one connection may hold it; never waits.
 * `copy`: changes a copy that has no name yet, and is thrown away when that fails: nothing of it is written twice.
 */
export type ConnectionKind = 'writer' | 'reader' | 'lock' | 'copy';

/** A backup tool or a curious sqlite3 shell may hold the file for a moment; it is not waited for longer. */
const BUSY_TIMEOUT_MS = 5_000;
/** The days that are written to, of a big office, stay in memory. */
const WRITER_CACHE_KIB = 16_000;
/** What a long report let the WAL grow to is given back to the disk afterwards. */
const WAL_KEPT_BYTES = 64 * 1024 * 1024;

const PRAGMAS: Readonly<Record<ConnectionKind, string>> = {
  // FULL: in WAL mode anything less may lose the last commits when the power goes. secure_delete: an erased name or
  // phone is overwritten, not only forgotten.
  writer: `
    PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -${WRITER_CACHE_KIB};
    PRAGMA journal_size_limit = ${WAL_KEPT_BYTES};`,
  reader: `
    PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS};
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;`,
  lock: 'PRAGMA busy_timeout = 0;',
  copy: `
    PRAGMA journal_mode = MEMORY;
    PRAGMA synchronous = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA temp_store = MEMORY;`,
};

const BEGIN: Readonly<Record<ConnectionKind, string>> = {
  writer: 'BEGIN IMMEDIATE',
  reader: 'BEGIN',
  lock: 'BEGIN EXCLUSIVE',
  copy: 'BEGIN IMMEDIATE',
};

/** @returns an open connection; a writer or a lock makes the file when there is none */
export async function openConnection(path: string, kind: ConnectionKind): Promise<Connection> {
  const driver = await openDriver(path, kind === 'reader' ? 'read' : 'write');
  try {
    await driver.script(PRAGMAS[kind]);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new QueuedConnection(driver, BEGIN[kind]);
}

/** Passes calls on one after the other, until it is ended. */
class QueuedSql implements Sql {
  protected readonly driver: Driver;
  readonly #queue = new TaskQueue();
  readonly #afterEnd: string;
  #ended = false;

  constructor(driver: Driver, afterEnd: string) {
    this.driver = driver;
    this.#afterEnd = afterEnd;
  }

  all(text: string, ...values: SqlValue[]): Promise<SqlRow[]> {
    return this.queued(() => this.driver.all(text, ...values));
  }

  run(text: string, ...values: SqlValue[]): Promise<number> {
    return this.queued(() => this.driver.run(text, ...values));
  }

  script(text: string): Promise<void> {
    return this.queued(() => this.driver.script(text));
  }

  /** Does the last task when those before it are done; takes no further ones. */
  end(last: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    const ending = this.queued(last);
    this.#ended = true;
    return ending;
  }

  protected queued<T>(task: () => Promise<T>): Promise<T> {
    if (this.#ended) return Promise.reject(new StorageError('closed', this.#afterEnd));
    return this.#queue.add(task);
  }
}

class QueuedConnection extends QueuedSql implements Connection {
  readonly #begin: string;

  constructor(driver: Driver, begin: string) {
    super(driver, 'The database is closed');
    this.#begin = begin;
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.queued(async () => {
      await this.driver.run(this.#begin);
      const sql = new QueuedSql(this.driver, 'The transaction is over');
      try {
        const result = await work(sql).finally(() => sql.end());
        await this.driver.run('COMMIT');
        return result;
      } catch (error) {
        // After some failures (a full disk) SQLite has rolled back by itself, and this finds nothing to do.
        await this.driver.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.end(() => this.driver.close());
  }
}
