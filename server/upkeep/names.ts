/** What copies are called: their moment by the office's clock, sortable, fit for every file system. */
import { Temporal } from 'temporal-polyfill';
import { copyName } from '../../contract/upkeep.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The office's local time as part of a name.
 *     28 November 2026, 03:00 → '2026-11-28T03-00'
 */
function localStamp(now: number, timezone: string): string {
  const { hour, minute, ...at } = zoned(now, timezone);
  return `${at.date}T${two(hour)}-${two(minute)}`;
}

/** The second as well: for what must not fall on a name that is there. */
export const localStampToTheSecond = (now: number, timezone: string): string =>
  `${localStamp(now, timezone)}-${two(zoned(now, timezone).second)}`;

function zoned(now: number, timezone: string) {
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return { date: at.toPlainDate().toString(), hour: at.hour, minute: at.minute, second: at.second };
}

export const nameAt = (now: number, timezone: string): string => `office-${localStamp(now, timezone)}.sqlite`;

/** Nothing else in the folder is ours. */
export const isCopyName = (name: string): boolean => copyName.safeParse(name).success;

/** The day of a copy, `2026-11-28`. */
export const dateOf = (name: string): string => name.slice('office-'.length, 'office-2026-11-28'.length);

/** When it was made; of the hour that a clock set back has twice, the first. */
export function momentOf(name: string, timezone: string): number {
  const time = name.slice('office-2026-11-28T'.length, 'office-2026-11-28T03-00'.length).replace('-', ':');
  return Temporal.PlainDate.from(dateOf(name)).toZonedDateTime({ timeZone: timezone, plainTime: time })
    .epochMilliseconds;
}
