/** Durations against their norms, as `definitions.md` defines the figures. */
import type { Measure } from '../../contract/reports.ts';
import type { Sql, SqlRow, SqlValue } from '../log/connection.ts';

export const EMPTY_MEASURE: Measure = {
  n: 0,
  meanMs: null,
  medianMs: null,
  p90Ms: null,
  maxMs: null,
  withinNorm: null,
};

/**
 * Measures by group. Median and 90th percentile are values of the list itself (for an even number the median lies
 * between the two in the middle), not estimates.
 * @param rows a query for rows of `key`, `ms` and `norm_ms`; a constant text
 */
export async function measuresBy(
  sql: Sql,
  rows: string,
  ...values: SqlValue[]
): Promise<Map<string, Measure>> {
  const text = `
    WITH given AS (${rows}),
    ranked AS (
      SELECT key, ms, norm_ms, row_number() OVER (PARTITION BY key ORDER BY ms) AS rank,
        count(*) OVER (PARTITION BY key) AS n
      FROM given
    )
    SELECT key, n, avg(ms) AS mean, max(ms) AS longest, avg(ms <= norm_ms) AS within_norm,
      avg(ms) FILTER (WHERE rank IN ((n + 1) / 2, n / 2 + 1)) AS median,
      max(ms) FILTER (WHERE rank = (9 * n + 9) / 10) AS p90
    FROM ranked GROUP BY key`;
  const measures = await sql.all(text, ...values);
  return new Map(measures.map((row) => [String(row.key), measureOf(row)]));
}

/** The measure of all rows together. */
export async function measureAll(sql: Sql, rows: string, ...values: SqlValue[]): Promise<Measure> {
  const measures = await measuresBy(sql, `SELECT 'all' AS key, ms, norm_ms FROM (${rows})`, ...values);
  return measures.get('all') ?? EMPTY_MEASURE;
}

function measureOf(row: SqlRow): Measure {
  const ms = (value: SqlValue | undefined) => Math.round(Number(value));
  return {
    n: Number(row.n),
    meanMs: ms(row.mean),
    medianMs: ms(row.median),
    p90Ms: ms(row.p90),
    maxMs: ms(row.longest),
    withinNorm: Number(row.within_norm),
  };
}
