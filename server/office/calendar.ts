/** The office's days: local dates and opening hours turned into moments. The time zone comes with the configuration. */
import { Temporal } from 'temporal-polyfill';
import type { OfficeConfig, Schedule } from '../../contract/office.ts';

const MINUTE_MS = 60_000;

export interface DayHours {
  readonly date: string;
  /** Midnight with which the day begins. */
  readonly startsAt: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly endsAt: number;
}

/** The date in the office's time zone at a moment. */
export function localDateAt(now: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate().toString();
}

/** The moment of a local time on a date; `24:00` is the midnight that ends it. */
function momentOf(date: Temporal.PlainDate, time: string, timezone: string): number {
  if (time === '24:00') return momentOf(date.add({ days: 1 }), '00:00', timezone);
  return date.toZonedDateTime({ timeZone: timezone, plainTime: time }).epochMilliseconds;
}

/**
 * The hours of one day.
 * @param date a local date
 * @returns opening and closing as moments (null on a day off) and the moment the day is closed by itself: so long after
 * closing time as the rules say, at midnight at the latest (law 10)
 */
export function hoursOf(
  date: string,
  config: Pick<OfficeConfig, 'timezone' | 'rules'> & { schedule: Schedule },
): DayHours {
  const day = Temporal.PlainDate.from(date);
  const startsAt = momentOf(day, '00:00', config.timezone);
  const midnight = momentOf(day, '24:00', config.timezone);
  const hours = config.schedule.week[day.dayOfWeek - 1] ?? null;
  if (hours === null) return { date, startsAt, opensAt: null, closesAt: null, endsAt: midnight };
  const closesAt = momentOf(day, hours.closes, config.timezone);
  return {
    date,
    startsAt,
    opensAt: momentOf(day, hours.opens, config.timezone),
    closesAt,
    endsAt: Math.min(midnight, closesAt + config.rules.dayEndsAfterClosingMinutes * MINUTE_MS),
  };
}

/** The schedule is that of a week. */
const LOOK_AHEAD_DAYS = 7;

/** The next time the office opens after a day; null when its schedule has no working day. */
export function nextOpening(
  date: string,
  config: Pick<OfficeConfig, 'timezone' | 'rules'> & { schedule: Schedule },
): number | null {
  let day = Temporal.PlainDate.from(date);
  for (let i = 0; i < LOOK_AHEAD_DAYS; i += 1) {
    day = day.add({ days: 1 });
    const { opensAt } = hoursOf(day.toString(), config);
    if (opensAt !== null) return opensAt;
  }
  return null;
}
