/** «Мой день» of the desks: the heart's figures beside the events themselves and the report of the day. */
import { periodOf } from '../contract/periods.ts';
import { expect, it } from 'vitest';
import type { OfficeEvent } from '../contract/events.ts';
import { fill } from '../server/log/testing/fill.ts';
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

/** Shorter, and sent on: shown the way. */
const SERVED_MS = 60_000;

const seqsGone = (events: readonly OfficeEvent[]) =>
  new Set(
    events.flatMap(({ body }) => (body.type === 'StepTakenBack' ? [body.stepSeq, body.call?.seq ?? 0] : [])),
  );

interface Ended {
  readonly operatorId: string;
  readonly ticketId: string;
  readonly serviceMs: number;
  readonly normMs: number;
  readonly isSentOn: boolean;
}

/** What was begun on the last day and ended there, with its own norm; and how many were sent on before anything was begun. */
function endsOf(events: readonly OfficeEvent[]): { ends: Ended[]; notBegun: number } {
  const gone = seqsGone(events);
  const today = events.slice(events.findLastIndex(({ body }) => body.type === 'DayOpened'));
  const norms = new Map<string, number>();
  const begun = new Set<string>();
  const ends: Ended[] = [];
  let notBegun = 0;
  for (const { body } of today.filter(({ seq }) => !gone.has(seq))) {
    if (body.type === 'TicketIssued') norms.set(body.ticketId, body.serviceNormMs);
    if (body.type === 'ServiceStarted') begun.add(body.ticketId);
    const isSentOn = body.type === 'TicketTransferred';
    if (!isSentOn && body.type !== 'ServiceFinished' && body.type !== 'ServiceContinued') continue;
    const { operatorId, ticketId, serviceMs } = body;
    const end = { operatorId, ticketId, serviceMs, normMs: norms.get(ticketId) ?? 0, isSentOn };
    if (begun.has(ticketId)) ends.push(end);
    else notBegun += 1;
    // From here on it has the service that begins, or that is waited for.
    norms.set(ticketId, body.serviceNormMs);
    if (isSentOn) begun.delete(ticketId);
  }
  return { ends, notBegun };
}

const isServed = ({ isSentOn, serviceMs }: Ended) => !isSentOn || serviceMs >= SERVED_MS;

/** Everybody's figures of that day. */
function talliesOf(ends: readonly Ended[]) {
  const served = ends.filter(isServed);
  const people = [...new Set(served.map(({ operatorId }) => operatorId))];
  return Object.fromEntries(
    people.map((person) => {
      const own = served.filter(({ operatorId }) => operatorId === person);
      const figures = {
        visitors: new Set(own.map(({ ticketId }) => ticketId)).size,
        services: own.length,
        serviceMs: own.reduce((sum, { serviceMs }) => sum + serviceMs, 0),
        withinNorm: own.filter(({ serviceMs, normMs }) => serviceMs <= normMs).length,
      };
      return [person, figures];
    }),
  );
}

const shownTheWay = (ends: readonly Ended[]): number => ends.filter((end) => !isServed(end)).length;

it('the day of each person is whom the events say that they served', () => {
  const met = { shownTheWay: 0, notBegun: 0, repeated: 0 };
  for (const { events, state } of randomDays(2207, 30)) {
    const { ends, notBegun } = endsOf(events);
    expect(talliesOf(ends)).toEqual(state.operators);
    met.shownTheWay += shownTheWay(ends);
    met.notBegun += notBegun;
    for (const { services, visitors } of Object.values(state.operators)) met.repeated += services - visitors;
  }
  expect(
    Object.values(met).every((times) => times > 0),
    JSON.stringify(met),
  ).toBe(true);
});

it('the days of all people are the services of the report, but for whom they only showed the way', async () => {
  for (const { events, state } of randomDays(2207, 8)) {
    const database = await temporaryDatabase(await temporaryPath());
    await fill(database.log, events);
    const all = Object.values(state.operators);
    const sum = (figure: keyof (typeof all)[number]) =>
      all.reduce((total, tally) => total + tally[figure], 0);
    const day = periodOf('day', state.day?.date ?? '');
    const { service } = await createReports(database.reports).norms(day, {}, day.to);
    const more = shownTheWay(endsOf(events).ends);
    expect(service.n).toBe(sum('services') + more);
    if (service.n === 0) continue;
    // Each of those took less than a minute, and was within any norm.
    const restMs = (service.meanMs ?? 0) * service.n - sum('serviceMs');
    expect(restMs).toBeGreaterThan(-service.n);
    expect(restMs).toBeLessThan(more * SERVED_MS + service.n);
    expect(service.withinNorm).toBeCloseTo((sum('withinNorm') + more) / service.n, 9);
  }
});
