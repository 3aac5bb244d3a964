/** The read tables, all of them. */
import { appointmentsTable, type AppointmentImage } from './appointments.ts';
import { configsTable, type ConfigImage } from './configs.ts';
import { daysTable, type DayImage } from './days.ts';
import { deskSessionsTable, type DeskSessionImage } from './desk-sessions.ts';
import { helpCallsTable, type HelpCallImage } from './help-calls.ts';
import { legsTable, type LegImage } from './legs.ts';
import { pausesTable, type PauseImage } from './pauses.ts';
import { ratingsTable, type RatingImage } from './ratings.ts';
import type { ReadTable, ReadTableName } from './read-table.ts';
import { turnsTable, type TurnImage } from './turns.ts';
import { visitsTable, type VisitImage } from './visits.ts';
import {
  wordsAskedTable,
  wordsConsideredTable,
  type WordAskedImage,
  type WordConsideredImage,
} from './words.ts';

export const READ_TABLES = {
  visits: visitsTable,
  legs: legsTable,
  turns: turnsTable,
  days: daysTable,
  appointments: appointmentsTable,
  desk_sessions: deskSessionsTable,
  pauses: pausesTable,
  configs: configsTable,
  ratings: ratingsTable,
  help_calls: helpCallsTable,
  words_asked: wordsAskedTable,
  words_considered: wordsConsideredTable,
} satisfies Record<ReadTableName, ReadTable>;

/**
 * Grows with every change of a read table or of what is written into it: a database with another number has its read
 * tables made again from the events when it is opened.
 */
export const READ_TABLES_VERSION = 11;

/** The rows that some events change, as they are afterwards. */
export interface ReadRows extends Record<ReadTableName, readonly unknown[]> {
  readonly visits: readonly VisitImage[];
  readonly legs: readonly LegImage[];
  readonly turns: readonly TurnImage[];
  readonly days: readonly DayImage[];
  readonly appointments: readonly AppointmentImage[];
  readonly desk_sessions: readonly DeskSessionImage[];
  readonly pauses: readonly PauseImage[];
  readonly configs: readonly ConfigImage[];
  readonly ratings: readonly RatingImage[];
  readonly help_calls: readonly HelpCallImage[];
  readonly words_asked: readonly WordAskedImage[];
  readonly words_considered: readonly WordConsideredImage[];
}

/** What some events change: rows as they are afterwards, and those that are no more because their step was taken back. */
export interface ReadChanges {
  readonly rows: ReadRows;
  readonly goneVisits: readonly Pick<VisitImage, 'seq'>[];
  readonly goneLegs: readonly Pick<LegImage, 'visit_seq' | 'leg'>[];
  readonly goneTurns: readonly Pick<TurnImage, 'visit_seq' | 'turn'>[];
}
