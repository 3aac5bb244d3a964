/** The shipped days are what the generator makes, and look like the days they claim to be. */
import { describe, expect, it } from 'vitest';
import { writeDayFile, type DayRow } from './day-file.ts';
import { HARD_MONDAY, ORDINARY_DAY, type DayPlan } from './day-plans.ts';
import { makeDay } from './make-day.ts';

const DAYS = [
  { name: 'ordinary-day', plan: ORDINARY_DAY },
  { name: 'hard-monday', plan: HARD_MONDAY },
];

const HOUR_S = 3600;
const came = (rows: readonly DayRow[], from: number, to: number): number =>
  rows.filter(({ arrival }) => arrival !== null && arrival >= from * HOUR_S && arrival < to * HOUR_S).length;
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

describe.each(DAYS)('the day $name', ({ name, plan }) => {
  const rows = makeDay(plan);
  const booked = rows.filter(({ appointment }) => appointment !== null);
  const late = booked.map(({ arrival, appointment }) =>
    arrival === null ? null : arrival / 60 - (appointment ?? 0),
  );

  it('ships as the generator makes it (after a change: npx vitest run simulator -u)', async () => {
    await expect(writeDayFile(rows)).toMatchFileSnapshot(`./days/${name}.csv`);
  });

  it('is as big as its plan, in the order of coming', () => {
    expect(rows).toHaveLength(plan.visitors);
    const moments = rows.map(({ arrival, appointment }) => arrival ?? (appointment ?? 0) * 60);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  it('has its peak before noon, a hollow at lunch and a thin end', () => {
    expect(came(rows, 9, 12) / 3).toBeGreaterThan(came(rows, 12, 14) / 2);
    expect(came(rows, 14, 16)).toBeGreaterThan(came(rows, 12, 14));
    expect(came(rows, 16.5, 18)).toBeLessThan(came(rows, 14, 15.5) / 2);
    expect(came(rows, 18, 24)).toBe(0);
  });

  it('asks for all services, most for paying', () => {
    const asked = new Map(plan.services.map(({ id }) => [id, rows.filter((row) => row.service === id)]));
    expect([...asked.values()].every((list) => list.length > 0)).toBe(true);
    const most = [...asked].toSorted(([, a], [, b]) => b.length - a.length)[0];
    expect(most?.[0]).toBe('payment');
  });

  it('takes 60 to 90 % of the norms in the mean, with a tail over them', () => {
    const norms = new Map(plan.services.map(({ id, normMinutes }) => [id, normMinutes]));
    const shares = rows.map(({ service, serviceMinutes }) => serviceMinutes / (norms.get(service) ?? 0));
    const mean = shares.reduce((sum, value) => sum + value, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.6);
    expect(mean).toBeLessThan(0.9);
    const over = share(
      shares.filter((value) => value > 1),
      shares,
    );
    expect(over).toBeGreaterThan(0.08);
    expect(over).toBeLessThan(0.3);
  });

  it('has 12 % with appointments: early, a little late, too late, never', () => {
    expect(share(booked, rows)).toBeCloseTo(0.12, 2);
    const some = (fits: (minutes: number | null) => boolean) => late.filter(fits).length;
    expect(some((minutes) => minutes !== null && minutes < 0)).toBeGreaterThan(booked.length / 2);
    expect(some((minutes) => minutes !== null && minutes > 2 && minutes < 4.5)).toBeGreaterThan(0);
    expect(some((minutes) => minutes !== null && minutes >= 5)).toBeGreaterThan(1);
    expect(some((minutes) => minutes === null)).toBeGreaterThan(1);
  });

  it('never comes within seconds of the cutoff, where the clocks of two programs might disagree', () => {
    expect(late.filter((minutes) => minutes !== null && Math.abs(minutes - 5) < 0.4)).toEqual([]);
  });

  it('books on the grid, and no more of a group at one time than the office has places', () => {
    expect(booked.every(({ appointment }) => (appointment ?? 0) % 10 === 0)).toBe(true);
    const groups = new Map(plan.services.map(({ id, groupId }) => [id, groupId]));
    const places = booked.map(({ service, appointment }) => `${groups.get(service)} ${appointment}`);
    const most = Math.max(...places.map((place) => places.filter((other) => other === place).length));
    expect(most).toBeLessThanOrEqual(2);
  });

  it('has 4 % out of turn, some who do not hear their call, some who give up', () => {
    expect(
      share(
        rows.filter(({ outOfTurn }) => outOfTurn),
        rows,
      ),
    ).toBeCloseTo(0.04, 2);
    expect(rows.filter(({ answersCall }) => answersCall === 0)).toHaveLength(plan.habits.noShow);
    expect(rows.filter(({ answersCall }) => answersCall === 2)).toHaveLength(plan.habits.secondCall);
    expect(rows.filter((row) => row.leavesAfterMinutes !== null)).toHaveLength(plan.habits.leave);
  });
});

it('makes another day from another seed, and the same from the same', () => {
  const plan: DayPlan = { ...ORDINARY_DAY, seed: 1 };
  expect(makeDay(plan)).toEqual(makeDay(plan));
  expect(makeDay(plan)).not.toEqual(makeDay(ORDINARY_DAY));
});

it('a Monday comes earlier in the day', () => {
  const morning = (plan: DayPlan) => came(makeDay(plan), 8, 9) / plan.visitors;
  expect(morning(HARD_MONDAY)).toBeGreaterThan(morning(ORDINARY_DAY) * 1.2);
});
