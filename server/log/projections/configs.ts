/** `configs`: a row for each configuration of the office, from when on it held. */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import { epochMs, id } from '../../../contract/primitives.ts';
import type { Place, ReadTable } from './read-table.ts';

export const configImage = z.object({
  seq: z.number().int(),
  at: epochMs,
  office_id: id,
  timezone: z.string(),
  /** As JSON. */
  config: z.string(),
});
export type ConfigImage = z.infer<typeof configImage>;

export const configsTable: ReadTable = {
  name: 'configs',
  key: ['seq'],
  row: configImage,
  later: [],
  ddl: `
    CREATE TABLE configs (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      office_id TEXT NOT NULL,
      timezone TEXT NOT NULL,
      config TEXT NOT NULL
    ) STRICT;`,
};

/** @returns the row of a configuration */
export function projectConfig(place: Place, body: EventOf<'OfficeConfigured'>): ConfigImage {
  return {
    seq: place.seq,
    at: place.at,
    office_id: place.officeId,
    timezone: body.config.timezone,
    config: JSON.stringify(body.config),
  };
}
