/** The manager's figures. */
import type { HelpCallsReport } from '../../contract/help-calls.ts';
import type { Days, Period } from '../../contract/periods.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import type {
  CallOrder,
  CourseReport,
  FairnessReport,
  NormsReport,
  PeopleReport,
  ReportChoices,
  VisitRow,
  YearlyReport,
} from '../../contract/reports.ts';
import type { WordRow, WordsWish } from '../../contract/words.ts';
import type { Connection } from '../log/connection.ts';
import { callOrderOf } from './call-order.ts';
import { choicesOf } from './choices.ts';
import { courseReport, type Moment } from './course.ts';
import { fairnessReport } from './fairness.ts';
import { helpCallsOf, type HelpCallsWish } from './help-calls.ts';
import { normsReport } from './norms.ts';
import { peopleReport } from './people.ts';
import { ratingsOf, type RatingsFound, type RatingsWish } from './ratings.ts';
import { visitsOf } from './visits.ts';
import { yearlyReport } from './yearly.ts';
import { wordOf, wordsOf } from './words.ts';

export interface Reports {
  /**
   * Waits and services of a period against the norms; zeros for days without visits.
   * @param today the office's day
   */
  norms(period: Period, filter: ReportFilter, today: string): Promise<NormsReport>;
  /** The day as it went, or the mean of several days; empty for days on which nobody came. */
  course(period: Period, filter: ReportFilter, moment: Moment): Promise<CourseReport>;
  /** What specialists did, and what was done at the desks. */
  people(period: Period, filter: ReportFilter, moment: Moment): Promise<PeopleReport>;
  /** Who was called before whom, and why. */
  fairness(period: Period, filter: ReportFilter, today: string): Promise<FairnessReport>;
  /** Why others were called before a ticket of a day; null when there was none of that number. */
  callOrder(date: string, number: string, now: number): Promise<CallOrder | null>;
  /** The row of the regulator's yearly table. */
  yearly(period: Period, today: string): Promise<YearlyReport>;
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
    people: (period, filter, moment) =>
      reader.transaction((sql) => peopleReport(sql, period, filter, moment)),
    fairness: (period, filter, today) =>
      reader.transaction((sql) => fairnessReport(sql, period, filter, today)),
    callOrder: (date, number, now) => reader.transaction((sql) => callOrderOf(sql, date, number, now)),
    yearly: (period, today) => reader.transaction((sql) => yearlyReport(sql, period, today)),
    choices: (days) => reader.transaction((sql) => choicesOf(sql, days)),
    visits: (date) => visitsOf(reader, date),
    words: (which) => wordsOf(reader, which),
    word: (ticketId) => wordOf(reader, ticketId),
    helpCalls: (wish) => reader.transaction((sql) => helpCallsOf(sql, wish)),
    ratings: (wish) => reader.transaction((sql) => ratingsOf(sql, wish)),
  };
}
