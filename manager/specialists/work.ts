/** Rows of work as they are read, and the time at the desk as a chart. */
import type { PeopleReport, WorkFigures } from '../../contract/reports.ts';
import { t } from '../../ui/words.ts';
import { base, token, type ChartOption, type KeyEntry } from '../charts/options.ts';

export interface WorkRow extends WorkFigures {
  readonly id: string;
  readonly name: string;
}

export const personRows = ({ people }: PeopleReport): WorkRow[] =>
  people.map(({ personId, name, ...work }) => ({
    ...work,
    id: personId,
    name: name ?? t('manager.narrow-former'),
  }));

export const deskRows = ({ desks }: PeopleReport): WorkRow[] =>
  desks.map(({ deskId, deskNumber, ...work }) => ({
    ...work,
    id: deskId,
    name: t('manager.desk-number', { number: deskNumber }),
  }));

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** `7 ч 05 мин` */
export function hoursText(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return t('manager.hours-minutes', {
    hours: Math.floor(minutes / 60),
    minutes: String(minutes % 60).padStart(2, '0'),
  });
}

/** What the time at a desk is made of, in the order of the chart. */
export const PARTS: readonly (KeyEntry & { readonly msOf: (work: WorkFigures) => number })[] = [
  { name: t('manager.people-busy'), msOf: ({ busyMs }) => busyMs, colour: 'brand' },
  { name: t('manager.people-idle'), msOf: ({ idleMs }) => idleMs, colour: 'line' },
  { name: t('manager.people-lunch'), msOf: ({ lunchMs }) => lunchMs, colour: 'ok' },
  { name: t('manager.people-documents'), msOf: ({ documentsMs }) => documentsMs, colour: 'sun' },
  { name: t('manager.people-technical'), msOf: ({ technicalMs }) => technicalMs, colour: 'warn' },
  { name: t('manager.people-other'), msOf: ({ otherPausesMs }) => otherPausesMs, colour: 'ink-2' },
];

const ROW_PX = 34;
const AXIS_PX = 40;
export const timeHeight = (rows: readonly WorkRow[]): number => rows.length * ROW_PX + AXIS_PX;

export function timeOption(rows: readonly WorkRow[]): ChartOption {
  return {
    grid: { left: 0, right: 16, top: 0, bottom: 10, containLabel: true },
    tooltip: {
      ...base().tooltip,
      trigger: 'axis',
      axisPointer: { type: 'none' },
      valueFormatter: (value) => hoursText(Number(value) * HOUR_MS),
    },
    xAxis: { type: 'value', splitLine: { lineStyle: { color: token('line') } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { fontSize: 13.5, color: token('ink'), width: 180, overflow: 'truncate' },
    },
    series: PARTS.map(({ name, msOf, colour }) => ({
      name,
      type: 'bar',
      stack: 'time',
      barWidth: 18,
      data: rows.map((row) => msOf(row) / HOUR_MS),
      itemStyle: { color: token(colour) },
    })),
  };
}
