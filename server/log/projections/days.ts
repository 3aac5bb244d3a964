/** `days`: a row for each day of the office. Its first event is where a starting server begins to read. */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import { epochMs, id, localDate } from '../../../contract/primitives.ts';
import { known, type Place, type ReadTable } from './read-table.ts';

export const dayImage = z.object({
  /** The event that opened it. */
  first_seq: z.number().int(),
  office_id: id,
  date: localDate,
  opened_at: epochMs,
  /** The hours that held at the end; null on a day off. */
  opens_at: epochMs.nullable(),
  closes_at: epochMs.nullable(),
  ends_at: epochMs,
  closed_at: epochMs.nullable(),
  closed_by: z.enum(['schedule', 'person']).nullable(),
});
export type DayImage = z.infer<typeof dayImage>;

export const daysTable: ReadTable = {
  name: 'days',
  key: ['first_seq'],
  row: dayImage,
  later: [],
  ddl: `
    CREATE TABLE days (
      first_seq INTEGER PRIMARY KEY,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      opens_at INTEGER,
      closes_at INTEGER,
      ends_at INTEGER NOT NULL,
      closed_at INTEGER,
      closed_by TEXT
    ) STRICT;
    CREATE INDEX days_by_date ON days (date, office_id);`,
};

export type DayEvent = EventOf<'DayOpened' | 'DayHoursChanged' | 'DayClosed'>;

/** @returns the row of the day after an event */
export function projectDay(before: DayImage | undefined, place: Place, body: DayEvent): DayImage {
  switch (body.type) {
    case 'DayOpened':
      return {
        first_seq: place.seq,
        office_id: place.officeId,
        date: body.date,
        opened_at: place.at,
        opens_at: body.opensAt,
        closes_at: body.closesAt,
        ends_at: body.endsAt,
        closed_at: null,
        closed_by: null,
      };
    case 'DayHoursChanged':
      return {
        ...known(before, place, body.type),
        opens_at: body.opensAt,
        closes_at: body.closesAt,
        ends_at: body.endsAt,
        closed_at: null,
        closed_by: null,
      };
    case 'DayClosed':
      return { ...known(before, place, body.type), closed_at: place.at, closed_by: body.by };
  }
}
