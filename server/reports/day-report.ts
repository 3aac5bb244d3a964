/** The report of one day. What each figure means is in `definitions.md`. */
import type { DayReport } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { localTime } from '../log/projections/local-time.ts';
import { EMPTY_MEASURE, measureAll, measuresBy } from './measures.ts';

const MINUTE_MS = 60_000;
/** An appointment starts on time within this (practice of public offices; the standard itself says nothing). */
const START_DELAY_NORM_MS = 5 * MINUTE_MS;
const VISITOR_CLASSES = ['out-of-turn', 'appointment', 'general'] as const;

/** The waits that count: of visitors who came to a call. */
const waitsBy = (key: string) =>
  `SELECT ${key} AS key, wait_ms AS ms, wait_norm_ms AS norm_ms FROM visits WHERE date = ? AND wait_ms IS NOT NULL`;

/** The services that count: begun, and ended by a finish or a transfer; each leg against the norm of its own service. */
const servicesBy = (key: string) => `
  SELECT ${key} AS key, legs.service_ms AS ms, legs.service_norm_ms AS norm_ms
  FROM visits JOIN legs ON legs.visit_seq = visits.seq WHERE visits.date = ? AND legs.service_ms IS NOT NULL`;

/**
 * @param sql a transaction, so that all figures are of one moment
 * @param date a local date; a day without visits has a report of zeros
 */
export async function dayReport(sql: Sql, date: string): Promise<DayReport> {
  const head = await headOf(sql, date);
  const { over20Min, over30Min, ...totals } = await totalsOf(sql, date);
  return {
    date,
    officeName: head.name,
    waitNormMs: head.waitNormMs,
    totals,
    wait: { ...(await measureAll(sql, waitsBy('0'), date)), over20Min, over30Min },
    service: await measureAll(sql, servicesBy('0'), date),
    byService: await byService(sql, date),
    byHour: await byHour(sql, date, head.timezone),
    byClass: await byClass(sql, date),
    appointments: await appointmentsOf(sql, date),
    homeVisits: await homeVisitsOf(sql, date),
    told: await toldOf(sql, date),
  };
}

/** The office as it was set up when the day ended; before its first day, as it was first. */
async function headOf(sql: Sql, date: string) {
  const [row] = await sql.all(
    `SELECT timezone, config ->> '$.name' AS name, config ->> '$.rules.waitNormMinutes' AS norm FROM configs
     WHERE seq < (SELECT coalesce(min(first_seq), 1e15) FROM days WHERE date > ?)
       OR seq = (SELECT min(seq) FROM configs)
     ORDER BY seq DESC LIMIT 1`,
    date,
  );
  return {
    name: String(row?.name ?? ''),
    waitNormMs: Number(row?.norm ?? 0) * MINUTE_MS,
    timezone: String(row?.timezone ?? 'UTC'),
  };
}

async function totalsOf(sql: Sql, date: string) {
  const [row] = await sql.all(
    `SELECT count(*) AS issued,
       count(*) FILTER (WHERE status = 'served') AS served,
       count(*) FILTER (WHERE status = 'did-not-come') AS did_not_come,
       count(*) FILTER (WHERE status = 'left') AS "left",
       count(*) FILTER (WHERE status = 'not-served') AS not_served,
       count(*) FILTER (WHERE status IN ('waiting', 'called', 'serving', 'held')) AS in_office,
       count(*) FILTER (WHERE wait_ms > 20 * ${MINUTE_MS}) AS over_20,
       count(*) FILTER (WHERE wait_ms > 30 * ${MINUTE_MS}) AS over_30
     FROM visits WHERE date = ?`,
    date,
  );
  return {
    issued: Number(row?.issued),
    served: Number(row?.served),
    didNotCome: Number(row?.did_not_come),
    left: Number(row?.left),
    notServed: Number(row?.not_served),
    inOffice: Number(row?.in_office),
    over20Min: Number(row?.over_20),
    over30Min: Number(row?.over_30),
  };
}

/** Waits by the service that visitors came for, services by the one they got. */
async function byService(sql: Sql, date: string): Promise<DayReport['byService']> {
  // Names and norms may change during a day: with max() SQLite takes the other columns from the newest leg. A first leg
  // that only waits has no row yet, so the visits themselves are asked as well.
  const services = await sql.all(
    `SELECT service_id, service_name, group_name, service_norm_ms, max(seq * 1000 + leg) FROM (
       SELECT seq, 1 AS leg, service_id, service_name, group_name, service_norm_ms FROM visits WHERE date = ?1
       UNION ALL
       SELECT visits.seq, legs.leg, legs.service_id, legs.service_name, legs.group_name, legs.service_norm_ms
       FROM visits JOIN legs ON legs.visit_seq = visits.seq AND legs.leg > 1 WHERE visits.date = ?1
     )
     GROUP BY service_id ORDER BY group_name, service_name, service_id`,
    date,
  );
  const waits = await measuresBy(sql, waitsBy('service_id'), date);
  const served = await measuresBy(sql, servicesBy('legs.service_id'), date);
  return services.map((row) => {
    const serviceId = String(row.service_id);
    return {
      serviceId,
      serviceName: String(row.service_name),
      groupName: String(row.group_name),
      serviceNormMs: Number(row.service_norm_ms),
      wait: waits.get(serviceId) ?? EMPTY_MEASURE,
      service: served.get(serviceId) ?? EMPTY_MEASURE,
    };
  });
}

