/**
 * The places of appointments: how many there are of each kind, and who holds them. Each group of services has places of its
 * own, so has a service with a plan of its own, and so have visits at home (6.2.4).
 */
import type { OfficeConfig } from '../../contract/office.ts';
import type { Quota, SlotPlan } from '../../contract/schedule.ts';
import type { Span } from './calendar.ts';
import type { Appointment, OfficeState } from './state.ts';

const MINUTE_MS = 60_000;

/** What is booked, as far as it says out of which places. */
export type Booked = Pick<Appointment, 'kind' | 'serviceId' | 'groupId'>;

export interface Pool {
  /** Names it: two appointments whose pools have the same name compete for places. */
  readonly key: string;
  /** Whether an appointment takes its place from here. */
  readonly holds: (booked: Booked) => boolean;
  readonly slotMs: number;
  readonly capacity: number;
  readonly quotas: SlotPlan['quotas'];
}

/** Places that are taken, by the quota they were taken from. */
type Taken = Readonly<Record<Quota, number>>;

/** The places for a kind of booking; null when the office gives none. */
export function poolOf({ appointments }: OfficeConfig, { kind, serviceId, groupId }: Booked): Pool | null {
  if (kind === 'home-visit') {
    const plan = appointments.homeVisitPlan;
    const isHome = (booked: Booked) => booked.kind === 'home-visit';
    return plan === null ? null : pool('home', isHome, { ...plan, quotas: allFor(plan.capacity) });
  }
  const { servicePlans, groupPlans, usualPlan } = appointments;
  const ofService = servicePlans.find((plan) => plan.serviceId === serviceId);
  if (ofService !== undefined) {
    const isSame = (booked: Booked) => booked.serviceId === serviceId && booked.kind === 'office';
    return pool(`service ${serviceId}`, isSame, ofService);
  }
  const ofGroup = groupPlans.find((plan) => plan.groupId === groupId);
  const others = new Set(servicePlans.map((plan) => plan.serviceId));
  const isSame = (booked: Booked) =>
    booked.groupId === groupId && booked.kind === 'office' && !others.has(booked.serviceId);
  return pool(`group ${groupId}`, isSame, ofGroup ?? usualPlan);
}

const pool = (key: string, holds: Pool['holds'], { slotMinutes, capacity, quotas }: SlotPlan): Pool => ({
  key,
  holds,
  slotMs: slotMinutes * MINUTE_MS,
  capacity,
  quotas,
});

/** Visits at home are booked by staff alone, so no channel needs to be held back. */
const allFor = (places: number): SlotPlan['quotas'] => ({
  website: places,
  phone: places,
  'in-person': places,
  reserve: 0,
});

/** How many more may be taken from a quota where so many are taken: never below zero. */
function freeOf({ capacity, quotas }: Pool, quota: Quota, taken: Taken): number {
  const others = taken.website + taken.phone + taken['in-person'];
  const inAll = capacity - others - taken.reserve;
  const ofQuota = quotas[quota] - taken[quota];
  const notReserved = quota === 'reserve' ? Infinity : capacity - quotas.reserve - others;
  return Math.max(0, Math.min(inAll, ofQuota, notReserved));
}

/** An appointment in its place. */
export interface Placed extends Span {
  readonly appointmentId: string;
  readonly quota: Quota;
}

/** No appointment is longer, so no earlier one reaches into a slot. */
export const LONGEST_MS = 240 * MINUTE_MS;

/** Those that hold a place of the pool at some time of a span, by their time. */
export function placedIn(state: OfficeState, { holds }: Pool, span: Span): Placed[] {
  const placed: Placed[] = [];
  for (const [[from, appointmentId], appointment] of state.placed.entries([span.from - LONGEST_MS, ''])) {
    if (from >= span.to) break;
    const to = from + appointment.lengthMs;
    if (to > span.from && holds(appointment))
      placed.push({ appointmentId, quota: appointment.quota, from, to });
  }
  return placed;
}

/** Those that hold a place at a moment, by quota. */
function takenAt(placed: readonly Placed[], moment: number): Taken {
  const taken: Record<Quota, number> = { website: 0, phone: 0, 'in-person': 0, reserve: 0 };
  for (const { from, to, quota } of placed) if (from <= moment && moment < to) taken[quota] += 1;
  return taken;
}

/**
 * How many more may be taken from a quota for a whole slot: as many as at its fullest moment. Appointments of another grid, from
 * before a change of the plan, may begin or end within it.
 */
export function freeIn(placed: readonly Placed[], pool: Pool, quota: Quota, slot: Span): number {
  const moments = new Set([slot.from]);
  for (const { from } of placed) if (slot.from < from && from < slot.to) moments.add(from);
  return Math.min(...[...moments].map((moment) => freeOf(pool, quota, takenAt(placed, moment))));
}
