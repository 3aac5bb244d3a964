/** What is in a database that no server runs on: asked before it is put in the place of another one. */
import { existsSync } from 'node:fs';
import { openConnection, type Connection } from './connection.ts';
import { schemaOf } from './soundness.ts';

export interface CopyFacts {
  readonly schema: number;
  readonly officeId: string | null;
  /** `demo` for the data of a demonstration. */
  readonly kind: string | null;
  /** Null before the office was set up. */
  readonly office: { readonly name: string; readonly timezone: string } | null;
  readonly events: number;
  readonly lastEventAt: number | null;
  readonly visits: number;
  /** What may name a file of the slides: hashes in the configuration that holds. */
  readonly media: ReadonlySet<string>;
}

/** @returns null for a database that is no office's. @throws StorageError when it cannot be read */
export async function factsOf(path: string): Promise<CopyFacts | null> {
  if (!existsSync(path)) return null;
  const db = await openConnection(path, 'reader');
  try {
    const tables = await tablesIn(db);
    if (!['events', 'meta', 'contacts'].every((name) => tables.has(name))) return null;
    return await read(db, tables);
  } finally {
    await db.close();
  }
}

async function tablesIn(db: Connection): Promise<ReadonlySet<unknown>> {
  const rows = await db.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  return new Set(rows.map(({ name }) => name));
}

async function read(db: Connection, tables: ReadonlySet<unknown>): Promise<CopyFacts> {
  const meta = new Map((await db.all('SELECT key, value FROM meta')).map(({ key, value }) => [key, value]));
  const [last] = await db.all('SELECT seq, at FROM events ORDER BY seq DESC LIMIT 1');
  const config = tables.has('configs') ? await newestConfig(db) : '';
  const [visits] = tables.has('visits') ? await db.all('SELECT count(*) AS n FROM visits') : [];
  return {
    schema: await schemaOf(db),
    officeId: textOf(meta.get('office-id')),
    kind: textOf(meta.get('kind')),
    office: officeOf(config),
    events: Number(last?.seq ?? 0),
    lastEventAt: last === undefined ? null : Number(last.at),
    visits: Number(visits?.n ?? 0),
    media: hashesIn(config),
  };
}

async function newestConfig(db: Connection): Promise<string> {
  const [row] = await db.all('SELECT config FROM configs ORDER BY seq DESC LIMIT 1');
  return String(row?.config ?? '');
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Of any version: both fields have been there from the beginning. */
function officeOf(config: string): CopyFacts['office'] {
  if (config === '') return null;
  const { name, timezone } = JSON.parse(config) as { name?: unknown; timezone?: unknown };
  return typeof name === 'string' && typeof timezone === 'string' ? { name, timezone } : null;
}

/** A file's name is the hash of its content: sought as a text, so that the shape of an old configuration does not matter. */
const hashesIn = (text: string): ReadonlySet<string> => new Set(text.match(/\b[0-9a-f]{64}\b/g));
