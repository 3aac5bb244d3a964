/** Waits by weekday and hour, as a heat map. */
import type { NormsReport } from '../../contract/reports.ts';
import { t } from '../../ui/words.ts';
import { base, token, type ChartOption } from '../charts/options.ts';
import { minutes } from '../figures/figures.ts';
import { weekdayName } from '../../texts/report-words.ts';

type Slot = NormsReport['byWeekdayAndHour'][number];

export interface Heat {
  /** From the first hour in which somebody came to the last. */
  readonly hours: readonly number[];
  readonly weekdays: readonly number[];
  /** Only where somebody waited. */
  readonly cells: readonly Slot[];
  readonly meanMs: (weekday: number, hour: number) => number | null;
}

const ROW_PX = 44;
const EDGE_PX = 4;
const HOURS_PX = 26;

export const heatHeight = ({ weekdays }: Heat): number => weekdays.length * ROW_PX + HOURS_PX;

export function heatOf({ byWeekdayAndHour, byWeekday }: NormsReport): Heat {
  const cells = byWeekdayAndHour.filter(({ wait }) => wait.meanMs !== null);
  const busy = cells.map(({ hour }) => hour);
  const [first, last] = [Math.min(...busy), Math.max(...busy)];
  return {
    hours: cells.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
    weekdays: byWeekday.map(({ weekday }) => weekday),
    cells,
    meanMs: (weekday, hour) =>
      cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.wait.meanMs ?? null,
  };
}

/** Shares of the norm up to which a colour goes, and the letters that can be read on it. */
const PIECES = [
  { upTo: 0.5, fill: 'ok-soft', letters: 'ink' },
  { upTo: 0.75, fill: 'sun-soft', letters: 'ink' },
  { upTo: 1, fill: 'sun', letters: 'on-sun' },
] as const;
const OVER = { fill: 'bad', letters: 'on-brand' } as const;

const pieceOf = (ms: number, normMs: number) => PIECES.find(({ upTo }) => ms <= upTo * normMs) ?? OVER;

/** Monday on top, as in a calendar. */
export function heatOption({ hours, weekdays, cells }: Heat, waitNormMs: number): ChartOption {
  const words = ({ weekday, hour, wait, arrived }: Slot) =>
    t('manager.heat-cell', {
      weekday: weekdayName(weekday),
      from: hour,
      to: hour + 1,
      minutes: minutes(wait.meanMs),
      arrived,
    });
  const axisLabel = { fontSize: 13.5, color: token('ink-2') };
  const axis = { axisLine: { show: false }, axisTick: { show: false }, axisLabel } as const;
  return {
    grid: { left: 0, right: 0, top: EDGE_PX, bottom: 0, containLabel: true },
    tooltip: {
      ...base().tooltip,
      formatter: (params) => {
        const slot = cells[(params as { dataIndex: number }).dataIndex];
        return slot === undefined ? '' : words(slot);
      },
    },
    xAxis: { type: 'category', position: 'top', data: hours.map(String), ...axis },
    yAxis: { type: 'category', data: weekdays.map(weekdayName), inverse: true, ...axis },
    series: {
      type: 'heatmap',
      data: cells.map(({ weekday, hour, wait }) => {
        const ms = wait.meanMs ?? 0;
        const { fill, letters } = pieceOf(ms, waitNormMs);
        return {
          value: [hours.indexOf(hour), weekdays.indexOf(weekday), ms],
          itemStyle: { color: token(fill) },
          label: { color: token(letters), formatter: minutes(ms).replace(/,\d$/, '') },
        };
      }),
      label: { show: true, fontSize: 14, fontWeight: 'bold' },
      itemStyle: { borderRadius: 8, borderColor: token('surface'), borderWidth: 3 },
      emphasis: { disabled: true },
    },
  };
}
