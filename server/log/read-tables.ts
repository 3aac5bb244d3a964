/** Drops the read tables and makes them again from the events alone. */
import type { Connection, Sql } from './connection.ts';
import { writeReadChanges } from './batch-writer.ts';
import { readMeta, writeMeta } from './meta-store.ts';
import { READ_TABLES, READ_TABLES_VERSION } from './projections/all-tables.ts';
import { emptyMemory, remember } from './projections/memory.ts';
import { Stage } from './projections/stage.ts';
import { readEventsAfter } from './stored-event.ts';

/** In `meta`: by which version of the projections the read tables were written. */
const VERSION_KEY = 'read-tables-version';
/** Big enough that statements cost little, small enough for the memory and for stopping in between. */
const EVENTS_AT_ONCE = 2_000;

/**
 * Makes the read tables again when another version of the program wrote them, or when there are none.
 * Start-up waits for it: once after an update, about a minute for a million events.
 */
export async function bringReadTablesUpToDate(writer: Connection): Promise<void> {
  if ((await readMeta(writer, VERSION_KEY)) !== String(READ_TABLES_VERSION)) await rebuildReadTables(writer);
}

/** All in one transaction: reports see the old rows or the new ones. */
export async function rebuildReadTables(writer: Connection): Promise<void> {
  await writer.transaction(async (sql) => {
    for (const { name, ddl } of Object.values(READ_TABLES)) {
      await sql.script(`DROP TABLE IF EXISTS ${name}; ${ddl}`);
    }
    await replay(sql);
    await writeMeta(sql, VERSION_KEY, String(READ_TABLES_VERSION));
  });
}

async function replay(sql: Sql): Promise<void> {
  const memory = emptyMemory();
  let seq = 0;
  for (;;) {
    const events = await readEventsAfter(sql, seq, EVENTS_AT_ONCE);
    const last = events.at(-1);
    if (last === undefined) return;
    await remember(memory, events, sql);
    const stage = new Stage(memory);
    for (const event of events) stage.add(event);
    await writeReadChanges(sql, stage.changes());
    stage.commit();
    seq = last.seq;
  }
}
