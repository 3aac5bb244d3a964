/** The services that visitors came for or were given in some days, as they were called last. */
import type { Days } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { Sql } from '../log/connection.ts';
import { SERVICES_ASKED, valuesOf, WAITS_ASKED } from './asked.ts';

export interface ServiceThen {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly groupName: string;
  readonly serviceNormMs: number;
}

/** Newer legs come behind older ones; a visit has far fewer than so many. */
const MOST_LEGS = 1000;

/** In the order of their groups and names. */
export async function servicesOf(sql: Sql, days: Days, filter: ReportFilter): Promise<ServiceThen[]> {
  // Names and norms may change meanwhile: with max() SQLite takes the other columns from the newest leg. A first leg that only waits
  // has no row yet, so the visits themselves are asked as well.
  const rows = await sql.all(
    `SELECT service_id, service_name, group_name, service_norm_ms, max(place) FROM (
       SELECT service_id, service_name, group_name, service_norm_ms, max(seq * ${MOST_LEGS} + 1) AS place
       FROM visits WHERE ${WAITS_ASKED} GROUP BY service_id
       UNION ALL
       SELECT legs.service_id, legs.service_name, legs.group_name, legs.service_norm_ms,
         max(visits.seq * ${MOST_LEGS} + legs.leg) AS place
       FROM visits JOIN legs ON legs.visit_seq = visits.seq AND legs.leg > 1
       WHERE ${SERVICES_ASKED} GROUP BY legs.service_id
     )
     GROUP BY service_id ORDER BY group_name, service_name, service_id`,
    ...valuesOf(days, filter),
  );
  return rows.map((row) => ({
    serviceId: String(row.service_id),
    serviceName: String(row.service_name),
    groupName: String(row.group_name),
    serviceNormMs: Number(row.service_norm_ms),
  }));
}
