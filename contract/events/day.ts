/** The office and its days. */
import { z } from 'zod';
import { officeConfigShape } from '../office.ts';
import { epochMs, localDate } from '../primitives.ts';

export const dayEvents = [
  z.object({ type: z.literal('OfficeConfigured'), config: officeConfigShape }),
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
