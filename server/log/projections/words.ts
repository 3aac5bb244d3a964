/** `words_asked` and `words_considered`: a row for each visitor who was asked, and for each word that was considered. The words are in `asked_words`. */
import { z } from 'zod';
import type { EventOf, OfficeEvent } from '../../../contract/events.ts';
import { epochMs, id, localDate, ticketNumber } from '../../../contract/primitives.ts';
import type { ReadTable } from './read-table.ts';

const wordAskedImage = z.object({
  seq: z.number().int(),
  ticket_id: id,
  office_id: id,
  asked_at: epochMs,
  /** Who asked. */
  person_id: id,
  number: ticketNumber,
  service_name: z.string(),
  /** 1 where something was said. */
  said: z.number().int(),
  due: localDate.nullable(),
});
export type WordAskedImage = z.infer<typeof wordAskedImage>;

export const wordsAskedTable: ReadTable = {
  name: 'words_asked',
  key: ['seq'],
  row: wordAskedImage,
  later: [],
  ddl: `
    CREATE TABLE words_asked (
      seq INTEGER PRIMARY KEY,
      ticket_id TEXT NOT NULL UNIQUE,
      office_id TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      person_id TEXT NOT NULL,
      number TEXT NOT NULL,
      service_name TEXT NOT NULL,
      said INTEGER NOT NULL,
      due TEXT
    ) STRICT;`,
};

const wordConsideredImage = z.object({
  seq: z.number().int(),
  ticket_id: id,
  considered_at: epochMs,
  person_id: id,
});
export type WordConsideredImage = z.infer<typeof wordConsideredImage>;

export const wordsConsideredTable: ReadTable = {
  name: 'words_considered',
  key: ['seq'],
  row: wordConsideredImage,
  later: [],
  // Two may have considered it in the same moment: the first row counts.
  ddl: `
    CREATE TABLE words_considered (
      seq INTEGER PRIMARY KEY,
      ticket_id TEXT NOT NULL,
      considered_at INTEGER NOT NULL,
      person_id TEXT NOT NULL
    ) STRICT;
    CREATE INDEX words_considered_by_ticket ON words_considered (ticket_id, seq);`,
};

export function projectWordAsked(
  { seq, at, officeId, actor }: OfficeEvent,
  body: EventOf<'WordAsked'>,
): WordAskedImage {
  return {
    seq,
    ticket_id: body.ticketId,
    office_id: officeId,
    asked_at: at,
    person_id: actor.id,
    number: body.number,
    service_name: body.serviceName,
    said: body.said ? 1 : 0,
    due: body.due,
  };
}

export const projectWordConsidered = (
  { seq, at, actor }: OfficeEvent,
  { ticketId }: EventOf<'WordConsidered'>,
): WordConsideredImage => ({ seq, ticket_id: ticketId, considered_at: at, person_id: actor.id });
