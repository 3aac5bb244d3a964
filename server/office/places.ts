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
  /** Two appointments whose pools have the same key compete for places. */
  readonly key: string;
  readonly slotMs: number;
  readonly capacity: number;
  readonly quotas: SlotPlan['quotas'];
}

/** Places that are taken, by the quota they were taken from. */
type Taken = Readonly<Record<Quota, number>>;

const HOME = 'home';

/** The pools of a configuration, found quickly: a month of free times asks thousands of times. */
class Pools {
  readonly #pools = new Map<string, Pool>();
  /** By service, for the services that there are. */
  readonly #keys: ReadonlyMap<string, string>;
  readonly #config: OfficeConfig;

  constructor(config: OfficeConfig) {
    this.#config = config;
    const { servicePlans, groupPlans, usualPlan, homeVisitPlan } = config.appointments;
    const own = new Set(servicePlans.map(({ serviceId }) => serviceId));
    // A service takes its places from the group in which it is now, also for what was booked in another.
    this.#keys = new Map(
      config.services.map(({ id, groupId }) => [id, own.has(id) ? `service ${id}` : groupKey(groupId)]),
    );
    if (homeVisitPlan !== null) {
      this.#add(HOME, { ...homeVisitPlan, quotas: allFor(homeVisitPlan.capacity) });
    }
    for (const { id } of config.groups) {
      this.#add(groupKey(id), groupPlans.find(({ groupId }) => groupId === id) ?? usualPlan);
    }
    for (const plan of servicePlans) this.#add(`service ${plan.serviceId}`, plan);
  }

  keyOf({ kind, serviceId, groupId }: Booked): string {
    return kind === 'home-visit' ? HOME : (this.#keys.get(serviceId) ?? groupKey(groupId));
  }

  /** Null where the office gives none. */
  of(booked: Booked): Pool | null {
    const key = this.keyOf(booked);
    const known = this.#pools.get(key);
    if (known !== undefined || key === HOME) return known ?? null;
    // A service and a group that are no more: booked once, and still to be served.
    return poolFrom(key, this.#config.appointments.usualPlan);
  }

  #add(key: string, plan: SlotPlan): void {
    this.#pools.set(key, poolFrom(key, plan));
  }
}

const groupKey = (groupId: string): string => `group ${groupId}`;

const poolFrom = (key: string, { slotMinutes, capacity, quotas }: SlotPlan): Pool => ({
  key,
  slotMs: slotMinutes * MINUTE_MS,
  capacity,
  quotas,
});

const poolsOfConfig = new WeakMap<OfficeConfig, Pools>();

function poolsOf(config: OfficeConfig): Pools {
  const known = poolsOfConfig.get(config);
  if (known !== undefined) return known;
  const pools = new Pools(config);
  poolsOfConfig.set(config, pools);
  return pools;
}

/** The places for a kind of booking; null when the office gives none. */
export const poolOf = (config: OfficeConfig, booked: Booked): Pool | null => poolsOf(config).of(booked);

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
export function placedIn(state: OfficeState, config: OfficeConfig, { key }: Pool, span: Span): Placed[] {
  const pools = poolsOf(config);
  const placed: Placed[] = [];
  for (const [[from, appointmentId], appointment] of state.placed.entries([span.from - LONGEST_MS, ''])) {
    if (from >= span.to) break;
    const to = from + appointment.lengthMs;
    if (to > span.from && pools.keyOf(appointment) === key)
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
