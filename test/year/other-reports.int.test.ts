/** The other reports of the year: as its raw events have them, and as they were known. */
import { expect, it } from 'vitest';
import { periodOf } from '../../contract/periods.ts';
import { overtakesIn, plainWaits } from '../../server/reports/testing/plain-fairness.ts';
import { momentOf, plainDay } from '../../server/reports/testing/plain-course.ts';
import { lengthOf, plainWork, within } from '../../server/reports/testing/plain-people.ts';
import { plainNorms } from '../../server/reports/testing/plain-norms.ts';
import { AFTERWARDS, rawYear, yearReports } from './year.ts';

const YEAR = periodOf('year', '2025-06-01');
const MOMENT = { today: AFTERWARDS, now: Date.parse(`${AFTERWARDS}T00:00:00Z`) };
const MINUTE = 60_000;

it('the order of calls is that of the raw events, and what it was', async () => {
  const { events } = await rawYear();
  const waits = plainWaits(events).filter(({ call }) => call !== null);
  const report = await yearReports((reports) => reports.fairness(YEAR, {}, AFTERWARDS));
  expect(report.calls).toBe(waits.length);
  for (const { visitorClass, overtakes, overtaken, most } of report.byClass) {
    const suffered = waits
      .filter((wait) => wait.visitorClass === visitorClass)
      .map((wait) => overtakesIn(wait).length);
    expect({ overtakes, overtaken, most }).toEqual({
      overtakes: suffered.reduce((sum, n) => sum + n, 0),
      overtaken: suffered.filter((n) => n > 0).length,
      most: suffered.reduce((all, n) => Math.max(all, n), 0),
    });
  }
  expect(report.byClass.map((row) => Object.values(row).join(' '))).toMatchInlineSnapshot(`
    [
      "out-of-turn 3236 5 6 2",
      "appointment 7816 174 179 2",
      "general 68787 20789 60372 18",
    ]
  `);
  expect(report.byHand.map(({ why, n }) => `${why} ${n}`)).toMatchInlineSnapshot(`
    [
      "brought-documents 365",
      "collects-document 271",
      "continues-visit 147",
      "manager-decided 85",
    ]
  `);
});

it('nobody of the general queue is called before another who came earlier, but for a reason (laws 1 and 11)', async () => {
  const { events } = await rawYear();
  // Every desk of that office serves everything, so no call went to a desk that could not have called the other.
  const unexplained = plainWaits(events).flatMap((wait) =>
    wait.calls.filter(
      ({ cameEarlier, reason, visitorClass }) =>
        !cameEarlier && visitorClass === 'general' && reason.kind === 'first-in-queue',
    ),
  );
  expect(unexplained).toEqual([]);
});

it('the work of specialists is that of the raw events on a day, and what it was in the year', async () => {
  const { events } = await rawYear();
  const day = '2025-09-16';
  const [year, ofDay] = await yearReports(async (reports) => [
    await reports.people(YEAR, {}, MOMENT),
    await reports.people(periodOf('day', day), {}, MOMENT),
  ]);
  const work = plainWork(events, day);
  for (const { personId, openMs, busyMs } of ofDay.people) {
    const own = work.sittings.filter(({ operatorId }) => operatorId === personId);
    expect({ openMs, busyMs }, personId).toEqual({ openMs: lengthOf(own), busyMs: within(work.busy, own) });
  }
  const minutes = (ms: number) => Math.round(ms / MINUTE);
  expect(
    year.people.map((row) =>
      [
        row.personId,
        row.visits,
        row.service.n,
        minutes(row.openMs),
        minutes(row.busyMs),
        minutes(row.idleMs),
      ].join(' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "operator-1 6781 7117 124388 89669 26334",
      "operator-10 6612 7013 122454 88716 25487",
      "operator-11 6751 7081 120987 86204 26468",
      "operator-2 6760 7159 123658 89655 25683",
      "operator-3 6709 7095 120964 87046 25738",
      "operator-4 6696 7121 122606 88586 25750",
      "operator-5 6888 7279 122458 87839 26114",
      "operator-6 6542 6846 123450 90009 25471",
      "operator-7 6880 7268 126711 91531 26690",
      "operator-8 6843 7194 125755 91208 26242",
      "operator-9 6942 7319 123971 89347 26039",
    ]
  `);
  // Nobody is with a visitor, at a break and without a visitor at once.
  for (const row of year.people) {
    const pauses = row.lunchMs + row.technicalMs + row.documentsMs + row.otherPausesMs;
    expect(row.openMs).toBe(row.busyMs + row.idleMs + pauses);
  }
});

it('the course of a day is that of the raw events, and of the year what it was', async () => {
  const { events } = await rawYear();
  const date = '2025-03-17';
  const [year, ofDay] = await yearReports(async (reports) => [
    await reports.course(YEAR, {}, MOMENT),
    await reports.course(periodOf('day', date), {}, MOMENT),
  ]);
  const day = plainDay(events, date, MOMENT.now);
  expect(ofDay.points.length).toBeGreaterThan(100);
  for (const { minute, waiting, desks, longestMs } of ofDay.points) {
    const at = momentOf(day, minute);
    expect({ minute, waiting, desks, longestMs }).toEqual({
      minute,
      waiting: day.waiting(at),
      desks: day.desks(at),
      longestMs: day.longestMs(at),
    });
  }
  const { days, arrived, mostWaiting, longestWait } = year;
  expect({ days, arrived, mostWaiting, longestWait }).toMatchInlineSnapshot(`
    {
      "arrived": 74368,
      "days": 250,
      "longestWait": {
        "at": 1743008420723,
        "ms": 42586723,
      },
      "mostWaiting": {
        "at": 1742215876000,
        "n": 71,
      },
    }
  `);
  const noon = year.points.find(({ minute }) => minute === 12 * 60);
  expect(noon).toMatchInlineSnapshot(`
    {
      "arrived": 7.464,
      "desks": 8.332,
      "longestMs": 1375205,
      "minute": 720,
      "waiting": 8.02,
    }
  `);
});

it('the yearly table is that of the raw events, month by month', async () => {
  const { visits } = await rawYear();
  const report = await yearReports((reports) => reports.yearly(YEAR, AFTERWARDS));
  for (const { month, visitors, issued, meanWaitMs, meanServiceMs, over30Min } of report.months) {
    const { totals, wait, service } = plainNorms(
      visits,
      periodOf('month', `2025-${String(month).padStart(2, '0')}-15`),
    );
    expect({ month, visitors, issued, meanWaitMs, meanServiceMs, over30Min }).toEqual({
      month,
      visitors: totals.served,
      issued: totals.issued,
      meanWaitMs: wait.meanMs,
      meanServiceMs: service.meanMs,
      over30Min: wait.over30Min,
    });
  }
  expect(report.months).toHaveLength(12);
  const { visitors, issued, meanWaitMs, meanServiceMs, over30Min } = report;
  expect({ visitors, issued, meanWaitMs, meanServiceMs, over30Min }).toMatchInlineSnapshot(`
    {
      "issued": 74368,
      "meanServiceMs": 629169,
      "meanWaitMs": 615422,
      "over30Min": 7250,
      "visitors": 73192,
    }
  `);
});
