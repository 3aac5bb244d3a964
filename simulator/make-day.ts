/**
 * Makes a day: who comes, when and for what, so that it looks like a real one. The shapes were learnt from real days of
 * city offices (a push at the door, a peak before noon, a hollow at lunch, a second wave, a thin end), the numbers are
 * ours. Chance comes from the plan's seed alone. `vitest -u` on the test beside this file writes `days/` anew.
 */
import { Chance } from './chance.ts';
import type { DayRow } from './day-file.ts';
import type { DayPlan, ServicePlan } from './day-plans.ts';

const MINUTE_S = 60;
const SLOT_MINUTES = 30;
/** Scatter of service times: about half of their mean, so that a quarter of them is over a norm that the mean keeps. */
const SERVICE_SIGMA = 0.5;
/** Nobody is served faster, whatever chance says; the longest is so many norms. */
const LEAST_SERVICE_MINUTES = 1.5;
const MOST_NORMS = 2.5;

/** Appointment times of the office: the grid, and how many of one group begin together. */
const GRID_MINUTES = 10;
const PLACES = 2;

/** How appointment holders keep their time: come so many minutes after it, or never; and the share that does. */
const PUNCTUALITY: readonly { readonly after: readonly [from: number, to: number] | null; share: number }[] =
  [
    { after: [-14, -1], share: 0.68 },
    { after: [0.3, 4.2], share: 0.16 },
    { after: [5.5, 14], share: 0.09 },
    { after: null, share: 0.07 },
  ];

/** The day of a plan, sorted by arrival. */
export function makeDay(plan: DayPlan): DayRow[] {
  const chance = new Chance(plan.seed);
  const booked = Math.round(plan.visitors * plan.booked);
  const rows = [
    ...makeBooked(plan, booked, chance),
    ...Array.from({ length: plan.visitors - booked }, () => makeWalkIn(plan, chance)),
  ];
  const habits = withHabits(withTurns(rows, plan, chance), plan, chance);
  return habits.sort((a, b) => momentOf(a) - momentOf(b));
}

/** Where a row stands in the file: at its arrival, or at the appointment that nobody came to. */
const momentOf = ({ arrival, appointment }: DayRow): number => arrival ?? (appointment ?? 0) * MINUTE_S;

function makeWalkIn(plan: DayPlan, chance: Chance): DayRow {
  const slots = plan.curve.map((weight, slot) => [slot, weight] as const);
  const minute = plan.opensAt + chance.weighted(slots) * SLOT_MINUTES + chance.between(0, SLOT_MINUTES);
  const service = pickService(plan, chance);
  return row(service, Math.round(minute * MINUTE_S), null, plan, chance);
}

function row(
  service: ServicePlan,
  arrival: number | null,
  appointment: number | null,
  plan: DayPlan,
  chance: Chance,
): DayRow {
  const { id, normMinutes, shareOfNorm } = service;
  const drawn = chance.logNormal(normMinutes * shareOfNorm * plan.pace, SERVICE_SIGMA);
  const minutes = Math.min(Math.max(drawn, LEAST_SERVICE_MINUTES), normMinutes * MOST_NORMS);
  return {
    arrival,
    service: id,
    appointment,
    outOfTurn: false,
    serviceMinutes: Math.round(minutes * 10) / 10,
    answersCall: 1,
    leavesAfterMinutes: null,
  };
}

const pickService = ({ services }: DayPlan, chance: Chance): ServicePlan =>
  chance.weighted(services.map((service) => [service, service.weight] as const));

/** Appointments on the grid, never more of a group at one time than the office has places. */
function makeBooked(plan: DayPlan, count: number, chance: Chance): DayRow[] {
  const taken = new Map<string, number>();
  const { from, to } = plan.bookable;
  const rows: DayRow[] = [];
  while (rows.length < count) {
    const service = pickService(plan, chance);
    const at = from + GRID_MINUTES * chance.whole(0, (to - from) / GRID_MINUTES);
    const place = `${service.groupId} ${at}`;
    const before = taken.get(place) ?? 0;
    if (before >= PLACES) continue;
    taken.set(place, before + 1);
    const after = punctualityOf(rows.length, count);
    const arrival = after === null ? null : Math.round((at + chance.between(...after)) * MINUTE_S);
    rows.push(row(service, arrival, at, plan, chance));
  }
  return rows;
}

/** Each kind its share of the holders, in their order, which is chance already. */
function punctualityOf(index: number, count: number): readonly [number, number] | null {
  let left = (index + 0.5) / count;
  for (const { after, share } of PUNCTUALITY) {
    left -= share;
    if (left < 0) return after;
  }
  return null;
}

/** So many of those who came without an appointment are served out of turn. */
function withTurns(rows: readonly DayRow[], plan: DayPlan, chance: Chance): DayRow[] {
  const chosen = choose(
    rows,
    ({ appointment }) => appointment === null,
    plan.outOfTurn * rows.length,
    chance,
  );
  return rows.map((row) => (chosen.has(row) ? { ...row, outOfTurn: true } : row));
}

/** Those who do not hear the first call, those who have gone without a word, those who give up waiting. */
function withHabits(rows: readonly DayRow[], plan: DayPlan, chance: Chance): DayRow[] {
  const { secondCall, noShow, leave } = plan.habits;
  const ordinary = ({ arrival, outOfTurn }: DayRow) => arrival !== null && !outOfTurn;
  const slow = choose(rows, ordinary, secondCall, chance);
  const gone = choose(rows, (row) => ordinary(row) && !slow.has(row), noShow, chance);
  const patient = (row: DayRow) => ordinary(row) && !slow.has(row) && !gone.has(row);
  const leaving = choose(rows, (row) => patient(row) && row.appointment === null, leave, chance);
  return rows.map((row) => {
    if (slow.has(row)) return { ...row, answersCall: 2 };
    if (gone.has(row)) return { ...row, answersCall: 0 };
    return leaving.has(row) ? { ...row, leavesAfterMinutes: chance.whole(...plan.patience) } : row;
  });
}

function choose(
  rows: readonly DayRow[],
  fits: (row: DayRow) => boolean,
  count: number,
  chance: Chance,
): ReadonlySet<DayRow> {
  return new Set(chance.shuffled(rows.filter(fits)).slice(0, Math.round(count)));
}
