/** What visitors said of their visits, as the manager reads it. Nothing here tells who the visitor was. */
import { z } from 'zod';
import { ratingScore } from './events.ts';
import { epochMs, id, localDate, ticketNumber } from './primitives.ts';
import { reportPeriod } from './report-query.ts';

/** A visit went well from this score up, and badly from this one down: then an apology is due, and the manager looks at it first. */
export const HIGH_FROM = 4;
export const LOW_UP_TO = 2;

const count = z.number().int().nonnegative();

/** Scores of some visits. Null where there is nothing to average. */
const ratingMeasure = z.object({
  n: count,
  mean: z.number().min(1).max(5).nullable(),
  /** Scores from `HIGH_FROM` up. */
  high: count,
  /** Scores up to `LOW_UP_TO`. */
  low: count,
});
export type RatingMeasure = z.infer<typeof ratingMeasure>;

export const ratingRow = z.object({
  /** Grows from one rating to the next. */
  seq: z.number().int(),
  ratedAt: epochMs,
  number: ticketNumber,
  serviceName: z.string(),
  deskNumber: z.number().int().nullable(),
  score: ratingScore,
  from: z.enum(['kiosk', 'phone']),
  /** Null when there are none here: nothing was written, or it is erased. Which of the two is not kept. */
  words: z.string().nullable(),
});
export type RatingRow = z.infer<typeof ratingRow>;

/** Of the days from the first to the last. */
export const ratingsReport = z.object({
  from: localDate,
  to: localDate,
  all: ratingMeasure,
  /** How many of each score, 1 to 5. */
  byScore: z.array(z.object({ score: ratingScore, n: count })).length(5),
  byService: z.array(ratingMeasure.extend({ serviceId: id, serviceName: z.string() })),
  byDesk: z.array(ratingMeasure.extend({ deskId: id, deskNumber: z.number().int() })),
  /** How many were asked for; `ratings` are the newest of them. */
  chosen: count,
  ratings: z.array(ratingRow),
  words: z.object({
    /** They are erased after so many days, with names and phones. */
    keptDays: count,
    /** Words written before this moment are erased. */
    since: epochMs,
  }),
});
export type RatingsReport = z.infer<typeof ratingsReport>;

/** So many are read at once at most: a page longer than that nobody reads to its end. */
export const RATINGS_AT_MOST = 1000;

/** Which days and which of their ratings. */
export const ratingsQuery = reportPeriod.extend({
  /** `low` for scores up to `LOW_UP_TO`. */
  scores: z.enum(['all', 'low']).default('all'),
  /** `with` for ratings to which words were added that are still kept. */
  words: z.enum(['all', 'with']).default('all'),
  limit: z.coerce.number<number>().int().min(1).max(RATINGS_AT_MOST).default(50),
});
