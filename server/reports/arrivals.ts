/** When visitors arrive, and when the office is open for them. */
import { weekdayOf } from '../../contract/dates.ts';
import type { Days } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { Sql } from '../log/connection.ts';
import { localTime } from '../log/projections/local-time.ts';
import { valuesOf, VISITS_ASKED } from './asked.ts';

interface Arrivals {
  /** 1 for Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly n: number;
}

/** In the order of the week, without what is empty. */
export async function arrivals(sql: Sql, days: Days, filter: ReportFilter): Promise<Arrivals[]> {
  const rows = await sql.all(
    `SELECT strftime('%u', date) AS weekday, arrival_hour AS hour, count(*) AS n
     FROM visits WHERE ${VISITS_ASKED} GROUP BY weekday, hour ORDER BY weekday, hour`,
    ...valuesOf(days, filter),
  );
  return rows.map(({ weekday, hour, n }) => ({
    weekday: Number(weekday),
    hour: Number(hour),
    n: Number(n),
  }));
}

/** The hours of the clock and the days of the week at which the office was open in these days. */
export async function openTimes(
  sql: Sql,
  { from, to }: Days,
  timezone: string,
): Promise<{ hours: number[]; weekdays: number[] }> {
  const rows = await sql.all(
    `SELECT date, opens_at, closes_at FROM days
     WHERE date BETWEEN ? AND ? AND opens_at IS NOT NULL AND closes_at IS NOT NULL`,
    from,
    to,
  );
  const spans = rows.map(({ opens_at, closes_at }) => [
    localTime(Number(opens_at), timezone).hour,
    localTime(Number(closes_at) - 1, timezone).hour,
  ]);
  const hours = new Set(
    spans.flatMap(([first = 0, last = 0]) =>
      Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
    ),
  );
  return { hours: [...hours], weekdays: [...new Set(rows.map(({ date }) => weekdayOf(String(date))))] };
}
