/**
 * Durations against their norms, as `definitions.md` defines the figures. SQL cuts them finely, once for all breakdowns of a report; a
 * breakdown puts cells together. Mean and shares are sums of the cells'; median and 90th percentile need the values themselves, which
 * come along as a list: sorting them here takes a third of what window functions take (docs/figures.md).
 */
import type { Measure, WaitMeasure } from '../../contract/reports.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import type { Sql, SqlRow, SqlValue } from '../log/connection.ts';

const MINUTE_MS = 60_000;

const EMPTY_MEASURE: Measure = {
  n: 0,
  meanMs: null,
  medianMs: null,
  p90Ms: null,
  maxMs: null,
  withinNorm: null,
};

/** Durations that have in common all that a report tells them apart by. */
export interface Cell {
  readonly serviceId: string;
  readonly visitorClass: VisitorClass;
  /** 1 for Monday. */
  readonly weekday: number;
  /** Of the arrival. */
  readonly hour: number;
  readonly sumMs: number;
  readonly within: number;
  readonly over20Min: number;
  readonly over30Min: number;
  readonly values: Float64Array;
}

/**
 * The cells of some durations.
 * @param rows a query for rows of `service_id`, `visitor_class`, `date`, `hour`, `ms` and `norm_ms`; a constant text
 */
export async function cellsOf(sql: Sql, rows: string, ...values: SqlValue[]): Promise<Cell[]> {
  const text = `
    SELECT service_id, visitor_class, strftime('%u', date) AS weekday, hour, sum(ms) AS sum_ms,
      sum(ms <= norm_ms) AS within, sum(ms > 20 * ${MINUTE_MS}) AS over_20, sum(ms > 30 * ${MINUTE_MS}) AS over_30,
      group_concat(ms) AS list
    FROM (${rows}) GROUP BY service_id, visitor_class, weekday, hour`;
  return (await sql.all(text, ...values)).map(cellOf);
}

const cellOf = (row: SqlRow): Cell => ({
  serviceId: String(row.service_id),
  visitorClass: row.visitor_class as VisitorClass,
  weekday: Number(row.weekday),
  hour: Number(row.hour),
  sumMs: Number(row.sum_ms),
  within: Number(row.within),
  over20Min: Number(row.over_20),
  over30Min: Number(row.over_30),
  values: Float64Array.from(String(row.list).split(','), Number),
});

const sumOf = (cells: readonly Cell[], of: 'sumMs' | 'within' | 'over20Min' | 'over30Min'): number =>
  cells.reduce((sum, cell) => sum + cell[of], 0);

/** All cells together. */
export const measureOf = (cells: readonly Cell[]): Measure =>
  measureOfValues(allValues(cells), sumOf(cells, 'sumMs'), sumOf(cells, 'within'));

/**
 * The measure of a list.
 * @param values in any order; they are sorted in their place
 * @param within how many of them are not longer than their norm
 */
export function measureOfValues(values: Float64Array, sumMs: number, within: number): Measure {
  const sorted = values.sort();
  const n = sorted.length;
  if (n === 0) return EMPTY_MEASURE;
  const at = (index: number): number => sorted[index] ?? 0;
  return {
    n,
    meanMs: Math.round(sumMs / n),
    medianMs: Math.round((at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2),
    p90Ms: at(Math.ceil((9 * n) / 10) - 1),
    maxMs: at(n - 1),
    withinNorm: within / n,
  };
}

export const waitMeasureOf = (cells: readonly Cell[]): WaitMeasure => ({
  ...measureOf(cells),
  over20Min: sumOf(cells, 'over20Min'),
  over30Min: sumOf(cells, 'over30Min'),
});

function allValues(cells: readonly Cell[]): Float64Array {
  const all = new Float64Array(cells.reduce((n, { values }) => n + values.length, 0));
  let end = 0;
  for (const { values } of cells) {
    all.set(values, end);
    end += values.length;
  }
  return all;
}

/** The cells by something they have in common. */
export function cellsBy<K>(cells: readonly Cell[], key: (cell: Cell) => K): ReadonlyMap<K, readonly Cell[]> {
  const groups = new Map<K, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group === undefined) groups.set(key(cell), [cell]);
    else group.push(cell);
  }
  return groups;
}

/**
 * The measure of durations that nothing tells apart.
 * @param rows a query for rows of `ms` and `norm_ms`; a constant text
 */
export async function measureAll(sql: Sql, rows: string, ...values: SqlValue[]): Promise<Measure> {
  const cells = await cellsOf(
    sql,
    `SELECT '' AS service_id, 'general' AS visitor_class, '2000-01-01' AS date, 0 AS hour, ms, norm_ms FROM (${rows})`,
    ...values,
  );
  return measureOf(cells);
}
