/** Waits and services of a period against the norms, beside other periods. What each figure means is in `definitions.md`. */
import type { Days, Period } from '../../contract/periods.ts';
import { comparedWith } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { Comparison, NormsReport, Totals } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { appointmentFigures, homeVisitFigures } from './appointment-figures.ts';
import { SERVICES_ASKED, valuesOf, VISITS_ASKED, WAITS_ASKED } from './asked.ts';
import { arrivals, openTimes } from './arrivals.ts';
import { cellsBy, cellsOf, measureOf, waitMeasureOf, type Cell } from './durations.ts';
import { headOf } from './head.ts';
import { servicesOf, type ServiceThen } from './services.ts';

const VISITOR_CLASSES = ['out-of-turn', 'appointment', 'general'] as const;

/** The waits that count: of visitors who came to a call. */
const WAITS = `
  SELECT service_id, visitor_class, date, arrival_hour AS hour, wait_ms AS ms, wait_norm_ms AS norm_ms
  FROM visits WHERE ${WAITS_ASKED} AND wait_ms IS NOT NULL`;

/** The services that count: begun, and ended by a finish or a transfer; each leg against the norm of its own service. */
const SERVICES = `
  SELECT legs.service_id, visitor_class, date, arrival_hour AS hour, legs.service_ms AS ms, legs.service_norm_ms AS norm_ms
  FROM visits JOIN legs ON legs.visit_seq = visits.seq
  WHERE ${SERVICES_ASKED} AND legs.service_ms IS NOT NULL`;

interface Cells {
  readonly waits: readonly Cell[];
  readonly services: readonly Cell[];
}

/** Both measures of some cells. */
const figuresOf = ({ waits, services }: Cells) => ({
  wait: waitMeasureOf(waits),
  service: measureOf(services),
});

/**
 * @param sql a transaction, so that all figures are of one moment
 * @param today the office's day: a period that goes on after it is not over yet
 */
export async function normsReport(
  sql: Sql,
  period: Period,
  filter: ReportFilter,
  today: string,
): Promise<NormsReport> {
  const { waitNormMs, timezone, ...head } = await headOf(sql, period, today);
  const { before, yearAgo } = comparedWith(period, today);
  const cells = await cellsOfDays(sql, period, filter);
  const others = {
    before: await cellsOfDays(sql, before, filter),
    yearAgo: await cellsOfDays(sql, yearAgo, filter),
  };
  return {
    ...head,
    waitNormMs,
    totals: await totalsOf(sql, period, filter),
    ...figuresOf(cells),
    before: await comparison(sql, before, filter, others.before),
    yearAgo: await comparison(sql, yearAgo, filter, others.yearAgo),
    byService: byService(await servicesOf(sql, period, filter), cells, others),
    ...(await byTime(sql, period, filter, { cells, timezone })),
    byClass: byClass(cells),
    appointments: await appointmentFigures(sql, period, filter),
    homeVisits: await homeVisitFigures(sql, period),
    told: await toldOf(sql, period, filter),
  };
}

async function cellsOfDays(sql: Sql, days: Days, filter: ReportFilter): Promise<Cells> {
  const values = valuesOf(days, filter);
  return {
    waits: await cellsOf(sql, WAITS, ...values),
    services: await cellsOf(sql, SERVICES, ...values),
  };
}

async function comparison(sql: Sql, days: Days, filter: ReportFilter, cells: Cells): Promise<Comparison> {
  const { from, to } = days;
  return { from, to, totals: await totalsOf(sql, days, filter), ...figuresOf(cells) };
}

async function totalsOf(sql: Sql, days: Days, filter: ReportFilter): Promise<Totals> {
  const [row] = await sql.all(
    `SELECT count(*) AS issued,
       count(*) FILTER (WHERE status = 'served') AS served,
       count(*) FILTER (WHERE status = 'did-not-come') AS did_not_come,
       count(*) FILTER (WHERE status = 'left') AS "left",
       count(*) FILTER (WHERE status = 'not-served') AS not_served,
       count(*) FILTER (WHERE status IN ('waiting', 'called', 'serving', 'held')) AS in_office
     FROM visits WHERE ${VISITS_ASKED}`,
    ...valuesOf(days, filter),
  );
  return {
    issued: Number(row?.issued),
    served: Number(row?.served),
    didNotCome: Number(row?.did_not_come),
    left: Number(row?.left),
    notServed: Number(row?.not_served),
    inOffice: Number(row?.in_office),
  };
}

