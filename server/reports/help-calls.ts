/** How calls for help were answered. What each figure means is in `definitions.md`. */
import { helpCallLine, type HelpCallLine, type HelpCallsReport } from '../../contract/help-calls.ts';
import type { Sql, SqlRow } from '../log/connection.ts';
import { measureAll } from './durations.ts';

export interface HelpCallsWish {
  /** The days of the report, both included. */
  readonly from: string;
  readonly to: string;
  /** How many calls are told one by one. */
  readonly limit: number;
}

const ANSWERED = `
  SELECT waited_ms AS ms, 0 AS norm_ms FROM help_calls WHERE date BETWEEN ? AND ? AND ended_by = 'taken'`;

/** @param sql a transaction, so that figures and calls are of one moment */
export async function helpCallsOf(sql: Sql, { from, to, limit }: HelpCallsWish): Promise<HelpCallsReport> {
  const { n, medianMs, maxMs } = await measureAll(sql, ANSWERED, from, to);
  return {
    from,
    to,
    ...(await countsOf(sql, from, to)),
    answered: n,
    medianMs,
    longestMs: maxMs,
    calls: await callsOf(sql, { from, to, limit }),
  };
}

async function countsOf(sql: Sql, from: string, to: string) {
  const [row] = await sql.all(
    `SELECT count(*) AS made,
       count(*) FILTER (WHERE ended_by = 'visitor') AS cancelled,
       count(*) FILTER (WHERE ended_by = 'day-end') AS unanswered
     FROM help_calls WHERE date BETWEEN ? AND ?`,
    from,
    to,
  );
  return {
    made: Number(row?.made),
    cancelled: Number(row?.cancelled),
    unanswered: Number(row?.unanswered),
  };
}

async function callsOf(sql: Sql, { from, to, limit }: HelpCallsWish): Promise<HelpCallLine[]> {
  const rows = await sql.all(
    `SELECT help_calls.*, COALESCE(people.name, former_people.name) AS person_name
     FROM help_calls
     LEFT JOIN people ON people.id = help_calls.person_id
     LEFT JOIN former_people ON former_people.id = help_calls.person_id
     WHERE date BETWEEN ? AND ? ORDER BY seq DESC LIMIT ?`,
    from,
    to,
    limit,
  );
  return rows.map(lineOf);
}

const lineOf = (row: SqlRow): HelpCallLine =>
  helpCallLine.parse({
    seq: row.seq,
    calledAt: row.called_at,
    place: row.place,
    endedBy: row.ended_by,
    waitedMs: row.waited_ms,
    personName: row.person_name,
  });
