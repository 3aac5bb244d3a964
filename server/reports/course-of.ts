/** How a day went, from the stretches of time that it is made of. Pure. */
import type { CourseReport } from '../../contract/reports.ts';
import { minuteOfDay } from '../log/projections/local-time.ts';

/** A stretch of time of a day; until now where it has no end. */
export interface Span {
  /** The office's day. */
  readonly date: string;
  readonly since: number;
  readonly until: number | null;
}

/** Somebody waits in the hall. */
export interface Stretch extends Span {
  /** What the wait counts from; later than `since` for whoever came early for an appointment. */
  readonly arrivalAt: number;
}

export interface DayParts {
  readonly waits: readonly Stretch[];
  readonly arrivals: readonly { readonly date: string; readonly at: number }[];
  readonly sittings: readonly Span[];
  readonly pauses: readonly Span[];
  readonly timezone: string;
  readonly now: number;
}

type Course = Omit<CourseReport, 'officeName' | 'period' | 'isOver' | 'waitNormMs'>;

/** Of one day fine enough to see a push at the door; of many days fine enough to see its hour. */
const STEP_OF_A_DAY = 5;
const STEP_OF_DAYS = 15;
const MINUTES_A_DAY = 1440;
const MINUTE_MS = 60_000;

export function courseOf(parts: DayParts): Course {
  const { arrivals, waits, timezone, now } = parts;
  const days = new Set(arrivals.map(({ date }) => date)).size;
  const stepMinutes = days > 1 ? STEP_OF_DAYS : STEP_OF_A_DAY;
  const grid = new Grid(stepMinutes, timezone, now);
  for (const { at } of arrivals) grid.arrives(at);
  for (const wait of waits) grid.waits(wait);
  for (const sitting of parts.sittings) grid.desk(sitting, 1);
  for (const pause of parts.pauses) grid.desk(pause, -1);
  return {
    days,
    stepMinutes,
    points: grid.points(days),
    arrived: arrivals.length,
    mostWaiting: mostAtOnce(waits, now),
    longestWait: longestOf(waits, now),
  };
}

/** The minutes of a day in steps; each day is laid upon the others. */
class Grid {
  readonly #step: number;
  readonly #timezone: string;
  readonly #now: number;
  readonly #arrived: number[];
  readonly #waiting: number[];
  readonly #desks: number[];
  /** By step, the longest wait of each day on which somebody waits. */
  readonly #longest: Map<string, number>[];

  constructor(step: number, timezone: string, now: number) {
    this.#step = step;
    this.#timezone = timezone;
    this.#now = now;
    const steps = MINUTES_A_DAY / step;
    this.#arrived = Array<number>(steps).fill(0);
    this.#waiting = Array<number>(steps).fill(0);
    this.#desks = Array<number>(steps).fill(0);
    this.#longest = Array.from({ length: steps }, () => new Map<string, number>());
  }

  arrives(at: number): void {
    const step = Math.floor(minuteOfDay(at, this.#timezone) / this.#step);
    this.#arrived[step] = (this.#arrived[step] ?? 0) + 1;
  }

  waits(wait: Stretch): void {
    for (const [step, at] of this.#stepsIn(wait)) {
      this.#waiting[step] = (this.#waiting[step] ?? 0) + 1;
      const longest = this.#longest[step];
      const waited = Math.max(0, at - wait.arrivalAt);
      longest?.set(wait.date, Math.max(longest.get(wait.date) ?? 0, waited));
    }
  }

  /** @param change 1 for somebody who sits there, -1 for a break */
  desk(span: Span, change: 1 | -1): void {
    for (const [step] of this.#stepsIn(span)) this.#desks[step] = (this.#desks[step] ?? 0) + change;
  }

  /** The steps whose first moment lies in the stretch, its beginning included and its end not; each with that moment. */
  *#stepsIn({ since, until }: Span): Generator<[step: number, at: number]> {
    const end = Math.min(until ?? this.#now, this.#now);
    const minute = minuteOfDay(since, this.#timezone);
    let step = Math.ceil(minute / this.#step);
    let at = since + (step * this.#step - minute) * MINUTE_MS;
    for (; at < end && step < this.#arrived.length; step += 1, at += this.#step * MINUTE_MS) {
      yield [step, Math.round(at)];
    }
  }

  /** From the first step with something in it to the last. */
  points(days: number): CourseReport['points'] {
    const isEmpty = (step: number) =>
      [this.#arrived, this.#waiting, this.#desks].every((values) => (values[step] ?? 0) === 0);
    const steps = this.#arrived.map((_, step) => step).filter((step) => !isEmpty(step));
    const [first = 0, last = -1] = [steps[0], steps.at(-1)];
    const mean = (sum: number | undefined) => (sum ?? 0) / Math.max(1, days);
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const step = first + index;
      const longest = [...(this.#longest[step]?.values() ?? [])];
      const whole = longest.reduce((sum, ms) => sum + ms, 0);
      return {
        minute: step * this.#step,
        arrived: mean(this.#arrived[step]),
        waiting: mean(this.#waiting[step]),
        desks: Math.max(0, mean(this.#desks[step])),
        longestMs: longest.length === 0 ? null : Math.round(whole / longest.length),
      };
    });
  }
}

/** The fullest moment, the earliest of them; at the same moment whoever is called goes before whoever comes. */
function mostAtOnce(waits: readonly Stretch[], now: number): CourseReport['mostWaiting'] {
  const changes = waits
    .flatMap(({ since, until }) => [
      { at: since, change: 1 },
      { at: until ?? now, change: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.change - b.change);
  let waiting = 0;
  let most: CourseReport['mostWaiting'] = null;
  for (const { at, change } of changes) {
    waiting += change;
    if (waiting > (most?.n ?? 0)) most = { n: waiting, at };
  }
  return most;
}

/** The longest of all stretches, and when it ended. */
function longestOf(waits: readonly Stretch[], now: number): CourseReport['longestWait'] {
  let longest: CourseReport['longestWait'] = null;
  for (const { arrivalAt, until } of waits) {
    const at = until ?? now;
    const ms = Math.max(0, at - arrivalAt);
    if (ms > (longest?.ms ?? 0)) longest = { ms, at };
  }
  return longest;
}
