/** Who did what, as far as it is no event: an append-only table. No personal data of visitors in it. */
import { z } from 'zod';
import {
  auditChange,
  auditDetails,
  type AuditChange,
  type AuditDetails,
  type AuditKind,
  type OwnAuditKind,
} from '../../contract/audit.ts';
import type { Actor } from '../../contract/people.ts';
import type { Connection, Sql, SqlRow, SqlValue } from './connection.ts';

export interface AuditRecord {
  readonly at: number;
  readonly kind: OwnAuditKind;
  readonly actor: Actor;
  readonly subject: { readonly id: string | null; readonly name: string } | null;
  readonly details: AuditDetails;
  readonly changes: readonly AuditChange[];
}

export type StoredAudit = AuditRecord & { readonly id: number };

/** Which entries are wanted, the newest first. */
export interface AuditFilter {
  readonly from: number;
  /** The first moment that is too late. */
  readonly to: number;
  readonly kinds: readonly AuditKind[];
  /** Who did it, or whom it was done to; null for everybody. */
  readonly about: string | null;
  /** Only what was written before this one of that moment. */
  readonly before: { readonly at: number; readonly id: number } | null;
  readonly limit: number;
}

export interface AuditStore {
  /** Durable when it resolves. */
  add(record: AuditRecord): Promise<void>;
  page(filter: AuditFilter): Promise<StoredAudit[]>;
  /** @returns how many were forgotten */
  forgetBefore(at: number): Promise<number>;
}

/** The statements, so that a test can look at their plans. */
export const AUDIT_QUERIES = {
  page: `SELECT * FROM audit WHERE at >= ? AND at < ? AND (at, id) < (?, ?)
    AND kind IN (SELECT value FROM json_each(?)) AND (?6 IS NULL OR actor_id = ?6 OR subject_id = ?6)
    ORDER BY at DESC, id DESC LIMIT ?7`,
};

/** Before a place, or from the newest on. */
export const placeOf = (before: AuditFilter['before']): [number, number] =>
  before === null ? [Number.MAX_SAFE_INTEGER, 0] : [before.at, before.id];

export function createAuditStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): AuditStore {
  return {
    add: (record) => addAudit(db.writer, record),
    async page({ from, to, kinds, about, before, limit }) {
      const values: SqlValue[] = [from, to, ...placeOf(before), JSON.stringify(kinds), about, limit];
      return (await db.reader.all(AUDIT_QUERIES.page, ...values)).map(recordOf);
    },
    // The newest entry keeps the others of its last three years, see the trigger of the table.
    forgetBefore: (at) =>
      db.writer.run('DELETE FROM audit WHERE at < ? AND at <= (SELECT max(at) FROM audit) - 94608000000', at),
  };
}

/** Writes an entry down, also in a database that no server runs on. */
export async function addAudit(sql: Sql, record: AuditRecord): Promise<void> {
  const { at, kind, actor, subject, details, changes } = record;
  await sql.run(
    `INSERT INTO audit (at, kind, actor_kind, actor_id, subject_id, subject_name, details, changes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    at,
    kind,
    actor.kind,
    actor.id,
    subject?.id ?? null,
    subject?.name ?? null,
    JSON.stringify(details),
    JSON.stringify(changes),
  );
}

function recordOf(row: SqlRow): StoredAudit {
  return {
    id: Number(row.id),
    at: Number(row.at),
    kind: row.kind as OwnAuditKind,
    actor: { kind: row.actor_kind as Actor['kind'], id: String(row.actor_id) },
    subject:
      row.subject_name === null
        ? null
        : { id: row.subject_id === null ? null : String(row.subject_id), name: String(row.subject_name) },
    details: auditDetails.parse(JSON.parse(String(row.details))),
    changes: z.array(auditChange).parse(JSON.parse(String(row.changes))),
  };
}
