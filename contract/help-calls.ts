/** How calls for help were answered, as the manager reads it (6.7.5, 6.7.6). What each figure means is in `server/reports/definitions.md`. */
import { z } from 'zod';
import { durationMs, epochMs, localDate } from './primitives.ts';
import { reportPeriod } from './report-query.ts';

const count = z.number().int().nonnegative();

export const helpCallLine = z.object({
  /** Grows from one call to the next. */
  seq: z.number().int(),
  calledAt: epochMs,
  place: z.string(),
  /** Null while it rings. */
  endedBy: z.enum(['taken', 'visitor', 'day-end']).nullable(),
  /** Until somebody went, or it ended otherwise. */
  waitedMs: durationMs.nullable(),
  /** Who went; null also for somebody whose record is gone. */
  personName: z.string().nullable(),
});
export type HelpCallLine = z.infer<typeof helpCallLine>;

/** Of the days from the first to the last. */
export const helpCallsReport = z.object({
  from: localDate,
  to: localDate,
  made: count,
  answered: count,
  /** Taken back by the visitor. */
  cancelled: count,
  /** Rang until the day was over. */
  unanswered: count,
  medianMs: durationMs.nullable(),
  longestMs: durationMs.nullable(),
  /** The newest of them. */
  calls: z.array(helpCallLine),
});
export type HelpCallsReport = z.infer<typeof helpCallsReport>;

/** So many are read at once at most: a page longer than that nobody reads to its end. */
const MOST_CALLS = 1000;

/** Which days. */
export const helpCallsQuery = reportPeriod.extend({
  limit: z.coerce.number<number>().int().min(1).max(MOST_CALLS).default(MOST_CALLS),
});
