/** The day as it went: arrivals, the queue, open desks and the longest wait on one time axis. What each means is in `definitions.md`. */
import type { Days, Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { CourseReport } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { valuesOf, VISITS_ASKED } from './asked.ts';
import { courseOf, type Span, type Stretch } from './course-of.ts';
import { headOf } from './head.ts';

/** Of those who wait now: a first turn has no row until something happens to it. */
const WAITS = `
  SELECT visits.date, turns.since, turns.leg_since, coalesce(turns.called_at, turns.ended_at) AS until
  FROM visits JOIN turns ON turns.visit_seq = visits.seq
  WHERE ${VISITS_ASKED} AND turns.since IS NOT NULL
  UNION ALL
  SELECT visits.date, issued_at, arrival_at, NULL FROM visits
  WHERE ${VISITS_ASKED} AND status = 'waiting'
    AND NOT EXISTS (SELECT 1 FROM turns WHERE turns.visit_seq = visits.seq)`;

const ARRIVALS = `SELECT date, arrival_at FROM visits WHERE ${VISITS_ASKED}`;

const OF_DESKS = `date BETWEEN ?1 AND ?2
  AND (?7 IS NULL OR desk_id IN (SELECT value FROM json_each(?7)))
  AND (?8 IS NULL OR operator_id IN (SELECT value FROM json_each(?8)))`;
/** `?3` … `?6` ask nothing of desks; they stand here so that all statements of reports have the same values. */
const UNASKED = `(?3 IS ?3 AND ?4 IS ?4 AND ?5 IS ?5 AND ?6 IS ?6)`;
const SITTINGS = `SELECT seq, date, opened_at AS since, closed_at AS until FROM desk_sessions WHERE ${OF_DESKS} AND ${UNASKED}`;
const PAUSES = `
  SELECT pauses.date, pauses.paused_at AS since, pauses.ended_at AS until
  FROM pauses JOIN (${SITTINGS}) AS sittings ON sittings.seq = pauses.session_seq`;

/** When a report is made. */
export interface Moment {
  /** The office's day. */
  readonly today: string;
  /** Until when whoever waits has waited, epoch milliseconds. */
  readonly now: number;
}

/** @param sql a transaction, so that all figures are of one moment */
export async function courseReport(
  sql: Sql,
  period: Period,
  filter: ReportFilter,
  { today, now }: Moment,
): Promise<CourseReport> {
  const { timezone, ...head } = await headOf(sql, period, today);
  const course = courseOf({
    waits: await waitsOf(sql, period, filter),
    arrivals: await arrivalsOf(sql, period, filter),
    sittings: await spansOf(sql, SITTINGS, period, filter),
    pauses: await spansOf(sql, PAUSES, period, filter),
    timezone,
    now,
  });
  return { ...head, ...course };
}

async function waitsOf(sql: Sql, days: Days, filter: ReportFilter): Promise<Stretch[]> {
  const rows = await sql.all(WAITS, ...valuesOf(days, filter));
  return rows.map(({ date, since, until, leg_since }) => ({
    date: String(date),
    since: Number(since),
    until: until === null ? null : Number(until),
    arrivalAt: Number(leg_since),
  }));
}

async function arrivalsOf(sql: Sql, days: Days, filter: ReportFilter) {
  const rows = await sql.all(ARRIVALS, ...valuesOf(days, filter));
  return rows.map(({ date, arrival_at }) => ({ date: String(date), at: Number(arrival_at) }));
}

async function spansOf(sql: Sql, text: string, days: Days, filter: ReportFilter): Promise<Span[]> {
  const rows = await sql.all(text, ...valuesOf(days, filter));
  return rows.map(({ date, since, until }) => ({
    date: String(date),
    since: Number(since),
    until: until === null ? null : Number(until),
  }));
}
