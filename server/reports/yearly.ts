/** The office's row of the regulator's yearly table (Minenergo order 186): visitors in person, mean service, mean wait. */
import type { Period } from '../../contract/periods.ts';
import type { YearlyReport } from '../../contract/reports.ts';
import type { Sql, SqlRow } from '../log/connection.ts';
import { headOf } from './head.ts';

const FIGURES = (key: string) => `
  SELECT ${key} AS month, count(*) AS issued, count(*) FILTER (WHERE status = 'served') AS visitors,
    avg(wait_ms) AS mean_wait, count(*) FILTER (WHERE wait_ms > 30 * 60000) AS over_30
  FROM visits WHERE date BETWEEN ? AND ? GROUP BY month ORDER BY month`;

/** A visit with several services is served as long as all of them together take. */
const SERVICES = (key: string) => `
  SELECT ${key} AS month, avg(legs.service_ms) AS mean_service
  FROM visits JOIN legs ON legs.visit_seq = visits.seq
  WHERE visits.date BETWEEN ? AND ? AND legs.service_ms IS NOT NULL GROUP BY month`;

const MONTH = `CAST(substr(visits.date, 6, 2) AS INTEGER)`;
const WHOLE = '0';

/** @param sql a transaction, so that all figures are of one moment */
export async function yearlyReport(sql: Sql, period: Period, today: string): Promise<YearlyReport> {
  const { officeName, period: days, isOver } = await headOf(sql, period, today);
  const { from, to } = period;
  const [whole] = await figuresBy(sql, WHOLE, from, to);
  const { month: _none, ...figures } = whole ?? NOTHING;
  const months = await figuresBy(sql, MONTH, from, to);
  return { officeName, period: days, isOver, ...(await placeOf(sql, to)), ...figures, months };
}

type Figures = YearlyReport['months'][number];
const NOTHING: Figures = {
  month: 1,
  visitors: 0,
  issued: 0,
  meanServiceMs: null,
  meanWaitMs: null,
  over30Min: 0,
};

async function figuresBy(sql: Sql, key: string, from: string, to: string): Promise<Figures[]> {
  const rows = await sql.all(FIGURES(key), from, to);
  const services = await sql.all(SERVICES(key), from, to);
  const means = new Map(services.map(({ month, mean_service }) => [month, mean_service]));
  return rows.map((row) => figuresOf(row, means.get(row.month) ?? null));
}

function figuresOf(row: SqlRow, meanService: SqlRow[string]): Figures {
  const rounded = (value: SqlRow[string] | undefined) => (value == null ? null : Math.round(Number(value)));
  return {
    month: Number(row.month),
    visitors: Number(row.visitors),
    issued: Number(row.issued),
    meanServiceMs: rounded(meanService),
    meanWaitMs: rounded(row.mean_wait),
    over30Min: Number(row.over_30),
  };
}

/** Where the office was when the year ended. */
async function placeOf(sql: Sql, to: string): Promise<Pick<YearlyReport, 'address' | 'phone'>> {
  const [row] = await sql.all(
    `SELECT config ->> '$.address' AS address, config ->> '$.remote.phone' AS phone FROM configs
     WHERE seq < (SELECT coalesce(min(first_seq), 1e15) FROM days WHERE date > ?)
       OR seq = (SELECT min(seq) FROM configs)
     ORDER BY seq DESC LIMIT 1`,
    to,
  );
  return { address: String(row?.address ?? ''), phone: String(row?.phone ?? '') };
}