/** The hours in which the office is open, and those in which somebody arrived all the same. */
async function byHour(sql: Sql, date: string, timezone: string): Promise<DayReport['byHour']> {
  const arrivals = await sql.all(
    'SELECT arrival_hour, count(*) AS arrived FROM visits WHERE date = ? GROUP BY arrival_hour',
    date,
  );
  const arrived = new Map(arrivals.map((row) => [Number(row.arrival_hour), Number(row.arrived)]));
  const waits = await measuresBy(sql, waitsBy('arrival_hour'), date);
  const served = await measuresBy(sql, servicesBy('arrival_hour'), date);
  const hours = new Set([...(await openHours(sql, date, timezone)), ...arrived.keys()]);
  return [...hours]
    .toSorted((a, b) => a - b)
    .map((hour) => ({
      hour,
      arrived: arrived.get(hour) ?? 0,
      wait: waits.get(String(hour)) ?? EMPTY_MEASURE,
      service: served.get(String(hour)) ?? EMPTY_MEASURE,
    }));
}

async function openHours(sql: Sql, date: string, timezone: string): Promise<number[]> {
  const [day] = await sql.all(
    'SELECT min(opens_at) AS opens_at, max(closes_at) AS closes_at FROM days WHERE date = ?',
    date,
  );
  if (typeof day?.opens_at !== 'number' || typeof day.closes_at !== 'number') return [];
  const first = localTime(day.opens_at, timezone).hour;
  const last = localTime(day.closes_at - 1, timezone).hour;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

async function byClass(sql: Sql, date: string): Promise<DayReport['byClass']> {
  const waits = await measuresBy(sql, waitsBy('visitor_class'), date);
  return VISITOR_CLASSES.map((visitorClass) => ({
    visitorClass,
    wait: waits.get(visitorClass) ?? EMPTY_MEASURE,
  }));
}

async function appointmentsOf(sql: Sql, date: string): Promise<DayReport['appointments']> {
  const [row] = await sql.all(
    `SELECT count(*) AS booked,
       count(*) FILTER (WHERE state = 'checked-in') AS on_time,
       count(*) FILTER (WHERE state = 'missed') AS missed,
       count(*) FILTER (WHERE state = 'missed' AND late_came_at IS NOT NULL) AS late,
       count(*) FILTER (WHERE state = 'cancelled') AS cancelled
     FROM appointments WHERE date = ? AND kind = 'office'`,
    date,
  );
  const delays = `
    SELECT appointment_delay_ms AS ms, ${START_DELAY_NORM_MS} AS norm_ms
    FROM visits WHERE date = ? AND appointment_delay_ms IS NOT NULL`;
  return {
    booked: Number(row?.booked),
    onTime: Number(row?.on_time),
    missed: Number(row?.missed),
    late: Number(row?.late),
    cancelled: Number(row?.cancelled),
    startDelay: await measureAll(sql, delays, date),
  };
}

async function homeVisitsOf(sql: Sql, date: string): Promise<DayReport['homeVisits']> {
  const [row] = await sql.all(
    `SELECT count(*) FILTER (WHERE state <> 'cancelled') AS booked,
       count(*) FILTER (WHERE state = 'made') AS made,
       count(*) FILTER (WHERE state = 'not-made') AS not_made
     FROM appointments WHERE date = ? AND kind = 'home-visit'`,
    date,
  );
  return { booked: Number(row?.booked), made: Number(row?.made), notMade: Number(row?.not_made) };
}

/** What was told counts from the moment it was told: from the ticket to the call that the visitor came to. */
async function toldOf(sql: Sql, date: string): Promise<DayReport['told']> {
  const [row] = await sql.all(
    `SELECT count(*) AS n, avg(real_ms BETWEEN told_min_ms AND told_max_ms) AS within_range,
       avg(abs(real_ms - (told_min_ms + told_max_ms) / 2.0)) AS mean_error
     FROM (
       SELECT called_at - issued_at AS real_ms, told_min_ms, told_max_ms FROM visits
       WHERE date = ? AND told_min_ms IS NOT NULL AND wait_ms IS NOT NULL
     )`,
    date,
  );
  const n = Number(row?.n);
  if (row === undefined || n === 0) return { n: 0, withinRange: null, meanErrorMs: null };
  return { n, withinRange: Number(row.within_range), meanErrorMs: Math.round(Number(row.mean_error)) };
}
