/** What our charts have in common: colours and letters of the house, nothing that moves. */
import type { BarSeriesOption, HeatmapSeriesOption, LineSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
  VisualMapComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | HeatmapSeriesOption
  | LineSeriesOption
  | GridComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
  | VisualMapComponentOption
>;

/** The tokens of `ui/styles/tokens.css` by their names: there they are once for the whole house. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim() || '#44566a';

/** A colour of a chart, by the name of its token, and what it stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly colour: string;
}

/** Under every chart's own. */
export const base = (): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: token('font'), fontSize: 13, color: token('ink-2') },
  grid: { left: 8, right: 12, top: 28, bottom: 4, containLabel: true },
  tooltip: {
    confine: true,
    backgroundColor: token('ink'),
    borderWidth: 0,
    textStyle: { color: token('moon'), fontSize: 14 },
  },
});
