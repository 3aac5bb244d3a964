/** The measures of a report beside those of other periods, as they are read. */
import type { Comparison, NormsReport } from '../../contract/reports.ts';
import { t } from '../../ui/words.ts';
import { countText, minutes, NOTHING, shareOf, shareText } from '../figures/figures.ts';

type Figures = Pick<Comparison, 'totals' | 'wait' | 'service'>;

const MEASURES: readonly { readonly what: string; readonly of: (figures: Figures) => string }[] = [
  { what: t('manager.compared-issued'), of: ({ totals }) => countText(totals.issued) },
  { what: t('manager.compared-served'), of: ({ totals }) => countText(totals.served) },
  { what: t('manager.compared-not-served'), of: ({ totals }) => countText(totals.notServed) },
  { what: t('manager.compared-wait'), of: ({ wait }) => minutes(wait.meanMs) },
  { what: t('manager.compared-wait-median'), of: ({ wait }) => minutes(wait.medianMs) },
  { what: t('manager.compared-wait-p90'), of: ({ wait }) => minutes(wait.p90Ms) },
  { what: t('manager.compared-within'), of: ({ wait }) => shareText(wait.withinNorm) },
  { what: t('manager.compared-over-20'), of: ({ wait }) => shareText(shareOf(wait.over20Min, wait.n)) },
  { what: t('manager.compared-over-30'), of: ({ wait }) => shareText(shareOf(wait.over30Min, wait.n)) },
  { what: t('manager.compared-service'), of: ({ service }) => minutes(service.meanMs) },
  { what: t('manager.compared-service-within'), of: ({ service }) => shareText(service.withinNorm) },
];

interface ComparisonRow {
  readonly what: string;
  readonly now: string;
  readonly before: string;
  readonly yearAgo: string;
}

/** Days without a single ticket are days of which nothing is known: a zero would say that the office was empty. */
export function comparisonRows(report: NormsReport): ComparisonRow[] {
  const told = (figures: Figures, of: (figures: Figures) => string) =>
    figures.totals.issued === 0 ? NOTHING : of(figures);
  return MEASURES.map(({ what, of }) => ({
    what,
    now: of(report),
    before: told(report.before, of),
    yearAgo: told(report.yearAgo, of),
  }));
}
