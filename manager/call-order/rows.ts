/** Reasons and how often each was met. */
import type { FairnessReport } from '../../contract/reports.ts';
import { byHandText, reasonKindText } from '../../texts/report-words.ts';

export interface ReasonRow {
  readonly reason: string;
  readonly n: number;
}

const mostFirst = (rows: readonly ReasonRow[]): ReasonRow[] => [...rows].sort((a, b) => b.n - a.n);

export const callRows = ({ callsBy }: FairnessReport): ReasonRow[] =>
  mostFirst(callsBy.map(({ kind, n }) => ({ reason: reasonKindText(kind), n })));

export const generalRows = ({ generalBy }: FairnessReport): ReasonRow[] =>
  mostFirst(generalBy.map(({ kind, n }) => ({ reason: reasonKindText(kind), n })));

export const byHandRows = ({ byHand }: FairnessReport): ReasonRow[] =>
  mostFirst(byHand.map(({ why, n }) => ({ reason: byHandText(why), n })));
