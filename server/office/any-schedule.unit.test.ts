/**
 * Whatever is booked, moved, cancelled, missed and re-planned, in whatever order: no moment is over its capacity, no channel over
 * its quota (8.6.1–8.6.3), and a booking is in exactly one state. Told from the events alone, with plain arrays.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HitDecision } from '../../contract/api.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Channel } from '../../contract/primitives.ts';
import type { Quota } from '../../contract/schedule.ts';
import { decide } from './decide.ts';
import { hitsOf } from './hits.ts';
import { nearestFree } from './slots.ts';
import { emptyState } from './empty-state.ts';
import type { OfficeState } from './state.ts';
import { always } from './testing/always.ts';
import { book, cancel, checkIn, configure, move, tick } from './testing/commands.ts';
import { at, CONFIG, HOUR, MINUTE, planOf, withAppointments, withExceptions } from './testing/office.ts';

const LUNCH = { opens: '08:00', closes: '18:00', breaks: [{ from: '12:00', to: '13:00' }] };
const withLunch = (config: OfficeConfig): OfficeConfig => ({
  ...config,
  schedule: { ...config.schedule, week: config.schedule.week.map((hours) => hours && LUNCH) },
});

/** The app is helped with by another group. */
const withGroupMoved = (config: OfficeConfig): OfficeConfig => ({
  ...config,
  services: config.services.map((service) =>
    service.id === 'mobile-app' ? { ...service, groupId: 'payment' } : service,
  ),
});

const PLANS: readonly OfficeConfig[] = [
  withGroupMoved(withAppointments({ usualPlan: planOf(30, 2) })),
  withAppointments({ usualPlan: planOf(30, 3, { website: 2, phone: 2, 'in-person': 1, reserve: 1 }) }),
  withAppointments({ usualPlan: planOf(20, 2, { website: 1, phone: 2, 'in-person': 2 }) }),
  withAppointments({
    usualPlan: planOf(60, 1),
    servicePlans: [{ serviceId: 'mobile-app', ...planOf(30, 2, { website: 1 }) }],
    homeVisitPlan: { slotMinutes: 60, capacity: 1 },
  }),
  withAppointments({ groupPlans: [{ groupId: 'consultation', ...planOf(30, 4, { reserve: 2 }) }] }),
  withLunch(withAppointments({ usualPlan: planOf(40, 2) })),
  withAppointments(
    { usualPlan: planOf(30, 1, { website: 0 }) },
    withExceptions({ date: '2026-11-24', hours: null, note: 'Праздник' }),
  ),
];

interface Booking {
  readonly id: string;
  readonly key: (config: OfficeConfig) => string;
  at: number;
  lengthMs: number;
  quota: Quota;
  kept: boolean;
  state: string;
}

/** What the events say. */
class Ledger {
  readonly bookings = new Map<string, Booking>();
  config: OfficeConfig = CONFIG;

  learn({ body }: OfficeEvent): void {
    if (body.type === 'OfficeConfigured') this.config = body.config;
    if (body.type === 'AppointmentBooked') {
      const { appointmentId, appointmentAt, lengthMs, quota, kind, serviceId, groupId } = body;
      const key = (config: OfficeConfig) => {
        if (kind === 'home-visit') return 'home';
        const own = config.appointments.servicePlans.some((plan) => plan.serviceId === serviceId);
        const group = config.services.find((service) => service.id === serviceId)?.groupId ?? groupId;
        return own ? serviceId : `group of ${group}`;
      };
      expect(this.bookings.has(appointmentId)).toBe(false);
      const place = { id: appointmentId, key, at: appointmentAt, lengthMs, quota };
      this.bookings.set(appointmentId, { ...place, kept: false, state: 'booked' });
      return;
    }
    const booking = 'appointmentId' in body ? this.bookings.get(body.appointmentId ?? '') : undefined;
    if (booking === undefined) return;
    const states: Partial<Record<typeof body.type, string>> = {
      VisitorCheckedIn: 'checked-in',
      AppointmentMissed: 'missed',
      AppointmentCancelled: 'cancelled',
    };
    const next = states[body.type];
    if (next !== undefined || body.type === 'AppointmentMoved') {
      expect(booking.state, `${booking.id}: ${body.type}`).toBe('booked');
    }
    booking.state = next ?? booking.state;
    if (body.type === 'AppointmentKept') booking.kept = true;
    if (body.type === 'AppointmentMoved') {
      const { appointmentAt, lengthMs, quota } = body;
      Object.assign(booking, { at: appointmentAt, lengthMs, quota, kept: false });
    }
  }

  /** Of the pools of now: those who hold a place at a moment, the manager's exceptions aside. */
  at(moment: number): Map<string, Booking[]> {
    const pools = new Map<string, Booking[]>();
    for (const booking of this.bookings.values()) {
      const holds = booking.state === 'booked' || booking.state === 'checked-in';
      if (!holds || booking.kept || booking.at > moment || booking.at + booking.lengthMs <= moment) continue;
      const key = booking.key(this.config);
      pools.set(key, [...(pools.get(key) ?? []), booking]);
    }
    return pools;
  }
}

