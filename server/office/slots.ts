/** The times at which appointments can begin: the schedule's grid, less what is taken (8.6.1–8.6.3). */
import type { OfficeConfig } from '../../contract/office.ts';
import type { Channel } from '../../contract/primitives.ts';
import type { Quota } from '../../contract/schedule.ts';
import { addDays, hoursOf, localDateAt, noteOn, workingSpans, type Span } from './calendar.ts';
import { freeIn, placedIn, poolOf, type Booked, type Placed } from './places.ts';
import type { OfficeState } from './state.ts';

const MINUTE_MS = 60_000;

/** Who wants a time, and for what. */
export interface Wanted extends Booked {
  readonly quota: Quota;
  /** Visitors who book by themselves are bound by the shortest notice. */
  readonly bySelf: boolean;
  /** The booking that is to be moved: it does not stand in its own way. */
  readonly without?: string;
}

/** Why nothing can be booked for a moment, or how many places are left then. */
export type SlotAt =
  | { readonly kind: 'past' | 'outside-hours' }
  | { readonly kind: 'too-soon'; readonly minutes: number }
  | { readonly kind: 'too-far'; readonly days: number }
  | { readonly kind: 'off-grid'; readonly minutes: number }
  | { readonly kind: 'place'; readonly free: number; readonly lengthMs: number };

interface FreeTime {
  readonly at: number;
  /** How many more can begin then. */
  readonly free: number;
}

export interface DayTimes {
  readonly date: string;
  readonly works: boolean;
  readonly note: string;
  readonly times: readonly FreeTime[];
}

/** The ways of booking in which visitors choose by themselves, and are offered only what the office lets them book. */
const BY_SELF: ReadonlySet<Channel> = new Set<Channel>(['website', 'personal-account', 'kiosk']);
export const isBySelf = (channel: Channel): boolean => BY_SELF.has(channel);

/** Out of which places a way of booking takes its own (6.2.2). */
export function quotaOf(channel: Channel): Exclude<Quota, 'reserve'> {
  switch (channel) {
    case 'website':
    case 'personal-account':
      return 'website';
    case 'phone':
      return 'phone';
    case 'kiosk':
    case 'reception':
      return 'in-person';
  }
}

/** The last day that can be booked. */
export function lastDate({ timezone, appointments }: OfficeConfig, now: number): string {
  return addDays(localDateAt(now, timezone), appointments.horizonDays);
}

/** Dates are compared as texts, and those after the year 9999 are longer. */
const isAfter = (date: string, other: string): boolean => date.length > other.length || date > other;

/** From when on a time may be booked at all: the notice for visitors, the next moment for staff. */
function soonest({ appointments }: OfficeConfig, { bySelf }: Wanted, now: number): number {
  return bySelf ? Math.max(now + 1, now + appointments.noticeMinutes * MINUTE_MS) : now + 1;
}

/** What can be said of a moment for whoever wants it. */
export function slotAt(state: OfficeState, wanted: Wanted, at: number, now: number): SlotAt {
  const { config } = state;
  const pool = config === null ? null : poolOf(config, wanted);
  if (config === null || pool === null) return { kind: 'outside-hours' };
  if (at <= now) return { kind: 'past' };
  const { noticeMinutes, horizonDays } = config.appointments;
  if (at < soonest(config, wanted, now)) return { kind: 'too-soon', minutes: noticeMinutes };
  const date = localDateAt(at, config.timezone);
  if (isAfter(date, lastDate(config, now))) return { kind: 'too-far', days: horizonDays };
  const slot: Span = { from: at, to: at + pool.slotMs };
  const spans = workingSpans(hoursOf(date, config));
  const working = spans.find(({ from, to }) => from <= slot.from && slot.to <= to);
  if (working === undefined) return { kind: 'outside-hours' };
  if ((at - working.from) % pool.slotMs !== 0) return { kind: 'off-grid', minutes: pool.slotMs / MINUTE_MS };
  const free = freeIn(others(placedIn(state, config, pool, slot), wanted), pool, wanted.quota, slot);
  return { kind: 'place', free, lengthMs: pool.slotMs };
}

