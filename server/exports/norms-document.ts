/** The report of the norms as a document. */
import type { Comparison, NormsReport } from '../../contract/reports.ts';
import { text } from '../../texts/index.ts';
import { classText, daysText, weekdayName } from '../../texts/report-words.ts';
import {
  count,
  duration,
  share,
  words,
  type Cell,
  type DocumentTable,
  type ReportDocument,
} from './document.ts';

const MINUTE_MS = 60_000;

type Figures = Pick<Comparison, 'totals' | 'wait' | 'service'>;
type Durations = Pick<NormsReport, 'wait' | 'service'>;

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function normsDocument(report: NormsReport): Pick<ReportDocument, 'title' | 'tables' | 'definitions'> {
  return {
    title: text('manager.norms-title'),
    tables: [
      comparison(report),
      byService(report),
      byClass(report),
      byHour(report),
      byWeekday(report),
      byWeekdayAndHour(report),
      appointments(report),
    ],
    definitions: definitions(report),
  };
}

const MEASURES: readonly (readonly [what: string, of: (figures: Figures) => Cell])[] = [
  [text('export.issued'), ({ totals }) => count(totals.issued)],
  [text('export.served'), ({ totals }) => count(totals.served)],
  [text('export.did-not-come'), ({ totals }) => count(totals.didNotCome)],
  [text('export.left'), ({ totals }) => count(totals.left)],
  [text('export.not-served'), ({ totals }) => count(totals.notServed)],
  [text('export.wait-mean'), ({ wait }) => duration(wait.meanMs)],
  [text('export.wait-median'), ({ wait }) => duration(wait.medianMs)],
  [text('export.wait-p90'), ({ wait }) => duration(wait.p90Ms)],
  [text('export.wait-longest'), ({ wait }) => duration(wait.maxMs)],
  [text('export.wait-within'), ({ wait }) => share(wait.withinNorm)],
  [text('export.over-20'), ({ wait }) => share(shareOf(wait.over20Min, wait.n))],
  [text('export.over-30'), ({ wait }) => share(shareOf(wait.over30Min, wait.n))],
  [text('export.services'), ({ service }) => count(service.n)],
  [text('export.service-mean'), ({ service }) => duration(service.meanMs)],
  [text('export.service-median'), ({ service }) => duration(service.medianMs)],
  [text('export.service-p90'), ({ service }) => duration(service.p90Ms)],
  [text('export.service-within'), ({ service }) => share(service.withinNorm)],
];

function comparison(report: NormsReport): DocumentTable {
  const { before, yearAgo } = report;
  return {
    title: text('manager.compared'),
    columns: [
      text('manager.compared-what'),
      text('manager.compared-now'),
      text('export.days-before', { days: daysText(before) }),
      text('export.days-year-ago', { days: daysText(yearAgo) }),
    ],
    rows: MEASURES.map(([what, of]) => [words(what), of(report), of(before), of(yearAgo)]),
  };
}

/** The columns that waits and services have in every table. */
const FIGURES: readonly (readonly [title: string, of: (figures: Durations) => Cell])[] = [
  [text('export.waited'), ({ wait }) => count(wait.n)],
  [text('export.wait-mean'), ({ wait }) => duration(wait.meanMs)],
  [text('export.wait-median'), ({ wait }) => duration(wait.medianMs)],
  [text('export.wait-p90'), ({ wait }) => duration(wait.p90Ms)],
  [text('export.wait-within'), ({ wait }) => share(wait.withinNorm)],
  [text('export.over-20'), ({ wait }) => share(shareOf(wait.over20Min, wait.n))],
  [text('export.over-30'), ({ wait }) => share(shareOf(wait.over30Min, wait.n))],
  [text('export.services'), ({ service }) => count(service.n)],
  [text('export.service-mean'), ({ service }) => duration(service.meanMs)],
  [text('export.service-within'), ({ service }) => share(service.withinNorm)],
];
const TITLES = FIGURES.map(([title]) => title);
const figuresOf = (row: Durations): Cell[] => FIGURES.map(([, of]) => of(row));

function byService({ byService: rows }: NormsReport): DocumentTable {
  return {
    title: text('manager.by-service'),
    columns: [
      text('manager.service'),
      text('manager.norm'),
      ...TITLES,
      text('export.wait-before'),
      text('export.service-before'),
    ],
    rows: rows.map((row) => [
      words(row.serviceName),
      duration(row.serviceNormMs),
      ...figuresOf(row),
      duration(row.before.wait.meanMs),
      duration(row.before.service.meanMs),
    ]),
  };
}

function byClass({ byClass: rows }: NormsReport): DocumentTable {
  return {
    title: text('manager.by-class'),
    columns: [text('manager.class'), ...TITLES],
    rows: rows.map((row) => [words(classText(row.visitorClass)), ...figuresOf(row)]),
  };
}

const hourOf = (hour: number): string => text('manager.hour-range', { from: hour, to: hour + 1 });

function byHour({ byHour: rows }: NormsReport): DocumentTable {
  return {
    title: text('manager.by-hour'),
    columns: [text('manager.hour'), text('manager.came'), ...TITLES],
    rows: rows.map((row) => [words(hourOf(row.hour)), count(row.arrived), ...figuresOf(row)]),
  };
}

function byWeekday({ byWeekday: rows }: NormsReport): DocumentTable {
  return {
    title: text('export.by-weekday'),
    columns: [text('manager.weekday'), text('manager.came'), ...TITLES],
    rows: rows.map((row) => [words(weekdayName(row.weekday)), count(row.arrived), ...figuresOf(row)]),
  };
}

function byWeekdayAndHour({ byWeekdayAndHour: rows }: NormsReport): DocumentTable {
  return {
    title: text('export.by-weekday-and-hour'),
    columns: [text('manager.weekday'), text('manager.hour'), text('manager.came'), ...TITLES],
    rows: rows.map((row) => [
      words(weekdayName(row.weekday)),
      words(hourOf(row.hour)),
      count(row.arrived),
      ...figuresOf(row),
    ]),
  };
}

function appointments({ appointments: of }: NormsReport): DocumentTable {
  const { booked, onTime, missed, late, cancelled, startDelay } = of;
  return {
    title: text('manager.by-appointments'),
    columns: [text('manager.compared-what'), text('manager.compared-now')],
    rows: [
      [words(text('export.booked')), count(booked)],
      [words(text('manager.appointments-on-time')), count(onTime)],
      [words(text('manager.appointments-late')), count(late)],
      [words(text('manager.appointments-no-show')), count(missed - late)],
      [words(text('manager.appointments-cancelled')), count(cancelled)],
      [words(text('export.delay-mean')), duration(startDelay.meanMs)],
      [words(text('export.delay-within')), share(startDelay.withinNorm)],
      [words(text('export.delay-longest')), duration(startDelay.maxMs)],
    ],
  };
}

function definitions({ waitNormMs }: NormsReport): ReportDocument['definitions'] {
  const norm = waitNormMs / MINUTE_MS;
  return [
    { what: text('manager.mean-wait'), means: text('manager.mean-wait-means', { norm }) },
    { what: text('export.measures'), means: text('export.measures-means') },
    { what: text('manager.over-20'), means: text('manager.over-20-means') },
    { what: text('manager.services-within'), means: text('manager.services-within-means') },
    { what: text('manager.by-service'), means: text('manager.by-service-means') },
    { what: text('manager.compared'), means: text('manager.compared-means') },
    { what: text('manager.by-appointments'), means: text('manager.by-appointments-means') },
    { what: text('export.ends'), means: text('export.ends-means') },
  ];
}
