/** Which report is asked for: over which days, and of which visits. All of it fits into an address: a report is a link. */
import { z } from 'zod';
import { PERIOD_UNITS } from './periods.ts';
import { localDate, visitorClass } from './primitives.ts';

/** Ids separated by commas: `payment,receipts`. */
const idList = z.string().regex(/^[A-Za-z0-9_-]{1,64}(?:,[A-Za-z0-9_-]{1,64}){0,199}$/);

const CLASS = `(?:${visitorClass.options.join('|')})`;

/** What a report may be narrowed to; what is left out is not asked about. */
export const reportFilter = z.object({
  services: idList.optional(),
  desks: idList.optional(),
  /** Specialists. */
  people: idList.optional(),
  classes: z
    .string()
    .regex(new RegExp(`^${CLASS}(?:,${CLASS}){0,2}$`))
    .optional(),
  /** Hours of arrival, the first and the last one: `9-11` are three of them. */
  hours: z
    .string()
    .regex(/^(?:1?\d|2[0-3])-(?:1?\d|2[0-3])$/)
    .optional(),
});
export type ReportFilter = z.infer<typeof reportFilter>;

/** Without a date the newest: today, this week, this month. */
export const reportPeriod = z.object({
  unit: z.enum(PERIOD_UNITS).default('day'),
  /** A day of the period; the first day of a range. */
  date: localDate.optional(),
  /** The last day of a range; left out, it is one day. */
  to: localDate.optional(),
});

export const reportQuery = reportPeriod.extend(reportFilter.shape);
export type ReportQuery = z.infer<typeof reportQuery>;
