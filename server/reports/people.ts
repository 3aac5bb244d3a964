/** What specialists did, and what was done at the desks. What each figure means is in `definitions.md`. */
import type { Days, Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { PeopleReport, WorkFigures } from '../../contract/reports.ts';
import type { Sql, SqlRow } from '../log/connection.ts';
import { SERVICES_ASKED, valuesOf, VISITS_ASKED } from './asked.ts';
import type { Moment } from './course.ts';
import { groupsOf, measureOfGroup, type Group } from './groups.ts';
import { headOf } from './head.ts';

/** By whom the work is told: a specialist, or a desk. */
type By = 'operator_id' | 'desk_id';

const OF_SITTINGS = `desk_sessions.date BETWEEN ?1 AND ?2
  AND (?7 IS NULL OR desk_sessions.desk_id IN (SELECT value FROM json_each(?7)))
  AND (?8 IS NULL OR desk_sessions.operator_id IN (SELECT value FROM json_each(?8)))
  AND (?3 IS ?3 AND ?4 IS ?4 AND ?5 IS ?5 AND ?6 IS ?6)`;

/** A sitting that goes on, and a break that does, last until now. */
const sittings = (by: By) => `
  SELECT desk_sessions.${by} AS key,
    sum(coalesce(closed_at, ?9) - opened_at) AS open_ms,
    sum(lunch_ms + iif(paused_why = 'lunch', ?9 - paused_at, 0)) AS lunch_ms,
    sum(technical_ms + iif(paused_why = 'technical', ?9 - paused_at, 0)) AS technical_ms,
    sum(documents_ms + iif(paused_why = 'documents', ?9 - paused_at, 0)) AS documents_ms,
    sum(paused_ms + iif(paused_at IS NULL, 0, ?9 - paused_at)) AS paused_ms
  FROM desk_sessions WHERE ${OF_SITTINGS} GROUP BY key`;

/** The time in which somebody was called to the desk or served there, cut to each sitting: a desk may be taken over in the middle. */
const busy = (by: By) => `
  SELECT desk_sessions.${by} AS key,
    sum(min(coalesce(turns.ended_at, ?9), coalesce(closed_at, ?9))
      - max(coalesce(turns.called_at, turns.started_at), opened_at)) AS busy_ms
  FROM desk_sessions
  JOIN visits ON visits.date = desk_sessions.date
  JOIN turns ON turns.visit_seq = visits.seq AND turns.desk_id = desk_sessions.desk_id
  WHERE ${OF_SITTINGS}
    AND coalesce(turns.called_at, turns.started_at) < coalesce(closed_at, ?9)
    AND coalesce(turns.ended_at, ?9) > opened_at
  GROUP BY key`;

const turnsBy = (by: By) => `
  SELECT turns.${by} AS key, count(turns.call_seq) AS calls, sum(turns.recalls) AS recalls,
    count(*) FILTER (WHERE turns.ended_by = 'did-not-come') AS did_not_come,
    count(*) FILTER (WHERE turns.ended_by = 'transferred') AS transfers
  FROM visits JOIN turns ON turns.visit_seq = visits.seq
  WHERE ${VISITS_ASKED} AND turns.${by} IS NOT NULL
    AND (?7 IS NULL OR turns.desk_id IN (SELECT value FROM json_each(?7)))
    AND (?8 IS NULL OR turns.operator_id IN (SELECT value FROM json_each(?8)))
  GROUP BY key`;

const services = (by: By) => `
  SELECT legs.${by} AS key, visits.seq AS visit, legs.service_ms AS ms, legs.service_norm_ms AS norm_ms
  FROM visits JOIN legs ON legs.visit_seq = visits.seq
  WHERE ${SERVICES_ASKED} AND legs.service_ms IS NOT NULL AND legs.${by} IS NOT NULL`;

/** @param sql a transaction, so that all figures are of one moment */
export async function peopleReport(
  sql: Sql,
  period: Period,
  filter: ReportFilter,
  { today, now }: Moment,
): Promise<PeopleReport> {
  const { officeName, period: days, isOver } = await headOf(sql, period, today);
  const people = await workBy(sql, 'operator_id', period, filter, now);
  const desks = await workBy(sql, 'desk_id', period, filter, now);
  const names = await namesOf(sql, [...people.keys()]);
  const numbers = await numbersOf(sql, period);
  return {
    officeName,
    period: days,
    isOver,
    people: [...people]
      .map(([personId, work]) => ({ personId, name: names.get(personId) ?? null, ...work }))
      .sort((a, b) => (a.name ?? '\u{10FFFF}').localeCompare(b.name ?? '\u{10FFFF}', 'ru')),
    desks: [...desks]
      .map(([deskId, work]) => ({ deskId, deskNumber: numbers.get(deskId) ?? 0, ...work }))
      .sort((a, b) => a.deskNumber - b.deskNumber),
  };
}

type ByKey = ReadonlyMap<string, SqlRow>;

async function workBy(
  sql: Sql,
  by: By,
  days: Days,
  filter: ReportFilter,
  now: number,
): Promise<Map<string, WorkFigures>> {
  const values = valuesOf(days, filter);
  const sat = byKey(await sql.all(sittings(by), ...values, now));
  const busyIn = byKey(await sql.all(busy(by), ...values, now));
  const turns = byKey(await sql.all(turnsBy(by), ...values));
  const served = await groupsOf(sql, services(by), ...values);
  const keys = new Set([...sat.keys(), ...turns.keys(), ...served.keys()]);
  return new Map([...keys].map((key) => [key, workOf(key, { sat, busyIn, turns, served })]));
}

const byKey = (rows: readonly SqlRow[]): ByKey => new Map(rows.map((row) => [String(row.key), row]));

interface Parts {
  readonly sat: ByKey;
  readonly busyIn: ByKey;
  readonly turns: ByKey;
  readonly served: ReadonlyMap<string, Group>;
}

function workOf(key: string, { sat, busyIn, turns, served }: Parts): WorkFigures {
  const sitting = sat.get(key);
  const turn = turns.get(key);
  const group = served.get(key);
  const ms = (value: SqlRow[string] | undefined) => Math.max(0, Number(value ?? 0));
  const openMs = ms(sitting?.open_ms);
  const pausedMs = ms(sitting?.paused_ms);
  const [lunchMs, technicalMs, documentsMs] = [
    ms(sitting?.lunch_ms),
    ms(sitting?.technical_ms),
    ms(sitting?.documents_ms),
  ];
  const busyMs = ms(busyIn.get(key)?.busy_ms);
  return {
    visits: group?.visits ?? 0,
    service: measureOfGroup(group),
    calls: Number(turn?.calls ?? 0),
    recalls: Number(turn?.recalls ?? 0),
    didNotCome: Number(turn?.did_not_come ?? 0),
    transfers: Number(turn?.transfers ?? 0),
    openMs,
    lunchMs,
    technicalMs,
    documentsMs,
    otherPausesMs: Math.max(0, pausedMs - lunchMs - technicalMs - documentsMs),
    busyMs,
    idleMs: Math.max(0, openMs - pausedMs - busyMs),
  };
}

async function namesOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all(
    `SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?1))
     UNION SELECT id, name FROM former_people WHERE id IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}

/** With max() SQLite takes the number from the newest sitting. */
async function numbersOf(sql: Sql, { from, to }: Days): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.all(
    'SELECT desk_id, desk_number, max(seq) FROM desk_sessions WHERE date BETWEEN ? AND ? GROUP BY desk_id',
    from,
    to,
  );
  return new Map(rows.map(({ desk_id, desk_number }) => [String(desk_id), Number(desk_number)]));
}