/** Waits by the service that visitors came for, services by the one they got. */
function byService(
  services: readonly ServiceThen[],
  cells: Cells,
  others: { readonly before: Cells; readonly yearAgo: Cells },
): NormsReport['byService'] {
  const now = figuresBy(cells, ({ serviceId }) => serviceId);
  const before = figuresBy(others.before, ({ serviceId }) => serviceId);
  const yearAgo = figuresBy(others.yearAgo, ({ serviceId }) => serviceId);
  return services.map((service) => {
    const { serviceId } = service;
    return { ...service, ...now(serviceId), before: before(serviceId), yearAgo: yearAgo(serviceId) };
  });
}

/** The figures of each group of cells, by its key. */
function figuresBy<K>(cells: Cells, key: (cell: Cell) => K): (of: K) => ReturnType<typeof figuresOf> {
  const waits = cellsBy(cells.waits, key);
  const services = cellsBy(cells.services, key);
  return (of) => figuresOf({ waits: waits.get(of) ?? [], services: services.get(of) ?? [] });
}

const SLOTS_A_WEEKDAY = 100;
const slotOf = ({ weekday, hour }: { readonly weekday: number; readonly hour: number }): number =>
  weekday * SLOTS_A_WEEKDAY + hour;

/** By the hour and the weekday: those in which the office is open, and those in which somebody arrived all the same. */
async function byTime(
  sql: Sql,
  days: Days,
  filter: ReportFilter,
  { cells, timezone }: { readonly cells: Cells; readonly timezone: string },
): Promise<Pick<NormsReport, 'byHour' | 'byWeekday' | 'byWeekdayAndHour'>> {
  const arrived = await arrivals(sql, days, filter);
  const open = await openTimes(sql, days, timezone);
  const count = (isWanted: (at: (typeof arrived)[number]) => boolean): number =>
    arrived.filter(isWanted).reduce((sum, { n }) => sum + n, 0);
  const ofHour = figuresBy(cells, ({ hour }) => hour);
  const ofWeekday = figuresBy(cells, ({ weekday }) => weekday);
  const ofSlot = figuresBy(cells, slotOf);
  const inOrder = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b);
  return {
    byHour: inOrder([...open.hours, ...arrived.map(({ hour }) => hour)]).map((hour) => ({
      hour,
      arrived: count((at) => at.hour === hour),
      ...ofHour(hour),
    })),
    byWeekday: inOrder([...open.weekdays, ...arrived.map(({ weekday }) => weekday)]).map((weekday) => ({
      weekday,
      arrived: count((at) => at.weekday === weekday),
      ...ofWeekday(weekday),
    })),
    byWeekdayAndHour: arrived.map(({ weekday, hour, n }) => ({
      weekday,
      hour,
      arrived: n,
      ...ofSlot(slotOf({ weekday, hour })),
    })),
  };
}

function byClass(cells: Cells): NormsReport['byClass'] {
  const figures = figuresBy(cells, ({ visitorClass }) => visitorClass);
  return VISITOR_CLASSES.map((visitorClass) => ({ visitorClass, ...figures(visitorClass) }));
}

/** What was told counts from the moment it was told: from the ticket to the call that the visitor came to. */
async function toldOf(sql: Sql, days: Days, filter: ReportFilter): Promise<NormsReport['told']> {
  const [row] = await sql.all(
    `SELECT count(*) AS n, avg(real_ms BETWEEN told_min_ms AND told_max_ms) AS within_range,
       avg(abs(real_ms - (told_min_ms + told_max_ms) / 2.0)) AS mean_error
     FROM (
       SELECT called_at - issued_at AS real_ms, told_min_ms, told_max_ms FROM visits
       WHERE ${WAITS_ASKED} AND told_min_ms IS NOT NULL AND wait_ms IS NOT NULL
     )`,
    ...valuesOf(days, filter),
  );
  const n = Number(row?.n);
  if (row === undefined || n === 0) return { n: 0, withinRange: null, meanErrorMs: null };
  return { n, withinRange: Number(row.within_range), meanErrorMs: Math.round(Number(row.mean_error)) };
}
