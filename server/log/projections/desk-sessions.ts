/** `desk_sessions`: a row for each time that somebody sat down at a desk, until they left. */
import { z } from 'zod';
import { pauseWhy, type EventOf } from '../../../contract/events.ts';
import { durationMs, epochMs, id, localDate } from '../../../contract/primitives.ts';
import { localTime } from './local-time.ts';
import { known, type Context, type Place, type ReadTable } from './read-table.ts';

export const deskSessionImage = z.object({
  /** The event that opened the desk. */
  seq: z.number().int(),
  office_id: id,
  date: localDate,
  desk_id: id,
  desk_number: z.number().int(),
  operator_id: id,
  opened_at: epochMs,
  closed_at: epochMs.nullable(),
  closed_by: z.enum(['person', 'taken-over', 'day-end', 'configuration']).nullable(),
  /** Since when the desk pauses; null when it does not. */
  paused_at: epochMs.nullable(),
  /** The event with which it does. */
  paused_seq: z.number().int().nullable(),
  paused_why: pauseWhy.nullable(),
  /** Of all pauses together, those of which nobody said why included. */
  paused_ms: durationMs,
  lunch_ms: durationMs,
  technical_ms: durationMs,
  documents_ms: durationMs,
});
export type DeskSessionImage = z.infer<typeof deskSessionImage>;

export const deskSessionsTable: ReadTable = {
  name: 'desk_sessions',
  key: ['seq'],
  row: deskSessionImage,
  later: [],
  ddl: `
    CREATE TABLE desk_sessions (
      seq INTEGER PRIMARY KEY,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      desk_id TEXT NOT NULL,
      desk_number INTEGER NOT NULL,
      operator_id TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      closed_at INTEGER,
      closed_by TEXT,
      paused_at INTEGER,
      paused_seq INTEGER,
      paused_why TEXT,
      paused_ms INTEGER NOT NULL,
      lunch_ms INTEGER NOT NULL,
      technical_ms INTEGER NOT NULL,
      documents_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX desk_sessions_by_day ON desk_sessions (date, office_id);
    CREATE INDEX desk_sessions_open ON desk_sessions (desk_id) WHERE closed_at IS NULL;`,
};

export type DeskEvent = EventOf<
  'DeskOpened' | 'DeskChanged' | 'DeskPaused' | 'DeskResumed' | 'LastVisitorSaid' | 'DeskClosed'
>;

/**
 * @param before the session that is open at this desk
 * @returns the row of the session after an event
 */
export function projectDeskSession(
  before: DeskSessionImage | undefined,
  place: Place,
  body: DeskEvent,
  context: Context,
): DeskSessionImage {
  if (body.type === 'DeskOpened') return opened(place, body, context);
  const row = known(before, place, body.type);
  switch (body.type) {
    case 'DeskChanged':
      return { ...row, desk_number: body.deskNumber };
    case 'DeskPaused':
      return { ...row, paused_at: place.at, paused_seq: place.seq, paused_why: body.why };
    case 'DeskResumed':
      return resumed(row, body.pausedMs);
    case 'LastVisitorSaid':
      return row;
    case 'DeskClosed': {
      const lastPauseMs = row.paused_at === null ? 0 : place.at - row.paused_at;
      return { ...resumed(row, lastPauseMs), closed_at: place.at, closed_by: body.by };
    }
  }
}

function resumed(row: DeskSessionImage, pausedMs: number): DeskSessionImage {
  const { paused_why: why } = row;
  return {
    ...row,
    paused_at: null,
    paused_seq: null,
    paused_why: null,
    paused_ms: row.paused_ms + pausedMs,
    lunch_ms: row.lunch_ms + (why === 'lunch' ? pausedMs : 0),
    technical_ms: row.technical_ms + (why === 'technical' ? pausedMs : 0),
    documents_ms: row.documents_ms + (why === 'documents' ? pausedMs : 0),
  };
}

function opened(place: Place, body: EventOf<'DeskOpened'>, context: Context): DeskSessionImage {
  return {
    seq: place.seq,
    office_id: place.officeId,
    date: context.date ?? localTime(place.at, context.timezone).date,
    desk_id: body.deskId,
    desk_number: body.deskNumber,
    operator_id: body.operatorId,
    opened_at: place.at,
    closed_at: null,
    closed_by: null,
    paused_at: null,
    paused_seq: null,
    paused_why: null,
    paused_ms: 0,
    lunch_ms: 0,
    technical_ms: 0,
    documents_ms: 0,
  };
}
