/** The office and its days. */
import { z } from 'zod';
import { officeConfigShape } from '../office.ts';
import { epochMs, id, localDate } from '../primitives.ts';

/** How a configuration came about. */
export const configOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('edited') }),
  /** What the configuration of that event had changed goes back. */
  z.object({ kind: z.literal('taken-back'), seq: z.number().int().positive() }),
  /** From a file that an office gave out, then. */
  z.object({ kind: z.literal('file'), officeName: z.string(), savedAt: epochMs }),
]);
export type ConfigOrigin = z.infer<typeof configOrigin>;

export const dayEvents = [
  z.object({
    type: z.literal('OfficeConfigured'),
    config: officeConfigShape,
    origin: configOrigin,
    /** Tickets whose service nobody does any more: whoever changed it was told, and meant it. */
    strandedIds: z.array(id),
  }),
  /** Numbers begin again. The day's own limits are in the event, so that no replay asks a calendar. */
  z.object({
    type: z.literal('DayOpened'),
    date: localDate,
    /** No ticket before; null on a day off. */
    opensAt: epochMs.nullable(),
    /** Nobody new is admitted from here on (law 10); null on a day off. */
    closesAt: epochMs.nullable(),
    /** The day is closed here at the latest: those admitted had until now. */
    endsAt: epochMs,
  }),
  /** The schedule was changed in the middle of the day; a day already closed is open again. */
  z.object({
    type: z.literal('DayHoursChanged'),
    date: localDate,
    opensAt: epochMs.nullable(),
    closesAt: epochMs.nullable(),
    endsAt: epochMs,
  }),
  z.object({ type: z.literal('DayClosed'), date: localDate, by: z.enum(['schedule', 'person']) }),
] as const;
