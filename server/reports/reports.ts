/** The manager's figures. */
import type { HelpCallsReport } from '../../contract/help-calls.ts';
import type { DayReport, VisitRow } from '../../contract/reports.ts';
import type { WordRow, WordsWish } from '../../contract/words.ts';
import type { Connection } from '../log/connection.ts';
import { dayReport } from './day-report.ts';
import { helpCallsOf, type HelpCallsWish } from './help-calls.ts';
import { ratingsOf, type RatingsFound, type RatingsWish } from './ratings.ts';
import { visitsOf } from './visits.ts';
import { wordOf, wordsOf } from './words.ts';

export interface Reports {
  /** Waits and services of a day against the norms; zeros for a day without visits. */
  day(date: string): Promise<DayReport>;
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
    day: (date) => reader.transaction((sql) => dayReport(sql, date)),
    visits: (date) => visitsOf(reader, date),
    words: (which) => wordsOf(reader, which),
    word: (ticketId) => wordOf(reader, ticketId),
    helpCalls: (wish) => reader.transaction((sql) => helpCallsOf(sql, wish)),
    ratings: (wish) => reader.transaction((sql) => ratingsOf(sql, wish)),
  };
}
