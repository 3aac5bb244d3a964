/** `pauses`: a row for each break of a desk, with its reason. What they amount to stands in `desk_sessions`. */
import { z } from 'zod';
import { pauseWhy } from '../../../contract/events.ts';
import { epochMs, id, localDate } from '../../../contract/primitives.ts';
import type { DeskSessionImage } from './desk-sessions.ts';
import type { Place, ReadTable } from './read-table.ts';

const pauseImage = z.object({
  /** The event with which it began. */
  seq: z.number().int(),
  office_id: id,
  /** The day of the sitting. */
  date: localDate,
  /** The event that opened the desk. */
  session_seq: z.number().int(),
  paused_at: epochMs,
  /** Null while it lasts. */
  ended_at: epochMs.nullable(),
  /** Null where nobody said. */
  why: pauseWhy.nullable(),
});
export type PauseImage = z.infer<typeof pauseImage>;

export const pausesTable: ReadTable = {
  name: 'pauses',
  key: ['seq'],
  row: pauseImage,
  later: [],
  ddl: `
    CREATE TABLE pauses (
      seq INTEGER PRIMARY KEY,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      session_seq INTEGER NOT NULL,
      paused_at INTEGER NOT NULL,
      ended_at INTEGER,
      why TEXT
    ) STRICT;
    CREATE INDEX pauses_by_day ON pauses (date, office_id);`,
};

/** The row of the break that an event begins or ends; null where it does neither. */
export function pauseOf(
  before: DeskSessionImage | undefined,
  after: DeskSessionImage,
  { at }: Place,
): PauseImage | null {
  const session = after.paused_at === null ? before : after;
  if (session === undefined || session.paused_at === null || session.paused_seq === null) return null;
  if (before?.paused_seq === after.paused_seq) return null;
  const { office_id, date, seq: session_seq, paused_at, paused_seq, paused_why } = session;
  return {
    seq: paused_seq,
    office_id,
    date,
    session_seq,
    paused_at,
    ended_at: after.paused_at === null ? at : null,
    why: paused_why,
  };
}
