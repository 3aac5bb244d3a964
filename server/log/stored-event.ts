/** Events as they lie in the log, and back. */
import { z } from 'zod';
import { eventBody, eventEnvelope, type OfficeEvent } from '../../contract/events.ts';
import { BrokenEventError } from './errors.ts';
import type { Sql, SqlRow } from './sqlite.ts';
import { upcast, type StoredBody } from './upcast.ts';

/** The columns of `events` that `readEvent` needs. */
export const EVENT_COLUMNS =
  'events.seq, events.at, events.v, events.office_id, events.actor_kind, events.actor_id, events.body';

const officeEvent = eventEnvelope.extend({ body: eventBody });

/**
 * An event out of its row, in today's shape and checked against the contract.
 * @throws BrokenEventError naming the event
 */
export function readEvent(row: SqlRow): OfficeEvent {
  try {
    const { v, body } = upcast({ v: Number(row.v), body: parsed(row.body) });
    const actor = { kind: row.actor_kind, id: row.actor_id };
    return officeEvent.parse({ seq: row.seq, at: row.at, v, officeId: row.office_id, actor, body });
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BrokenEventError(Number(row.seq), message, { cause: error });
  }
}

function parsed(text: unknown): StoredBody {
  const body: unknown = JSON.parse(String(text));
  if (isObject(body)) return body;
  throw new Error('it is no object');
}

function isObject(value: unknown): value is StoredBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Events in their order.
 * @param after the number before the first
 */
export async function readEventsAfter(sql: Sql, after: number, limit: number): Promise<OfficeEvent[]> {
  const text = `SELECT ${EVENT_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT ?`;
  return (await sql.all(text, after, limit)).map(readEvent);
}

/**
 * All that is told of some tickets, in its order: also the taking back of a step after which they were called.
 * @param from the number of the first event that may be about them
 * @param before the number behind the last
 */
export async function readEventsOfTickets(
  sql: Sql,
  ticketIds: readonly string[],
  from: number,
  before: number,
): Promise<OfficeEvent[]> {
  const text = `SELECT ${EVENT_COLUMNS} FROM events WHERE seq >= ? AND seq < ?
    AND (json_extract(body, '$.ticketId') IN (SELECT value FROM json_each(?))
      OR json_extract(body, '$.call.ticketId') IN (SELECT value FROM json_each(?)))
    ORDER BY seq`;
  const ids = JSON.stringify(ticketIds);
  return (await sql.all(text, from, before, ids, ids)).map(readEvent);
}
