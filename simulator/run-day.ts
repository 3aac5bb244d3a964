/**
 * Runs a day file against an office, through the public API only. One mechanism for slow and fast: what is going to
 * happen stands in an agenda by the office's time; in between the run waits with the server's clock or moves that clock.
 */
import type { NormsReport } from '../contract/reports.ts';
import { Agenda } from './agenda.ts';
import type { OfficeApi } from './api.ts';
import { Chance } from './chance.ts';
import { book, visitAtHome } from './bookings.ts';
import type { DayRow } from './day-file.ts';
import { PLAIN, type Habits } from './habits.ts';
import { planHelpCalls } from './help.ts';
import { listenForVisitors } from './live-bell.ts';
import { hoursOf, momentOf } from './moments.ts';
import { fastPace, watchPace, type Pace } from './pace.ts';
import { answerOf } from './refused.ts';
import { Staff } from './staff.ts';
import { Tally, type SeenFigures } from './tally.ts';
import { arrive, visitorOf } from './visitors.ts';
import type { OfficeAccess, World } from './world.ts';

/** Lunch in turns, minutes of the day. */
export interface LunchHours {
  readonly from: number;
  readonly minutes: number;
  /** How many operators go together. */
  readonly atOnce: number;
}

export interface RunDayOptions {
  readonly api: OfficeApi;
  /** Where the server is; the watching mode listens there for visitors who are not from the file. */
  readonly url: string;
  readonly office: OfficeAccess;
  readonly rows: readonly DayRow[];
  /** The office's date. */
  readonly date: string;
  /** `watch` goes with the server's clock; `fast` moves it, which needs an office whose clock stands still. */
  readonly mode: 'watch' | 'fast';
  /** Walks and breathers; the same file and seed give the same day. @default 1 */
  readonly seed?: number;
  readonly lunch?: LunchHours | null;
  /** What people do that is not in the day file. @default nothing */
  readonly habits?: Habits;
  /** Called every simulated half hour. */
  readonly onHalfHour?: (at: number, figures: SeenFigures) => void;
  /** Breaks the day off. */
  readonly signal?: AbortSignal;
}

export interface DaySummary {
  /** What the office says of the day. */
  readonly report: NormsReport;
  /** What the simulation saw of it. */
  readonly seen: SeenFigures;
  /** How many times each refusal was heard; «nobody waits» is an ordinary answer and none of them. */
  readonly refusals: Tally['refusals'];
  /** Visitors who went away without a ticket. */
  readonly turnedAway: number;
}

const MINUTE_S = 60;
const FIRST_HOME_VISIT_H = 10;
/** A machine that was asleep or overwhelmed is not made up for: plans further behind are dropped to the clock. */
const MOST_LAG_MS = 60_000;
const HALF_HOUR_MS = 30 * 60_000;

/** Keeps the habits of visitors apart from everything else that chance decides. */
const SEED_OF_HABITS = 3_000_000;

/**
 * @throws OfficeRefused when the clock cannot be moved, or the report read; the signal's reason when it broke the day off
 */
export async function runDay(options: RunDayOptions): Promise<DaySummary> {
  const { api, office, date } = options;
  const { tally } = await playDay(options);
  const report = answerOf(await api.call('getNorms', { date }, office.administrator));
  return { report, seen: tally.figures(), refusals: tally.refusals, turnedAway: tally.turnedAway };
}

/**
 * Lives the day, and asks for no report of it.
 * @returns what was seen of it
 * @throws OfficeRefused when the clock cannot be moved; the signal's reason when it broke the day off
 */
export async function playDay(options: RunDayOptions): Promise<{ readonly tally: Tally }> {
  const { api, office, mode, signal, seed = 1 } = options;
  const { administrator } = office;
  const pace = mode === 'fast' ? await fastPace(api, administrator) : await watchPace(api);
  const world = makeWorld(options, pace);
  const whims = new Chance(seed + SEED_OF_HABITS);
  planVisitors(world, options, whims);
  planHelpCalls(world, whims);
  planHomeVisits(world, options);
  planFigures(world, options);
  const stopListening =
    mode === 'fast' ? () => undefined : listenForVisitors(options.url, administrator, world.bell);
  signal?.addEventListener('abort', pace.wake);
  try {
    await play(world.agenda, pace, signal);
  } finally {
    signal?.removeEventListener('abort', pace.wake);
    stopListening();
  }
  signal?.throwIfAborted();
  return { tally: world.tally };
}

/** Everything in its turn, one thing at a time: that is what makes a fast day come out the same every time. */
async function play(agenda: Agenda, pace: Pace, signal: AbortSignal | undefined): Promise<void> {
  for (let next = agenda.first; next !== null && signal?.aborted !== true; next = agenda.first) {
    if (next.at > pace.now()) {
      await pace.waitUntil(next.at);
      continue; // something earlier may have turned up meanwhile
    }
    agenda.shift();
    await next.act();
  }
}

function makeWorld(
  { api, office, date, seed = 1, lunch = null, habits = PLAIN }: RunDayOptions,
  pace: Pace,
): World {
  const { timezone } = office.config;
  const hours = hoursOf(date, office.config);
  const midnight = momentOf(date, 0, timezone);
  const agenda = new Agenda();
  const world: World = {
    api,
    office,
    agenda,
    pace,
    now: () => Math.max(agenda.at, pace.now() - MOST_LAG_MS),
    tally: new Tally(),
    habits,
    opensAt: hours?.opensAt ?? midnight,
    closesAt: hours?.closesAt ?? midnight,
    holders: new Map(),
    bell: () => {
      staff.ring();
      pace.wake();
    },
  };
  const staff = new Staff(world, seed);
  staff.begin(lunch === null ? null : { ...lunch, at: momentOf(date, lunch.from * MINUTE_S, timezone) });
  return world;
}

/** Appointments are booked before the first visitor comes. */
function planVisitors(world: World, { rows, date, seed = 1 }: RunDayOptions, whims: Chance): void {
  const { agenda, pace, office } = world;
  const moment = (seconds: number) => momentOf(date, seconds, office.config.timezone);
  rows.forEach((row, i) => {
    const visitor = visitorOf(row, i + 1, new Chance(seed + i));
    const { appointment, arrival } = row;
    if (appointment !== null) {
      agenda.add(pace.now(), () => book(world, visitor, moment(appointment * MINUTE_S), whims));
    }
    if (arrival !== null) agenda.add(moment(arrival), () => arrive(world, visitor));
  });
}

/** From ten o'clock on, one an hour; they are nobody's of the day file, and of no phone number in it. */
function planHomeVisits(world: World, { date, rows, office }: RunDayOptions): void {
  for (let n = 0; n < world.habits.homeVisits; n += 1) {
    const at = momentOf(date, (FIRST_HOME_VISIT_H + n) * 60 * MINUTE_S, office.config.timezone);
    world.agenda.add(world.pace.now(), () => visitAtHome(world, at, rows.length + n + 1));
  }
}

/** Figures for whoever watches, until closing. */
function planFigures({ agenda, tally, opensAt, closesAt }: World, { onHalfHour }: RunDayOptions): void {
  if (onHalfHour === undefined) return;
  for (let at = opensAt + HALF_HOUR_MS; at <= closesAt; at += HALF_HOUR_MS) {
    agenda.add(at, () => {
      onHalfHour(at, tally.figures());
    });
  }
}
