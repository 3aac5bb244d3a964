/** What staff did that is an event of the log: found by an index of its own, since a log has hundreds of others for each of them. */
import { AUDIT_KINDS } from '../../contract/audit.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { officeConfigShape, type OfficeConfig } from '../../contract/office.ts';
import { placeOf, type AuditFilter } from './audit-store.ts';
import type { Connection, Sql } from './connection.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';

/** As the index has it (migration 009): a query without these very words does not use it. */
const TO_AUDIT = `actor_kind = 'person' AND (
    type IN ('OfficeConfigured', 'DayClosed', 'AppointmentBooked', 'AppointmentMoved', 'AppointmentCancelled',
      'AppointmentKept', 'HomeVisitRecorded', 'StepTakenBack', 'WordConsidered')
    OR (type = 'TicketCalled' AND instr(body, '"by-hand"') > 0))`;

/** The statements, so that a test can look at their plans. */
export const AUDIT_EVENT_QUERIES = {
  page: `SELECT ${EVENT_COLUMNS} FROM events WHERE ${TO_AUDIT} AND at >= ? AND at < ? AND (at, seq) < (?, ?)
    AND type IN (SELECT value FROM json_each(?)) AND (?6 IS NULL OR actor_id = ?6)
    ORDER BY at DESC, seq DESC LIMIT ?7`,
  configs: `SELECT ${EVENT_COLUMNS} FROM events WHERE seq IN
    (SELECT seq FROM configs WHERE seq < ? ORDER BY seq DESC LIMIT ?) ORDER BY seq DESC`,
};

export interface AuditEvents {
  /** The newest first. */
  page(filter: AuditFilter): Promise<OfficeEvent[]>;
  /** What people of the staff are called, also those who are gone. */
  namesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The newest configurations before an event, the newest first. */
  configs(before: number, limit: number): Promise<OfficeEvent[]>;
  /** What held before a configuration; null before the first one. */
  configBefore(seq: number): Promise<OfficeConfig | null>;
}

/** @param db a connection that reads */
export function createAuditEvents(db: Connection): AuditEvents {
  return {
    async page({ from, to, kinds, about, before, limit }) {
      const types = kinds.map((kind) => AUDIT_KINDS[kind]).filter((type) => type !== 'audit');
      if (types.length === 0) return [];
      const values = [from, to, ...placeOf(before), JSON.stringify(types), about, limit];
      return (await db.all(AUDIT_EVENT_QUERIES.page, ...values)).map(readEvent);
    },
    configs: async (before, limit) =>
      (await db.all(AUDIT_EVENT_QUERIES.configs, before, limit)).map(readEvent),
    namesOf: (personIds) => namesOf(db, personIds),
    configBefore: (seq) => configBefore(db, seq),
  };
}

async function configBefore(sql: Sql, seq: number): Promise<OfficeConfig | null> {
  const [row] = await sql.all('SELECT config FROM configs WHERE seq < ? ORDER BY seq DESC LIMIT 1', seq);
  return row === undefined ? null : officeConfigShape.parse(JSON.parse(String(row.config)));
}

async function namesOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all(
    `SELECT id, name FROM former_people WHERE id IN (SELECT value FROM json_each(?1))
      UNION ALL SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
