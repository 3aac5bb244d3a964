/** Figures of a day as people read them. */
import type { NormsReport } from '../../contract/reports.ts';
import type { Refusal } from '../../contract/problems.ts';
import { text } from '../../texts/index.ts';
import { localTime } from '../../texts/times.ts';
import type { DaySummary } from '../run-day.ts';
import type { SeenFigures } from '../tally.ts';
import { tableLines } from './table.ts';

const MINUTE_MS = 60_000;
const tenths = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const minutes = (ms: number | null): string =>
  ms === null ? text('simulator.none') : text('simulator.minutes', { value: tenths.format(ms / MINUTE_MS) });
/** A norm is set in whole minutes. */
const norm = (ms: number): string => text('simulator.minutes', { value: String(Math.round(ms / MINUTE_MS)) });
const percent = (share: number | null): string =>
  share === null ? text('simulator.none') : text('simulator.percent', { value: Math.round(share * 100) });

/** Longer names are cut, so that a row fits into a console. */
const NAME_WIDTH = 40;
const cut = (name: string): string => (name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name);

/** The columns of the progress lines, each as wide as its heading. */
const progressHead = (): string[] => [
  text('simulator.progress-time'),
  text('simulator.progress-waiting'),
  text('simulator.progress-served'),
  text('simulator.progress-mean-wait'),
];

export const progressHeading = (): string => progressHead().join('  ');

/** One line for a simulated half hour. */
export function progressLine(at: number, seen: SeenFigures, timezone: string): string {
  const cells = [
    localTime(at, timezone),
    String(seen.waiting),
    String(seen.served),
    minutes(seen.meanWaitMs),
  ];
  const widths = progressHead().map((heading) => heading.length);
  return cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ');
}

/** The day's table: a row for each service, and for all of them. */
export function reportTable(report: NormsReport): string[] {
  const head = [
    text('simulator.column-service'),
    text('simulator.column-visitors'),
    text('simulator.column-wait'),
    text('simulator.column-in-wait', { norm: norm(report.waitNormMs) }),
    text('simulator.column-service-time'),
    text('simulator.column-norm'),
    text('simulator.column-in-norm'),
  ];
  const row = (name: string, normWords: string, { wait, service }: Pick<NormsReport, 'wait' | 'service'>) => [
    cut(name),
    String(service.n),
    minutes(wait.meanMs),
    percent(wait.withinNorm),
    minutes(service.meanMs),
    normWords,
    percent(service.withinNorm),
  ];
  const services = report.byService.map(({ serviceName, serviceNormMs, wait, service }) =>
    row(serviceName, norm(serviceNormMs), { wait, service }),
  );
  return tableLines([head, ...services, row(text('simulator.all-services'), text('simulator.none'), report)]);
}

/** What else there is to say of the day, a sentence a line. */
export function summaryLines({ report, refusals, turnedAway }: DaySummary): string[] {
  const { totals, wait, appointments, told, waitNormMs } = report;
  const { booked, onTime, missed } = appointments;
  return [
    text('simulator.totals', totals),
    ...(turnedAway > 0 ? [text('simulator.turned-away', { count: turnedAway })] : []),
    text('simulator.norm', {
      mean: minutes(wait.meanMs),
      p90: minutes(wait.p90Ms),
      norm: norm(waitNormMs),
      share: percent(wait.withinNorm),
    }),
    text('simulator.appointments', { booked, onTime, missed }),
    text('simulator.told', { share: percent(told.withinRange) }),
    ...refusalLines(refusals),
  ];
}

function refusalLines(refusals: DaySummary['refusals']): string[] {
  const heard = Object.entries(refusals) as [Refusal['code'], number][];
  if (heard.length === 0) return [];
  const list = heard.map(([code, count]) => `${code} × ${count}`).join(', ');
  return [text('simulator.refusals', { list })];
}