/**
 * The times of several days that can still be booked.
 * @param from a local date
 * @returns a day for each of them, with the times that have a place left, in their order
 */
export function freeDays(
  state: OfficeState,
  wanted: Wanted,
  from: string,
  days: number,
  now: number,
): DayTimes[] {
  const { config } = state;
  if (config === null) return [];
  const pool = poolOf(config, wanted);
  const last = lastDate(config, now);
  const earliest = soonest(config, wanted, now);
  return Array.from({ length: days }, (_, i) => {
    const date = addDays(from, i);
    const hours = hoursOf(date, config);
    const spans = workingSpans(hours);
    const day = { date, works: spans.length > 0, note: noteOn(date, config.schedule) };
    if (pool === null || isAfter(date, last) || hours.endsAt <= earliest) return { ...day, times: [] };
    const whole: Span = { from: hours.startsAt, to: hours.endsAt };
    const placed = others(placedIn(state, config, pool, whole), wanted);
    const times: FreeTime[] = [];
    for (const [slot, held] of walk(gridOf(spans, pool.slotMs), placed)) {
      if (slot.from < earliest) continue;
      const free = freeIn(held, pool, wanted.quota, slot);
      if (free > 0) times.push({ at: slot.from, free });
    }
    return { ...day, times };
  });
}

/** As many as are read at a glance, or chosen from on the phone. */
const NEAREST = 6;

/**
 * The free times nearest to a moment, for whoever cannot have that one.
 * @returns at most so many, in the order of the clock; fewer when the horizon has no more
 */
export function nearestFree(
  state: OfficeState,
  wanted: Wanted,
  moment: number,
  now: number,
  most = NEAREST,
): number[] {
  const { config } = state;
  if (config === null) return [];
  const today = localDateAt(now, config.timezone);
  const asked = localDateAt(Math.max(moment, now), config.timezone);
  const found: number[] = [];
  for (const date of outwards(asked, today, lastDate(config, now))) {
    const [day] = freeDays(state, wanted, date, 1, now);
    found.push(...(day?.times.map(({ at }) => at) ?? []));
    if (found.length >= most) break;
  }
  const byDistance = found.sort((a, b) => Math.abs(a - moment) - Math.abs(b - moment));
  return byDistance.slice(0, most).sort((a, b) => a - b);
}

/** What is further away than this is not near. */
const NEAR_DAYS = 45;

/** A date, the ones beside it, those beside these, and so on, as far as two dates and a month and a half. */
function* outwards(middle: string, first: string, last: string): Generator<string> {
  let [before, after] = [middle, middle];
  if (middle <= last) yield middle;
  for (let days = 0; days < NEAR_DAYS; days += 1) {
    if (after < last) yield (after = addDays(after, 1));
    if (before > first) yield (before = addDays(before, -1));
  }
}

function* gridOf(spans: readonly Span[], slotMs: number): Generator<Span> {
  for (const { from, to } of spans) {
    for (let at = from; at + slotMs <= to; at += slotMs) yield { from: at, to: at + slotMs };
  }
}

/** Each slot with those that hold a place in it. @param placed by their time, as the slots are */
function* walk(slots: Iterable<Span>, placed: readonly Placed[]): Generator<[Span, readonly Placed[]]> {
  let held: Placed[] = [];
  let next = 0;
  for (const slot of slots) {
    for (let one = placed[next]; one !== undefined && one.from < slot.to; one = placed[next]) {
      held.push(one);
      next += 1;
    }
    held = held.filter(({ to }) => to > slot.from);
    yield [slot, held];
  }
}

const others = (placed: readonly Placed[], { without }: Wanted): readonly Placed[] =>
  without === undefined ? placed : placed.filter(({ appointmentId }) => appointmentId !== without);
