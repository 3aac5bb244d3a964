/** A report of the period that the address asks for: its days, and its figures as long as they change. */
import { computed, type ComputedRef } from 'vue';
import type { ManagerView } from '../../contract/views/manager.ts';
import { dateAt } from '../../ui/days.ts';
import type { Result } from '../../ui/api.ts';
import { useServerClock } from '../../ui/live/clock.ts';
import { daysText } from '../../texts/report-words.ts';
import { useReport, type Report } from '../useReport.ts';
import { periodOfAsked, writeAsked, type Asked } from './asked.ts';

interface Wish<A> {
  readonly view: () => ManagerView;
  readonly asked: () => Asked;
  readonly load: () => Promise<Result<A>>;
  /** What else is wished for: asked again at once when it changes, while what is there stays. */
  readonly wish?: () => string;
}

interface PeriodReport<A> {
  /** The office's day. */
  readonly today: ComputedRef<string>;
  /** The days as they are read. */
  readonly days: ComputedRef<string>;
  readonly source: Report<A>;
}

/** The office's day changes at its own midnight; nobody sees it ten seconds late. */
const STEP_MS = 10_000;

export function usePeriodReport<A>({ view, asked, load, wish }: Wish<A>): PeriodReport<A> {
  const { now } = useServerClock({ stepMs: STEP_MS });
  const today = computed(() => dateAt(now.value, view().office.timezone));
  const period = computed(() => periodOfAsked(asked(), today.value));
  const source = useReport({
    load,
    about: () => `${writeAsked(asked())} ${period.value.from}`,
    isOver: () => period.value.to < today.value,
    version: () => view().reportVersion,
    ...(wish !== undefined && { wish }),
  });
  return { today, days: computed(() => daysText(period.value)), source };
}
