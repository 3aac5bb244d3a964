/** The order of calls against the raw events. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../contract/periods.ts';
import { callOrder, fairnessReport } from '../../contract/reports.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports } from './reports.ts';
import { overtakesIn, plainWaits, type PlainWait } from './testing/plain-fairness.ts';

const MONDAY = '2026-11-23';
const AFTERWARDS = '2026-12-31';
const NOW = Date.UTC(2026, 11, 31);

/** Each call once, however many of the ticket's waits it came into. */
const sufferedOf = (own: readonly PlainWait[]): number =>
  new Set(own.flatMap(overtakesIn).map(({ seq }) => seq)).size;

async function reportsOn(events: readonly OfficeEvent[]) {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return createReports(database.reports);
}

describe.each([101, 102, 103])('the order of calls of random history %i', (seed) => {
  const events = randomHistory(seed, { steps: 400 });
  const all = plainWaits(events);
  const waits = all.flatMap((wait) => (wait.call === null ? [] : [{ ...wait, ...wait.call }]));

  it('is that of its raw events', async () => {
    const made = await reportsOn(events);
    const report = fairnessReport
      .strict()
      .parse(await made.fairness(periodOf('week', MONDAY), {}, AFTERWARDS));
    expect(report.calls).toBe(waits.length);
    expect(report.callsBy).toEqual(
      report.callsBy.map(({ kind }) => ({
        kind,
        n: waits.filter(({ reason }) => reason.kind === kind).length,
      })),
    );
    for (const { visitorClass, ...figures } of report.byClass) {
      const suffered = waits
        .filter((wait) => wait.visitorClass === visitorClass)
        .map((wait) => overtakesIn(wait).length);
      expect(figures, visitorClass).toEqual({
        waited: suffered.length,
        overtaken: suffered.filter((n) => n > 0).length,
        overtakes: suffered.reduce((sum, n) => sum + n, 0),
        most: Math.max(0, ...suffered),
      });
    }
    const general = waits.filter(({ visitorClass }) => visitorClass === 'general').flatMap(overtakesIn);
    expect(report.generalBy).toEqual(
      report.generalBy.map(({ kind }) => ({
        kind,
        n: general.filter(({ reason }) => reason.kind === kind).length,
      })),
    );
    expect(general.length).toBeGreaterThan(20);
    const byHand = waits.filter(({ reason }) => reason.kind === 'by-hand');
    expect(report.byHandCalls.map(({ seq }) => seq)).toEqual(
      byHand.map(({ seq }) => seq).toSorted((a, b) => b - a),
    );
    for (const { seq, overtook } of report.byHandCalls) {
      expect(overtook).toBe(
        waits.filter((wait) => overtakesIn(wait).some((call) => call.seq === seq)).length,
      );
    }
  });

  it('is told to the holder of a ticket as its raw events have it, and of nobody that the law lets them go first', async () => {
    const made = await reportsOn(events);
    const monday = all.filter(({ date }) => date === MONDAY);
    const numbers = [...new Set(monday.map(({ number }) => number))];
    for (const number of numbers) {
      const told = callOrder.strict().parse(await made.callOrder(MONDAY, number, NOW));
      const own = monday.filter((wait) => wait.number === number);
      const calls = [...new Map(own.flatMap((wait) => wait.calls).map((call) => [call.seq, call])).values()];
      const { earlier, later, elsewhere } = told.before;
      expect(earlier + elsewhere + later.reduce((sum, { n }) => sum + n, 0)).toBe(calls.length);
      expect(later.reduce((sum, { n }) => sum + n, 0)).toBe(sufferedOf(own));
      expect(later.find(({ kind }) => kind === 'out-of-turn')?.calls ?? []).toEqual([]);
    }
  });
});

it('knows nothing of a number that nobody had', async () => {
  const made = await reportsOn(randomHistory(104, { steps: 50 }));
  expect(await made.callOrder(MONDAY, 'Я999', NOW)).toBeNull();
});
