/** The manager's figures. */
import type { HelpCallsReport } from '../../contract/help-calls.ts';
import type { Days, Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type { CourseReport, NormsReport, ReportChoices, VisitRow } from '../../contract/reports.ts';
import type { WordRow, WordsWish } from '../../contract/words.ts';
import type { Connection } from '../log/connection.ts';
import { choicesOf } from './choices.ts';
import { courseReport, type Moment } from './course.ts';
import { helpCallsOf, type HelpCallsWish } from './help-calls.ts';
import { normsReport } from './norms.ts';
import { ratingsOf, type RatingsFound, type RatingsWish } from './ratings.ts';
import { visitsOf } from './visits.ts';
import { wordOf, wordsOf } from './words.ts';

export interface Reports {
  /**
   * Waits and services of a period against the norms; zeros for days without visits.
   * @param today the office's day
   */
  norms(period: Period, filter: ReportFilter, today: string): Promise<NormsReport>;
  /** The day as it went, or the mean of several days; empty for days on which nobody came. */
  course(period: Period, filter: ReportFilter, moment: Moment): Promise<CourseReport>;
  /** What the reports of some days can be narrowed to. */
  choices(days: Days): Promise<ReportChoices>;
  /** The visits of a day, one by one. */
  visits(date: string): Promise<VisitRow[]>;
  /** What visitors said in some days: the figures, and the newest of the ratings that are asked for. */
  ratings(wish: RatingsWish): Promise<RatingsFound>;
  /** What visitors said when they were asked after a visit. */
  words(which: WordsWish): Promise<WordRow[]>;
  /** Of one visit; null when nobody was asked about it. */
  word(ticketId: string): Promise<WordRow | null>;
  /** How calls for help were answered in some days, and the newest of them. */
  helpCalls(wish: HelpCallsWish): Promise<HelpCallsReport>;
}

/** @param reader a connection of their own, so that a long report delays nobody else: `OfficeDatabase.reports` */
export function createReports(reader: Connection): Reports {
  return {
    norms: (period, filter, today) => reader.transaction((sql) => normsReport(sql, period, filter, today)),
    course: (period, filter, moment) =>
      reader.transaction((sql) => courseReport(sql, period, filter, moment)),
    choices: (days) => reader.transaction((sql) => choicesOf(sql, days)),
    visits: (date) => visitsOf(reader, date),
    words: (which) => wordsOf(reader, which),
    word: (ticketId) => wordOf(reader, ticketId),
    helpCalls: (wish) => reader.transaction((sql) => helpCallsOf(sql, wish)),
    ratings: (wish) => reader.transaction((sql) => ratingsOf(sql, wish)),
  };
}
