/** The only file that knows the driver: its callbacks as promises, its errors as ours, its traps covered. */
import sqlite3 from 'sqlite3';
import { StorageError, storageError } from './errors.ts';

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Statements with bound values; a text is prepared once and kept, so texts are constants. */
export interface Sql {
  all(text: string, ...values: SqlValue[]): Promise<SqlRow[]>;
  /** @returns how many rows were changed */
  run(text: string, ...values: SqlValue[]): Promise<number>;
  /** Several statements without values. */
  script(text: string): Promise<void>;
}

/** The bare driver. Whoever uses it sees to it that one call has ended before the next begins. */
export interface Driver extends Sql {
  close(): Promise<void>;
}

/** @returns the opened file; `write` makes it when there is none */
export async function openDriver(path: string, access: 'read' | 'write'): Promise<Driver> {
  const mode = access === 'read' ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE;
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opening = new sqlite3.Database(path, mode, (error) => {
      if (error) reject(storageError(error));
      else resolve(opening);
    });
  });
  return new SqliteDriver(database);
}

class SqliteDriver implements Driver {
  readonly #database: sqlite3.Database;
  readonly #prepared = new Map<string, sqlite3.Statement>();

  constructor(database: sqlite3.Database) {
    this.#database = database;
  }

  // `all`, also where one row is wanted: the driver's `get` stops at the first row and leaves the statement open, and
  // with it the reader's view of the file as it was then.
  async all(text: string, ...values: SqlValue[]): Promise<SqlRow[]> {
    const statement = await this.#prepare(text);
    checkBindable(values);
    return new Promise((resolve, reject) => {
      statement.all<SqlRow>(values, (error: Error | null, rows?: SqlRow[]) => {
        if (error) reject(storageError(error));
        else resolve(rows ?? []);
      });
    });
  }

  async run(text: string, ...values: SqlValue[]): Promise<number> {
    const statement = await this.#prepare(text);
    checkBindable(values);
    return new Promise((resolve, reject) => {
      statement.run(values, function (this: sqlite3.RunResult, error: Error | null) {
        if (error) reject(storageError(error));
        else resolve(this.changes);
      });
    });
  }

  script(text: string): Promise<void> {
    return settled((done) => this.#database.exec(text, done));
  }

  /** Statements first: the driver refuses to close under an open one. */
  async close(): Promise<void> {
    for (const statement of this.#prepared.values()) {
      await settled((done) =>
        statement.finalize(() => {
          done(null);
        }),
      );
    }
    this.#prepared.clear();
    await settled((done) => {
      this.#database.close(done);
    });
  }

  async #prepare(text: string): Promise<sqlite3.Statement> {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const preparing = this.#database.prepare(text, (error: Error | null) => {
        if (error) reject(storageError(error));
        else resolve(preparing);
      });
    });
    this.#prepared.set(text, statement);
    return statement;
  }
}

/** A promise for the driver's callback. */
function settled(start: (done: (error: Error | null) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => {
      if (error) reject(storageError(error));
      else resolve();
    });
  });
}

/** The driver binds an object as text and `undefined` as NULL without a word; types alone do not keep them out. */
function checkBindable(values: readonly unknown[]): void {
  for (const value of values) {
    const fine = typeof value === 'string' || value === null || Number.isFinite(value);
    if (!fine) throw new StorageError('internal', `Cannot bind a value of type ${typeof value}`);
  }
}
