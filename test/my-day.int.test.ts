/** «Мой день» of the desks and the report of the day tell of the same services: the heart's figures beside the rows and the report. */
import { expect, it } from 'vitest';
import type { OfficeEvent } from '../contract/events.ts';
import { fill } from '../server/log/testing/fill.ts';
import { allReadRows } from '../server/log/testing/read-rows.ts';
import { temporaryDatabase, temporaryPath } from '../server/log/testing/temporary.ts';
import type { OfficeState } from '../server/office/state.ts';
import { anyDay } from '../server/office/testing/play.ts';
import { createReports } from '../server/reports/reports.ts';

interface Day {
  readonly events: readonly OfficeEvent[];
  readonly state: OfficeState;
}

function randomDays(seed: number, numRuns: number): Day[] {
  const days: Day[] = [];
  anyDay(() => ({ end: (events, state) => void days.push({ events: [...events], state }) }), {
    seed,
    numRuns,
  });
  return days;
}

/** Everybody's figures of that day, out of the rows of the report. */
async function talliesOf(path: string, date: string) {
  const { visits = [], legs = [] } = await allReadRows(path);
  const today = new Set(visits.filter((visit) => visit.date === date).map(({ seq }) => seq));
  const served = legs.filter(({ visit_seq, service_ms }) => today.has(visit_seq) && service_ms !== null);
  const people = [...new Set(served.map(({ operator_id }) => String(operator_id)))];
  return Object.fromEntries(
    people.map((person) => {
      const own = served.filter(({ operator_id }) => operator_id === person);
      const within = own.filter(
        ({ service_ms, service_norm_ms }) => Number(service_ms) <= Number(service_norm_ms),
      );
      return [
        person,
        {
          visitors: new Set(own.map(({ visit_seq }) => visit_seq)).size,
          services: own.length,
          serviceMs: own.reduce((sum, { service_ms }) => sum + Number(service_ms), 0),
          withinNorm: within.length,
        },
      ];
    }),
  );
}

it('the days of all people are the services of the report, with transfers, other services and steps taken back', async () => {
  let repeated = 0;
  for (const { events, state } of randomDays(2207, 8)) {
    const path = await temporaryPath();
    const database = await temporaryDatabase(path);
    await fill(database.log, events);
    const date = state.day?.date ?? '';
    expect(await talliesOf(path, date)).toEqual(state.operators);

    const all = Object.values(state.operators);
    const sum = (figure: keyof (typeof all)[number]) =>
      all.reduce((total, tally) => total + tally[figure], 0);
    const { service } = await createReports(database.reports).day(date);
    expect(service.n).toBe(sum('services'));
    if (service.n === 0) continue;
    expect(service.meanMs).toBe(Math.round(sum('serviceMs') / service.n));
    expect(service.withinNorm).toBeCloseTo(sum('withinNorm') / service.n, 9);
    repeated += service.n - sum('visitors');
  }
  expect(repeated, 'somebody had several services').toBeGreaterThan(0);
});
