/** What became of appointments (8.6), and of visits at home (6.2.4). */
import type { Days } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { NormsReport } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { valuesOf, WAITS_ASKED } from './asked.ts';
import { measureAll } from './durations.ts';

/** An appointment starts on time within this (practice of public offices; the standard itself says nothing). */
const START_DELAY_NORM_MS = 5 * 60_000;

const DELAYS = `
  SELECT appointment_delay_ms AS ms, ${START_DELAY_NORM_MS} AS norm_ms
  FROM visits WHERE ${WAITS_ASKED} AND appointment_delay_ms IS NOT NULL`;

/** Bookings know nothing of desks, hours of arrival and turns: of the filter only the services narrow their counts. */
export async function appointmentFigures(
  sql: Sql,
  days: Days,
  filter: ReportFilter,
): Promise<NormsReport['appointments']> {
  const [from, to, services] = valuesOf(days, filter);
  const [row] = await sql.all(
    `SELECT count(*) AS booked,
       count(*) FILTER (WHERE state = 'checked-in') AS on_time,
       count(*) FILTER (WHERE state = 'missed') AS missed,
       count(*) FILTER (WHERE state = 'missed' AND late_came_at IS NOT NULL) AS late,
       count(*) FILTER (WHERE state = 'cancelled') AS cancelled
     FROM appointments
     WHERE date BETWEEN ?1 AND ?2 AND kind = 'office'
       AND (?3 IS NULL OR service_id IN (SELECT value FROM json_each(?3)))`,
    from,
    to,
    services,
  );
  return {
    booked: Number(row?.booked),
    onTime: Number(row?.on_time),
    missed: Number(row?.missed),
    late: Number(row?.late),
    cancelled: Number(row?.cancelled),
    startDelay: await measureAll(sql, DELAYS, ...valuesOf(days, filter)),
  };
}

export async function homeVisitFigures(sql: Sql, { from, to }: Days): Promise<NormsReport['homeVisits']> {
  const [row] = await sql.all(
    `SELECT count(*) FILTER (WHERE state <> 'cancelled') AS booked,
       count(*) FILTER (WHERE state = 'made') AS made,
       count(*) FILTER (WHERE state = 'not-made') AS not_made
     FROM appointments WHERE date BETWEEN ? AND ? AND kind = 'home-visit'`,
    from,
    to,
  );
  return { booked: Number(row?.booked), made: Number(row?.made), notMade: Number(row?.not_made) };
}
