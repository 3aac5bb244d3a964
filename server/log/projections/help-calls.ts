/** `help_calls`: a row for each call for help, and how long it rang. */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import { durationMs, epochMs, id, localDate } from '../../../contract/primitives.ts';
import { localTime } from './local-time.ts';
import { known, type Context, type Place, type ReadTable } from './read-table.ts';

export const helpCallImage = z.object({
  /** The event that made it. */
  seq: z.number().int(),
  help_call_id: id,
  office_id: id,
  date: localDate,
  place: z.string(),
  device_id: id,
  called_at: epochMs,
  ended_at: epochMs.nullable(),
  ended_by: z.enum(['taken', 'visitor', 'day-end']).nullable(),
  /** Who went. */
  person_id: id.nullable(),
  waited_ms: durationMs.nullable(),
});
export type HelpCallImage = z.infer<typeof helpCallImage>;

export const helpCallsTable: ReadTable = {
  name: 'help_calls',
  key: ['seq'],
  row: helpCallImage,
  later: [],
  ddl: `
    CREATE TABLE help_calls (
      seq INTEGER PRIMARY KEY,
      help_call_id TEXT NOT NULL UNIQUE,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      place TEXT NOT NULL,
      device_id TEXT NOT NULL,
      called_at INTEGER NOT NULL,
      ended_at INTEGER,
      ended_by TEXT,
      person_id TEXT,
      waited_ms INTEGER
    ) STRICT;
    CREATE INDEX help_calls_by_day ON help_calls (date, office_id);
    CREATE INDEX help_calls_open ON help_calls (seq) WHERE ended_at IS NULL;`,
};

export type HelpEvent = EventOf<'HelpCalled' | 'HelpCallTaken' | 'HelpCallCancelled'>;

/** @returns the row of the call after an event */
export function projectHelpCall(
  before: HelpCallImage | undefined,
  place: Place,
  body: HelpEvent,
  context: Context,
): HelpCallImage {
  if (body.type === 'HelpCalled') return called(place, body, context);
  const row = known(before, place, body.type);
  const end = { ended_at: place.at, waited_ms: body.waitedMs };
  return body.type === 'HelpCallTaken'
    ? { ...row, ...end, ended_by: 'taken', person_id: body.personId }
    : { ...row, ...end, ended_by: body.by };
}

function called(place: Place, body: EventOf<'HelpCalled'>, context: Context): HelpCallImage {
  return {
    seq: place.seq,
    help_call_id: body.helpCallId,
    office_id: place.officeId,
    date: context.date ?? localTime(place.at, context.timezone).date,
    place: body.place,
    device_id: body.deviceId,
    called_at: place.at,
    ended_at: null,
    ended_by: null,
    person_id: null,
    waited_ms: null,
  };
}
