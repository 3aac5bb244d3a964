/** The times at which appointments can begin: the schedule's grid, and what is left of it (8.6.1–8.6.3). */
import { hoursOf, localDateAt, type DayHours } from './calendar.ts';
import type { OfficeState } from './state.ts';

const MINUTE_MS = 60_000;

export interface FreeTime {
  readonly at: number;
  /** How many more can begin then. */
  readonly free: number;
}

/** Why nothing can be booked for a moment, or how many places are left then. */
export type SlotAt =
  | { readonly kind: 'past' }
  | { readonly kind: 'outside-hours' }
  | { readonly kind: 'off-grid'; readonly minutes: number }
  | { readonly kind: 'place'; readonly free: number };

/** @param groupId places are counted by group of services */
export function slotAt(state: OfficeState, groupId: string, at: number, now: number): SlotAt {
  if (at <= now) return { kind: 'past' };
  const { config } = state;
  if (config === null) return { kind: 'outside-hours' };
  const { opensAt, closesAt } = hoursOf(localDateAt(at, config.timezone), config);
  if (opensAt === null || closesAt === null || at < opensAt || at >= closesAt)
    return { kind: 'outside-hours' };
  const { appointmentSlotMinutes: minutes, appointmentsPerSlot } = config.rules;
  if ((at - opensAt) % (minutes * MINUTE_MS) !== 0) return { kind: 'off-grid', minutes };
  return { kind: 'place', free: appointmentsPerSlot - (takenPlaces(state, groupId).get(at) ?? 0) };
}

/**
 * @param date a local date
 * @returns the times of that day that still have a place, in their order; none on a day off
 */
export function freeTimes(state: OfficeState, groupId: string, date: string, now: number): FreeTime[] {
  const { config } = state;
  if (config === null) return [];
  const { appointmentSlotMinutes, appointmentsPerSlot } = config.rules;
  const taken = takenPlaces(state, groupId);
  const times: FreeTime[] = [];
  for (const at of gridOf(hoursOf(date, config), appointmentSlotMinutes * MINUTE_MS)) {
    const free = appointmentsPerSlot - (taken.get(at) ?? 0);
    if (at > now && free > 0) times.push({ at, free });
  }
  return times;
}

function* gridOf({ opensAt, closesAt }: DayHours, stepMs: number): Generator<number> {
  if (opensAt === null || closesAt === null) return;
  for (let at = opensAt; at < closesAt; at += stepMs) yield at;
}

/** By time. A missed or cancelled appointment holds no place (law 3). */
function takenPlaces(state: OfficeState, groupId: string): Map<number, number> {
  const taken = new Map<number, number>();
  for (const { state: stage, groupId: group, appointmentAt } of state.appointments.values()) {
    const holds = stage === 'booked' || stage === 'checked-in';
    if (holds && group === groupId) taken.set(appointmentAt, (taken.get(appointmentAt) ?? 0) + 1);
  }
  return taken;
}
