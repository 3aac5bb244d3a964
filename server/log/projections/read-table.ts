/** What all read tables have in common. They can be dropped at any time: the events alone make them again. */
import type { z } from 'zod';
import type { EventEnvelope } from '../../../contract/events.ts';
import { LogOrderError } from '../errors.ts';

export type ReadTableName =
  | 'visits'
  | 'legs'
  | 'turns'
  | 'days'
  | 'appointments'
  | 'desk_sessions'
  | 'pauses'
  | 'configs'
  | 'ratings'
  | 'help_calls'
  | 'words_asked'
  | 'words_considered';

export interface ReadTable {
  readonly name: ReadTableName;
  /** The columns by which a row is replaced by its next image. */
  readonly key: readonly string[];
  /** A row's image. Its keys are the columns, in their order. */
  readonly row: z.ZodObject;
  /**
   * Columns that are null in a row that has just begun, and never all null again. As long as they are, a row is written
   * without them: most of what an office writes when people stream in are such rows.
   */
  readonly later: readonly string[];
  /** Table and indexes. When it changes, or what is written into it, READ_TABLES_VERSION grows. */
  readonly ddl: string;
}

/** The names of a table's columns. */
export function columnsOf(table: ReadTable): readonly string[] {
  return Object.keys(table.row.shape);
}

/** What an event means for a table may depend on these; they come from the events before it. */
export interface Context {
  /** The office's time zone at that time. */
  readonly timezone: string;
  /** The date of the day that was opened last; null before the first. */
  readonly date: string | null;
}

/** Where an event stands, without what it says. */
export type Place = Pick<EventEnvelope, 'seq' | 'at' | 'officeId'>;

/** @throws LogOrderError when there is no row that the event could change: a bug of whoever made the event */
export function known<Row>(row: Row | undefined, place: Place, type: string): Row {
  if (row !== undefined) return row;
  throw new LogOrderError(`Event ${place.seq}, ${type}, is about something that no event before it began`);
}
