/** The log of the office: what was acknowledged is here, and only what is here was acknowledged. */
import type { OfficeEvent } from '../../contract/events.ts';
import type { Batch, StoredCommand } from './batch.ts';
import { prepareBatches, writeBatch } from './batch-writer.ts';
import type { Connection } from './connection.ts';
import { LogOrderError } from './errors.ts';
import { remember, rememberedFrom, type Memory } from './projections/memory.ts';
import { Stage } from './projections/stage.ts';
import { readDay, type OfficeDayLog } from './read-day.ts';
import { bringReadTablesUpToDate, rebuildReadTables } from './read-tables.ts';
import type { SqlRow } from './sqlite.ts';
import { TaskQueue } from './task-queue.ts';
import { versionOf } from './upcast.ts';

export interface EventLog {
  /**
   * Writes a batch as one durable transaction: events, answers, contacts, print jobs and the rows of the read tables.
   * When it rejects, nothing of the batch was written, and the log goes on from where it was.
   * @throws LogOrderError when the events do not go on from the last one; StorageError when the disk refuses
   */
  append(batch: Batch): Promise<void>;
  /** The number of the last event on disk, 0 for an empty log: read anew, for whoever doubts what was written. */
  lastSeq(): Promise<number>;
  /** When the first event was; null for an empty log. */
  firstAt(): Promise<number | null>;
  /** What a starting server rebuilds its state from. */
  readDay(): Promise<OfficeDayLog>;
  /** The commands answered at that time or later, in the order in which they were written. */
  recentCommands(since: number): Promise<StoredCommand[]>;
  /** Forgets the answers to commands older than that. @returns how many */
  forgetCommands(before: number): Promise<number>;
  /** Makes all read tables again from the events; appends wait meanwhile. */
  rebuildReadTables(): Promise<void>;
}

/** The statements of start-up, so that a test can look at their plans. */
export const LOG_QUERIES = {
  last: 'SELECT seq, at FROM events WHERE seq = (SELECT max(seq) FROM events)',
  recentCommands: 'SELECT * FROM commands WHERE at >= ? ORDER BY at, rowid',
};

/** @param db connections to a database whose schema is up to date */
export async function createEventLog(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): Promise<EventLog> {
  await prepareBatches(db.writer);
  await bringReadTablesUpToDate(db.writer);
  const [last] = await db.reader.all(LOG_QUERIES.last);
  const end = { seq: Number(last?.seq ?? 0), at: Number(last?.at ?? 0) };
  return new SqliteEventLog(db.writer, db.reader, end, await rememberedFrom(db.reader));
}

/** The last event. */
interface End {
  readonly seq: number;
  readonly at: number;
}

class SqliteEventLog implements EventLog {
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #memory: Memory;
  #end: End;
  /** An append looks at what the one before it left, so they queue here already. */
  readonly #appends = new TaskQueue();

  constructor(writer: Connection, reader: Connection, end: End, memory: Memory) {
    this.#writer = writer;
    this.#reader = reader;
    this.#end = end;
    this.#memory = memory;
  }

  append(batch: Batch): Promise<void> {
    return this.#appends.add(async () => {
      const end = endAfter(this.#end, batch.events);
      await remember(this.#memory, batch.events, this.#reader);
      const stage = new Stage(this.#memory);
      for (const event of batch.events) stage.add(event);
      await writeBatch(this.#writer, batch, stage.changes());
      stage.commit();
      this.#end = end;
    });
  }

  async lastSeq(): Promise<number> {
    const [last] = await this.#reader.all('SELECT coalesce(max(seq), 0) AS seq FROM events');
    return Number(last?.seq);
  }

  async firstAt(): Promise<number | null> {
    const [first] = await this.#reader.all('SELECT at FROM events ORDER BY seq LIMIT 1');
    return first === undefined ? null : Number(first.at);
  }

  readDay(): Promise<OfficeDayLog> {
    return this.#reader.transaction(readDay);
  }

  async recentCommands(since: number): Promise<StoredCommand[]> {
    const rows = await this.#reader.all(LOG_QUERIES.recentCommands, since);
    return rows.map(commandOf);
  }

  forgetCommands(before: number): Promise<number> {
    return this.#writer.run('DELETE FROM commands WHERE at < ?', before);
  }

  rebuildReadTables(): Promise<void> {
    return this.#appends.add(() => rebuildReadTables(this.#writer));
  }
}

/** Checks that the events go on from the last one. @returns the new last one */
function endAfter(end: End, events: readonly OfficeEvent[]): End {
  let { seq, at } = end;
  for (const event of events) {
    const { type } = event.body;
    if (event.seq !== seq + 1)
      throw new LogOrderError(`After event ${seq} comes ${seq + 1}, not ${event.seq} (${type})`);
    if (event.at < at)
      throw new LogOrderError(`Event ${event.seq} (${type}) is older than the one before it`);
    if (event.v !== versionOf(type))
      throw new LogOrderError(`Event ${event.seq}: ${type} is not written as version ${event.v}`);
    ({ seq, at } = event);
  }
  return { seq, at };
}

function commandOf(row: SqlRow): StoredCommand {
  return {
    sender: String(row.sender),
    commandId: String(row.command_id),
    fingerprint: String(row.fingerprint),
    answer: String(row.answer),
    at: Number(row.at),
  };
}
