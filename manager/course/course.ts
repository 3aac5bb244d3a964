/** The course of a day as a chart: above the queue and the desks that are open, below how long the first of it has waited. */
import type { CourseReport } from '../../contract/reports.ts';
import { clockText } from '../../texts/report-words.ts';
import { t } from '../../ui/words.ts';
import { base, token, type ChartOption, type KeyEntry } from '../charts/options.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
export const COURSE_HEIGHT = 400;
/** px from above: the queue, a gap, the waits. */
const QUEUE = { top: 10, height: 210 };
const WAITS = { top: 266, height: 100 };

const ARRIVED = { name: t('manager.came'), colour: 'ink-2' };
const WAITING = { name: t('manager.course-waiting'), colour: 'brand' };
const DESKS = { name: t('manager.course-desks'), colour: 'warn' };
const LONGEST = { name: t('manager.course-longest-now'), colour: 'ink' };
export const COURSE_KEY: readonly KeyEntry[] = [ARRIVED, WAITING, DESKS, LONGEST];

const numbers = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
/** Of one day whole people, of several the mean of them. */
export const meanText = (value: number): string => numbers.format(value);

const minutesOf = (ms: number | null): number | null => (ms === null ? null : ms / MINUTE_MS);

export function courseOption({ points, waitNormMs }: CourseReport): ChartOption {
  const bad = token('bad');
  const axisOf = (gridIndex: number, labels: boolean) =>
    ({
      type: 'category',
      gridIndex,
      data: points.map(({ minute }) => clockText(minute)),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('line') } },
      axisLabel: { show: labels, interval: everyHour(points), hideOverlap: true, color: token('ink-2') },
      axisPointer: { show: true, type: 'line', label: { show: false } },
    }) as const;
  const scale = (gridIndex: number, name: string) =>
    ({
      type: 'value',
      gridIndex,
      name,
      nameTextStyle: { align: 'left', color: token('ink-2') },
      minInterval: 1,
      splitNumber: gridIndex === 0 ? 4 : 3,
      splitLine: { lineStyle: { color: token('line') } },
    }) as const;
  return {
    grid: [
      { left: 46, right: 16, ...QUEUE },
      { left: 46, right: 16, ...WAITS },
    ],
    tooltip: { ...base().tooltip, trigger: 'axis', valueFormatter: (value) => valueText(value) },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    xAxis: [axisOf(0, false), axisOf(1, true)],
    yAxis: [scale(0, ''), scale(1, t('manager.course-minutes'))],
    series: [
      {
        name: ARRIVED.name,
        type: 'bar',
        data: points.map(({ arrived }) => arrived),
        // Over the area of the queue, or it would hide them.
        z: 3,
        itemStyle: { color: token(ARRIVED.colour), opacity: 0.45 },
        barCategoryGap: '25%',
      },
      {
        name: WAITING.name,
        type: 'line',
        showSymbol: false,
        data: points.map(({ waiting }) => waiting),
        lineStyle: { color: token(WAITING.colour), width: 2.5 },
        itemStyle: { color: token(WAITING.colour) },
        areaStyle: { color: token('brand-soft'), opacity: 0.9 },
      },
      {
        name: DESKS.name,
        type: 'line',
        step: 'end',
        showSymbol: false,
        data: points.map(({ desks }) => desks),
        lineStyle: { color: token(DESKS.colour), width: 2, type: 'dashed' },
        itemStyle: { color: token(DESKS.colour) },
      },
      {
        name: LONGEST.name,
        type: 'line',
        xAxisIndex: 1,
        yAxisIndex: 1,
        showSymbol: false,
        connectNulls: false,
        data: points.map(({ longestMs }) => minutesOf(longestMs)),
        lineStyle: { color: token(LONGEST.colour), width: 2 },
        itemStyle: { color: token(LONGEST.colour) },
        markLine: {
          silent: true,
          symbol: 'none',
          data: [{ yAxis: waitNormMs / MINUTE_MS }],
          lineStyle: { color: bad, type: 'solid' },
          label: {
            formatter: t('manager.course-norm', { minutes: waitNormMs / MINUTE_MS }),
            position: 'insideStartTop',
            color: bad,
          },
        },
      },
    ],
  };
}

const valueText = (value: unknown): string => (typeof value === 'number' ? meanText(value) : '—');

/** Labels at the full hours; of a long day at every second one. */
function everyHour(points: CourseReport['points']): (index: number) => boolean {
  const hours = points.length === 0 ? 0 : ((points.at(-1)?.minute ?? 0) - (points[0]?.minute ?? 0)) / 60;
  const step = hours > 13 ? 2 * HOUR_MINUTES : HOUR_MINUTES;
  return (index) => (points[index]?.minute ?? 1) % step === 0;
}