function planFor(config: OfficeConfig, key: string) {
  const { usualPlan, groupPlans, servicePlans, homeVisitPlan } = config.appointments;
  if (key === 'home') {
    const capacity = homeVisitPlan?.capacity ?? 0;
    return planOf(60, capacity);
  }
  const ofService = servicePlans.find(({ serviceId }) => serviceId === key);
  return ofService ?? groupPlans.find(({ groupId }) => key === `group of ${groupId}`) ?? usualPlan;
}

function checkPlaces(ledger: Ledger, now: number): void {
  for (const { at: moment } of ledger.bookings.values()) {
    if (moment < now) continue;
    for (const [key, placed] of ledger.at(moment)) {
      const { capacity, quotas } = planFor(ledger.config, key);
      const says = `${key} at ${new Date(moment).toISOString()}`;
      expect(placed.length, says).toBeLessThanOrEqual(capacity);
      for (const quota of ['website', 'phone', 'in-person', 'reserve'] as const) {
        const taken = placed.filter((booking) => booking.quota === quota).length;
        expect(taken, `${quota} of ${says}`).toBeLessThanOrEqual(quotas[quota]);
      }
      const unreserved = placed.filter(({ quota }) => quota !== 'reserve').length;
      expect(unreserved, `the reserve of ${says}`).toBeLessThanOrEqual(capacity - quotas.reserve);
    }
  }
}

const SERVICES = ['consultation', 'mobile-app', 'payment'] as const;
const CHANNELS: readonly Channel[] = ['website', 'phone', 'reception', 'kiosk', 'personal-account'];

const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ what: fc.constant('book' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('move' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('cancel' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('come' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('wait' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('plan' as const), one: fc.nat(999), other: fc.nat(40) }),
  },
);

/** A time that is near, so that many want the same one: ten-minute steps of a few hours of today and tomorrow. */
const timeOf = (n: number) =>
  at(n % 2 === 0 ? '10:00' : '11:00', n % 3 === 0 ? '2026-11-24' : '2026-11-23') +
  (Math.floor(n / 4) % 24) * 10 * MINUTE;

function decisionsFor(state: OfficeState, config: OfficeConfig, now: number, n: number): HitDecision[] {
  const under: OfficeState = { ...state, config };
  const used = new Set<number>();
  return hitsOf(state, config, now).hits.map(({ appointment }, i): HitDecision => {
    const { appointmentId } = appointment;
    const kind = (n + i) % 3;
    if (kind === 0) return { do: 'keep', appointmentId };
    if (kind === 1) return { do: 'cancel', appointmentId };
    const wanted = { ...appointment, bySelf: false, without: appointmentId };
    const to = nearestFree(under, wanted, appointment.appointmentAt, now, 12).find((time) => !used.has(time));
    if (to === undefined) return { do: 'cancel', appointmentId };
    used.add(to);
    return { do: 'move', appointmentId, appointmentAt: to };
  });
}

it('no moment is over its capacity, no channel over its quota, no booking in two states', () => {
  let booked = 0;
  let moved = 0;
  let hits = 0;
  always(
    fc.property(
      fc.nat(PLANS.length - 1),
      fc.array(step, { minLength: 40, maxLength: 120, size: 'max' }),
      (first, steps) => {
        const ledger = new Ledger();
        let state = emptyState(CONFIG.officeId);
        let now = at('07:30');
        const run = (command: Parameters<typeof decide>[0]) => {
          const decision = decide(command, state, now);
          for (const event of decision.events) ledger.learn(event);
          state = decision.state;
          checkPlaces(ledger, now);
          return decision.outcome;
        };
        run(configure(PLANS[first] ?? CONFIG));
        steps.forEach(({ what, one, other }, n) => {
          const ids = [...ledger.bookings.keys()];
          const id = ids[one % Math.max(1, ids.length)] ?? 'nobody';
          const channel = CHANNELS[one % CHANNELS.length] ?? 'website';
          const fromReserve = channel === 'reception' && one % 2 === 0;
          if (what === 'book') {
            const kind = channel === 'phone' && one % 7 === 0 ? 'home-visit' : 'office';
            const service = SERVICES[other % SERVICES.length];
            const done = run(book(`a${n}`, timeOf(one), service, { channel, fromReserve, kind }));
            booked += Number(done.ok);
          } else if (what === 'move') {
            moved += Number(run(move(id, timeOf(one), `b${n}`, { channel, fromReserve })).ok);
          } else if (what === 'cancel') run(cancel(id));
          else if (what === 'come') run(checkIn(id, `t${n}`));
          else if (what === 'wait') {
            now += other * MINUTE;
            run(tick());
          } else {
            const config = PLANS[one % PLANS.length] ?? CONFIG;
            const found = decisionsFor(state, config, Math.max(now, state.lastAt), other);
            hits += found.length;
            if (found.length > 0) expect(run(configure(config)).ok).toBe(false);
            const done = run(configure(config, { decisions: found }));
            if (done.ok)
              expect(hitsOf(state, config, Math.max(now, state.lastAt))).toEqual({ hits: [], here: [] });
          }
        });
        now += 96 * HOUR;
        run(tick());
        const open = [...ledger.bookings.values()].filter(
          ({ state: stage, at: time }) => stage === 'booked' && time < now,
        );
        expect(open).toEqual([]);
      },
    ),
    { seed: 411, numRuns: 200 },
  );
  // A test of nothing would pass as well.
  expect({ booked: booked > 1000, moved: moved > 200, hits: hits > 200 }).toEqual({
    booked: true,
    moved: true,
    hits: true,
  });
});
