/** Which visits a report is about: the days, and what it is narrowed to. */
import type { Days } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { SqlValue } from '../log/connection.ts';

/** The values of the statements of reports, in their order: days, services, classes, hours, desks, specialists. */
type Values = readonly [
  from: string,
  to: string,
  services: string | null,
  classes: string | null,
  firstHour: number | null,
  lastHour: number | null,
  desks: string | null,
  people: string | null,
];

const listOf = (ids: string | undefined): string | null =>
  ids === undefined ? null : JSON.stringify(ids.split(','));

/** For statements with all eight of `?1` … `?8`: a text stands for every filter, so that each is prepared once. */
export function valuesOf({ from, to }: Days, filter: ReportFilter): Values & SqlValue[] {
  const [first = null, last = null] = filter.hours?.split('-').map(Number) ?? [];
  const { services, classes, desks, people } = filter;
  return [from, to, listOf(services), listOf(classes), first, last, listOf(desks), listOf(people)];
}

const among = (column: string, value: string): string =>
  `(${value} IS NULL OR ${column} IN (SELECT value FROM json_each(${value})))`;

const OF_VISITORS = `visits.date BETWEEN ?1 AND ?2 AND ${among('visits.visitor_class', '?4')}
  AND (?5 IS NULL OR visits.arrival_hour BETWEEN ?5 AND ?6)`;

const isAt = (leg: string): string =>
  `((?7 IS NULL AND ?8 IS NULL) OR EXISTS (
    SELECT 1 FROM legs AS at WHERE at.visit_seq = visits.seq ${leg}
      AND ${among('at.desk_id', '?7')} AND ${among('at.operator_id', '?8')}))`;

/** Visits: of those who came for a service, and were at a desk or with a specialist at any time of the visit. */
export const VISITS_ASKED = `${OF_VISITORS} AND ${among('visits.service_id', '?3')} AND ${isAt('')}`;

/** First waits: of those who came for a service, and waited for a desk or a specialist first. */
export const WAITS_ASKED = `${OF_VISITORS} AND ${among('visits.service_id', '?3')} AND ${isAt('AND at.leg = 1')}`;

/** Services, in statements that join `legs`: those that were given, at a desk, by a specialist. */
export const SERVICES_ASKED = `${OF_VISITORS} AND ${among('legs.service_id', '?3')}
  AND ${among('legs.desk_id', '?7')} AND ${among('legs.operator_id', '?8')}`;
