/** A year of an office, from one seed: 250 working days, 300 visitors a day in the mean, Mondays full, summers thin. */
import { Temporal } from 'temporal-polyfill';
import { Chance } from './chance.ts';
import type { DayRow } from './day-file.ts';
import { ORDINARY_DAY } from './day-plans.ts';
import { makeDay } from './make-day.ts';

export interface YearDay {
  readonly date: string;
  /** Of everything that happens by chance on that day. */
  readonly seed: number;
  readonly rows: readonly DayRow[];
}

const WORKING_DAYS = 250;
const VISITORS_A_DAY = 300;
const SEEDS_A_YEAR = 1_000;

/** Weights of the days of a week, Monday first. */
const WEEKDAYS = [1.15, 1.03, 0.97, 0.98, 0.87];
/** Of the months, January first: bills of the heating season, holidays, the end of the year. */
const MONTHS = [1.03, 1.02, 1.04, 1.01, 0.98, 0.96, 0.94, 0.95, 1, 1.01, 1.02, 1.04];
/** Days alike differ by so much at most. */
const SCATTER = 0.05;

/**
 * The working days of a year with their visitors: Monday to Friday from 9 January on, the 250 first ones.
 * @param year such as 2025
 * @param seed the same one gives the same year
 */
export function* yearOf(year: number, seed: number): Generator<YearDay> {
  const dates = workingDays(year);
  const chance = new Chance(seed);
  const weights = dates.map((date) => weightOf(date) * (1 + chance.between(-SCATTER, SCATTER)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const perWeight = (WORKING_DAYS * VISITORS_A_DAY) / whole;
  for (const [i, date] of dates.entries()) {
    const daySeed = seed * SEEDS_A_YEAR + i;
    const visitors = Math.round((weights[i] ?? 0) * perWeight);
    yield {
      date: date.toString(),
      seed: daySeed,
      rows: makeDay({ ...ORDINARY_DAY, seed: daySeed, visitors }),
    };
  }
}

function workingDays(year: number): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  for (
    let date = new Temporal.PlainDate(year, 1, 9);
    dates.length < WORKING_DAYS;
    date = date.add({ days: 1 })
  ) {
    if (date.dayOfWeek <= WEEKDAYS.length) dates.push(date);
  }
  return dates;
}

const weightOf = ({ dayOfWeek, month }: Temporal.PlainDate): number =>
  (WEEKDAYS[dayOfWeek - 1] ?? 1) * (MONTHS[month - 1] ?? 1);
