/** The office's days: local dates and opening hours turned into moments. The time zone comes with the configuration. */
import { Temporal } from 'temporal-polyfill';
import type { OfficeConfig } from '../../contract/office.ts';
import type { OpeningHours, Pause, Schedule } from '../../contract/schedule.ts';

const MINUTE_MS = 60_000;

export interface DayHours {
  readonly date: string;
  /** Midnight with which the day begins. */
  readonly startsAt: number;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly endsAt: number;
  /** In their order; none on a day off. */
  readonly breaks: readonly Span[];
}

/** A stretch of time: its first moment, and the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Calendar = Pick<OfficeConfig, 'timezone' | 'rules'> & { schedule: Schedule };

/** The date in the office's time zone at a moment. */
export function localDateAt(now: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate().toString();
}

/** The time of the day there, `09:05`. */
export function localTimeAt(now: number, timezone: string): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The moment of a local time on a date; `24:00` is the midnight that ends it. */
function momentOf(date: Temporal.PlainDate, time: string, timezone: string): number {
  if (time === '24:00') return momentOf(date.add({ days: 1 }), '00:00', timezone);
  return date.toZonedDateTime({ timeZone: timezone, plainTime: time }).epochMilliseconds;
}

/** The midnight with which a date begins there. */
export const startOfDay = (date: string, timezone: string): number =>
  momentOf(Temporal.PlainDate.from(date), '00:00', timezone);

/** So many days later, or before. @param date a local date */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** What the schedule says of a date that differs from its day of the week. */
export const exceptionOn = (date: string, { exceptions }: Schedule) =>
  exceptions.find((day) => day.date === date);

/** Why a date differs from others, in the office's own words; empty as a rule. */
export const noteOn = (date: string, schedule: Schedule): string => exceptionOn(date, schedule)?.note ?? '';

function scheduleOf(day: Temporal.PlainDate, schedule: Schedule): OpeningHours | null {
  const exception = exceptionOn(day.toString(), schedule);
  return exception === undefined ? (schedule.week[day.dayOfWeek - 1] ?? null) : exception.hours;
}

/**
 * The hours of one day: those of its day of the week, unless the schedule says something else of the date.
 * @param date a local date
 * @returns opening and closing as moments (null on a day off) and the moment the day is closed by itself: so long after
 * closing time as the rules say, at midnight at the latest (law 10)
 */
export function hoursOf(date: string, config: Calendar): DayHours {
  return remembered(hoursOfConfig, date, config, computed);
}

/** What was worked out for dates: a configuration is never changed in place. */
export type OfConfig<V> = WeakMap<Calendar, Map<string, V>>;

/** A month of free times, each view and each forecast ask for the same days again. */
const hoursOfConfig: OfConfig<DayHours> = new WeakMap();
/** Somebody may ask for days without end. */
const MOST_DATES = 1_000;

export function remembered<V>(
  ofConfig: OfConfig<V>,
  date: string,
  config: Calendar,
  compute: (date: string, config: Calendar) => V,
): V {
  const known = ofConfig.get(config) ?? new Map<string, V>();
  ofConfig.set(config, known);
  const value = known.get(date) ?? compute(date, config);
  if (known.size < MOST_DATES) known.set(date, value);
  return value;
}

function computed(date: string, config: Calendar): DayHours {
  const { timezone, rules } = config;
  const day = Temporal.PlainDate.from(date);
  const startsAt = momentOf(day, '00:00', timezone);
  const midnight = momentOf(day, '24:00', timezone);
  const hours = scheduleOf(day, config.schedule);
  if (hours === null) return { date, startsAt, opensAt: null, closesAt: null, endsAt: midnight, breaks: [] };
  const closesAt = momentOf(day, hours.closes, timezone);
  const spanOf = ({ from, to }: Pause): Span => ({
    from: momentOf(day, from, timezone),
    to: momentOf(day, to, timezone),
  });
  return {
    date,
    startsAt,
    opensAt: momentOf(day, hours.opens, timezone),
    closesAt,
    endsAt: Math.min(midnight, closesAt + rules.dayEndsAfterClosingMinutes * MINUTE_MS),
    breaks: hours.breaks.map(spanOf),
  };
}

/** The parts of a day in which visitors are received, between its pauses. */
export function workingSpans({ opensAt, closesAt, breaks }: DayHours): Span[] {
  if (opensAt === null || closesAt === null) return [];
  const ends = [...breaks.map(({ from }) => from), closesAt];
  const begins = [opensAt, ...breaks.map(({ to }) => to)];
  return begins.map((from, i) => ({ from, to: ends[i] ?? closesAt })).filter(({ from, to }) => from < to);
}

/** Longer than any row of holidays; an office that is closed for longer has closed for good. */
const LOOK_AHEAD_DAYS = 62;

/** The next time the office opens after a day; null when its schedule has none for two months. */
export function nextOpening(date: string, config: Calendar): number | null {
  let day = Temporal.PlainDate.from(date);
  for (let i = 0; i < LOOK_AHEAD_DAYS; i += 1) {
    day = day.add({ days: 1 });
    const { opensAt } = hoursOf(day.toString(), config);
    if (opensAt !== null) return opensAt;
  }
  return null;
}
