/** Durations by one key, each with the visits that they belong to. */
import type { Measure } from '../../contract/reports.ts';
import type { Sql, SqlValue } from '../log/connection.ts';
import { measureOfValues } from './durations.ts';

export interface Group {
  /** Each visit once. */
  readonly visits: number;
  readonly sumMs: number;
  readonly within: number;
  readonly values: Float64Array;
}

/**
 * The groups of some durations.
 * @param rows a query for rows of `key`, `visit`, `ms` and `norm_ms`; a constant text
 */
export async function groupsOf(
  sql: Sql,
  rows: string,
  ...values: SqlValue[]
): Promise<ReadonlyMap<string, Group>> {
  const found = await sql.all(
    `SELECT key, count(DISTINCT visit) AS visits, sum(ms) AS sum_ms, sum(ms <= norm_ms) AS within,
       group_concat(ms) AS list
     FROM (${rows}) GROUP BY key`,
    ...values,
  );
  return new Map(
    found.map((row) => [
      String(row.key),
      {
        visits: Number(row.visits),
        sumMs: Number(row.sum_ms),
        within: Number(row.within),
        values: Float64Array.from(String(row.list).split(','), Number),
      },
    ]),
  );
}

export const measureOfGroup = (group: Group | undefined): Measure =>
  measureOfValues(group?.values.slice() ?? new Float64Array(), group?.sumMs ?? 0, group?.within ?? 0);
