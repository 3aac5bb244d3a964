/** A whole day through the public API, as fast as the machine goes: what the office reports is what its people lived. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rules } from '../contract/office.ts';
import { Api } from '../simulator/api.ts';
import { parseDayFile, type DayRow } from '../simulator/day-file.ts';
import { HARD, lunchFor, ORDINARY, type ShippedDay } from '../simulator/days.ts';
import { LIVELY, PLAIN, type Habits } from '../simulator/habits.ts';
import { momentOf } from '../simulator/moments.ts';
import { answerOf } from '../simulator/refused.ts';
import { runDay, type DaySummary } from '../simulator/run-day.ts';
import { setUpOffice, simulatedConfig } from '../simulator/set-up.ts';
import { startOffice } from './support/office.ts';

const DATE = '2026-11-23';
const ZONE = 'Europe/Moscow';
const BEFORE_OPENING = momentOf(DATE, (7 * 60 + 55) * 60, ZONE);
const MINUTE_MS = 60_000;
/** Some thousand requests, each on disk before it is answered: ten seconds, many times that on a busy machine. */
const DAY_TIMEOUT_MS = 240_000;

function rowsOf(day: ShippedDay): DayRow[] {
  const result = parseDayFile(day.file);
  if (!result.ok) throw new Error('a shipped day does not read');
  return result.rows;
}

/** The day in an office of its own. Without printers: they live on real time, and have tests of their own. */
async function live(
  day: ShippedDay,
  rules: Partial<Rules> = {},
  habits: Habits = PLAIN,
): Promise<DaySummary> {
  const server = await startOffice({ demo: { speed: 0, startAt: BEFORE_OPENING } });
  try {
    const { url, setupToken } = server;
    const api = new Api(url);
    const { proposal } = answerOf(await api.call('getSetup', {}, null));
    if (proposal === null) throw new Error('the office is set up already');
    const proposed = simulatedConfig(proposal, day.desks);
    const config = { ...proposed, printers: [], rules: { ...proposed.rules, ...rules } };
    const office = await setUpOffice(api, setupToken ?? '', config);
    const lunch = lunchFor(day.desks, day.lunchFrom);
    return await runDay({ api, url, office, rows: rowsOf(day), date: DATE, mode: 'fast', lunch, habits });
  } finally {
    await server.stop();
  }
}

/** The days that were lived already. */
const known = new Map<ShippedDay, Promise<DaySummary>>();

/** The day, lived once however many tests look at it. */
function once(day: ShippedDay): Promise<DaySummary> {
  const summary = known.get(day) ?? live(day);
  known.set(day, summary);
  return summary;
}

/** Everything but what was told: how often the expected waits are worked out anew depends on the machine's speed. */
const lived = ({ report, seen, ...rest }: DaySummary) => ({
  ...rest,
  report: { ...report, told: null },
  seen: { ...seen, toldTrue: null },
});

const rounded = (ms: number | null): number | null => (ms === null ? null : Math.round(ms));

describe.each([
  { name: 'an ordinary day', day: ORDINARY, meanWait: [8, 15], longestWait: [25, 40] },
  { name: 'a hard Monday', day: HARD, meanWait: [12, 22], longestWait: [30, 45] },
] as const)('$name', ({ day, meanWait, longestWait }) => {
  const rows = rowsOf(day);
  let summary: DaySummary;

  beforeAll(async () => {
    summary = await once(day);
  }, DAY_TIMEOUT_MS);

  it('everybody who came got a ticket and was served, but for those who did not hear the call or gave up', () => {
    const { totals } = summary.report;
    expect(totals.issued).toBe(rows.filter(({ arrival }) => arrival !== null).length);
    expect(totals.didNotCome).toBe(rows.filter(({ answersCall }) => answersCall === 0).length);
    expect(totals.left).toBeGreaterThan(0);
    expect(totals.served).toBe(totals.issued - totals.didNotCome - totals.left);
    expect(totals).toMatchObject({ notServed: 0, inOffice: 0 });
    expect(summary).toMatchObject({ refusals: {}, turnedAway: 0 });
  });

  it('the report says what the visitors saw', () => {
    const { report, seen } = summary;
    const { issued, served, didNotCome, left } = report.totals;
    expect({ issued, served, didNotCome, left }).toEqual({
      issued: seen.issued,
      served: seen.served,
      didNotCome: seen.didNotCome,
      left: seen.left,
    });
    expect(report.wait.n).toBe(seen.served);
    expect(report.wait.meanMs).toBe(rounded(seen.meanWaitMs));
    expect(report.wait.maxMs).toBe(seen.longestWaitMs);
    expect(report.service.meanMs).toBe(rounded(seen.meanServiceMs));
    expect(report.told.withinRange).toBeCloseTo(seen.toldTrue ?? -1, 10);
  });

  it('holders who came before the cutoff kept their appointments, the others were offered the queue', () => {
    const { appointments } = summary.report;
    const booked = rows.filter(({ appointment }) => appointment !== null);
    const onTime = booked.filter(
      ({ arrival, appointment }) => arrival !== null && arrival < ((appointment ?? 0) + 5) * 60,
    );
    expect(appointments).toMatchObject({
      booked: booked.length,
      onTime: onTime.length,
      missed: booked.length - onTime.length,
    });
  });

  it('is as full as it claims', () => {
    const { meanMs, maxMs } = summary.report.wait;
    expect((meanMs ?? 0) / MINUTE_MS).toBeGreaterThan(meanWait[0]);
    expect((meanMs ?? 0) / MINUTE_MS).toBeLessThan(meanWait[1]);
    expect((maxMs ?? 0) / MINUTE_MS).toBeGreaterThan(longestWait[0]);
    expect((maxMs ?? 0) / MINUTE_MS).toBeLessThan(longestWait[1]);
  });
});

it(
  'operators keep to stricter rules of calling as well: nothing is refused',
  async () => {
    const strict = { recallPauseSeconds: 90, callsBeforeNoShow: 3 };
    const { refusals, seen } = await live(ORDINARY, strict);
    const absent = rowsOf(ORDINARY).filter(({ answersCall }) => answersCall === 0);
    expect({ refusals, didNotCome: seen.didNotCome }).toEqual({ refusals: {}, didNotCome: absent.length });
  },
  DAY_TIMEOUT_MS,
);

it(
  'a day comes out the same from the same file and seed',
  async () => {
    const [first, second] = [lived(await once(ORDINARY)), lived(await live(ORDINARY))];
    expect(second).toEqual(first);
  },
  2 * DAY_TIMEOUT_MS,
);

it(
  'people do all that people do: step aside, are sent on, ask another question, rate their visit, call for help',
  async () => {
    // By telephone alone: from outside an address may book only so much.
    const habits: Habits = { ...LIVELY, homeVisits: 0, bookedBy: PLAIN.bookedBy };
    const { report, seen, refusals } = await live(ORDINARY, {}, habits);
    expect(report.totals.issued).toBe(seen.issued);
    // Two services of one visit count each.
    expect(report.service.n).toBeGreaterThan(report.totals.served);
    expect(report.appointments.cancelled).toBeGreaterThan(0);
    expect(refusals).toEqual({});
  },
  DAY_TIMEOUT_MS,
);
