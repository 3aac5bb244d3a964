/** `ratings`: a row for each visit that was rated. The visitor's words are not here, but in `rating_words`. */
import { z } from 'zod';
import { ratingScore, type EventOf } from '../../../contract/events.ts';
import { durationMs, epochMs, id, localDate, ticketNumber } from '../../../contract/primitives.ts';
import { serviceColumns } from './legs.ts';
import type { Place, ReadTable } from './read-table.ts';
import type { VisitImage } from './visits.ts';

const ratingImage = z.object({
  seq: z.number().int(),
  ticket_id: id,
  office_id: id,
  /** The day of the visit. */
  date: localDate,
  rated_at: epochMs,
  number: ticketNumber,
  service_id: id,
  service_name: z.string(),
  group_id: id,
  group_name: z.string(),
  service_norm_ms: durationMs,
  /** Who finished the visit, and where. */
  desk_id: id.nullable(),
  operator_id: id.nullable(),
  score: ratingScore,
  rated_on: z.enum(['kiosk', 'phone']),
});
export type RatingImage = z.infer<typeof ratingImage>;

export const ratingsTable: ReadTable = {
  name: 'ratings',
  key: ['seq'],
  row: ratingImage,
  later: [],
  ddl: `
    CREATE TABLE ratings (
      seq INTEGER PRIMARY KEY,
      ticket_id TEXT NOT NULL UNIQUE,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      rated_at INTEGER NOT NULL,
      number TEXT NOT NULL,
      service_id TEXT NOT NULL,
      service_name TEXT NOT NULL,
      group_id TEXT NOT NULL,
      group_name TEXT NOT NULL,
      service_norm_ms INTEGER NOT NULL,
      desk_id TEXT,
      operator_id TEXT,
      score INTEGER NOT NULL,
      rated_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX ratings_by_day ON ratings (date, office_id);`,
};

/** @param visit the visit that is rated */
export function projectRating(visit: VisitImage, place: Place, body: EventOf<'VisitRated'>): RatingImage {
  return {
    seq: place.seq,
    ticket_id: body.ticketId,
    office_id: place.officeId,
    date: visit.date,
    rated_at: place.at,
    number: body.number,
    ...serviceColumns(body),
    desk_id: visit.desk_id,
    operator_id: visit.operator_id,
    score: body.score,
    rated_on: body.from,
  };
}
