/** The course of a day against the raw events. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../contract/periods.ts';
import { courseReport } from '../../contract/reports.ts';
import type { OfficeEvent } from '../../contract/events.ts';
import { fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { createReports } from './reports.ts';
import { momentOf, plainDay } from './testing/plain-course.ts';

const DATES = ['2026-11-23', '2026-11-24', '2026-11-25'];
const AFTERWARDS = { today: '2026-12-31', now: Date.UTC(2026, 11, 31) };

async function reportsOn(events: readonly OfficeEvent[]) {
  const database = await temporaryDatabase();
  await fill(database.log, events);
  return createReports(database.reports);
}

describe.each([101, 102, 103])('the course of random history %i', (seed) => {
  const events = randomHistory(seed, { steps: 400 });

  it('is that of its raw events at each step of each day', async () => {
    const made = await reportsOn(events);
    for (const date of DATES) {
      const report = courseReport.strict().parse(await made.course(periodOf('day', date), {}, AFTERWARDS));
      const day = plainDay(events, date, AFTERWARDS.now);
      expect(report).toMatchObject({ days: 1, stepMinutes: 5, arrived: day.arrivals.length });
      expect(report.points.length).toBeGreaterThan(50);
      for (const { minute, arrived, waiting, desks, longestMs } of report.points) {
        const at = momentOf(day, minute);
        // Random bookings are for the next day now and then: by the clock they belong to the same step.
        const then = day.arrivals.filter((one) => {
          const ofDay = (one - day.midnight) % (24 * 3_600_000);
          return ofDay >= minute * 60_000 && ofDay < (minute + 5) * 60_000;
        }).length;
        expect({ minute, arrived, waiting, desks, longestMs }).toEqual({
          minute,
          arrived: then,
          waiting: day.waiting(at),
          desks: day.desks(at),
          longestMs: day.longestMs(at),
        });
      }
      expect(report.points.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(day.arrivals.length);
    }
  });

  it('is the mean of the days where it is over several', async () => {
    const made = await reportsOn(events);
    const { days, stepMinutes, points } = await made.course(periodOf('week', DATES[0] ?? ''), {}, AFTERWARDS);
    expect({ days, stepMinutes }).toEqual({ days: 3, stepMinutes: 15 });
    const plain = DATES.map((date) => plainDay(events, date, AFTERWARDS.now));
    for (const { minute, waiting, desks, longestMs } of points) {
      const sum = (of: (day: (typeof plain)[number], at: number) => number) =>
        plain.reduce((all, day) => all + of(day, momentOf(day, minute)), 0);
      expect(waiting).toBeCloseTo(sum((day, at) => day.waiting(at)) / 3, 9);
      expect(desks).toBeCloseTo(sum((day, at) => day.desks(at)) / 3, 9);
      const longest = plain.map((day) => day.longestMs(momentOf(day, minute))).filter((ms) => ms !== null);
      const mean = longest.reduce((all, ms) => all + ms, 0) / longest.length;
      expect(longestMs).toBe(longest.length === 0 ? null : Math.round(mean));
    }
  });
});

describe('the course of today', () => {
  it('ends now: whoever waits has waited until now, and nobody knows what comes', async () => {
    const events = randomHistory(106, { steps: 400 });
    const middle = events.filter(({ body }) => body.type !== 'DayClosed').slice(0, 250);
    const now = (middle.at(-1)?.at ?? 0) + 60_000;
    const date = DATES[0] ?? '';
    const today = middle.filter(({ at }) => at <= now);
    const made = await reportsOn(today);
    const day = plainDay(today, date, now);
    const report = await made.course(periodOf('day', date), {}, { today: date, now });
    for (const { minute, waiting, longestMs, desks } of report.points) {
      const at = momentOf(day, minute);
      expect({ minute, waiting, longestMs, desks }).toEqual({
        minute,
        waiting: day.waiting(at),
        longestMs: day.longestMs(at),
        desks: day.desks(at),
      });
    }
  });

  it('is empty for a day on which nobody came', async () => {
    const made = await reportsOn([]);
    expect(await made.course(periodOf('day', '2026-11-23'), {}, AFTERWARDS)).toMatchObject({
      days: 0,
      points: [],
      mostWaiting: null,
      longestWait: null,
    });
  });
});

describe('the fullest moment and the longest wait', () => {
  it('are those of the raw events', async () => {
    const events = randomHistory(107, { steps: 400 });
    const made = await reportsOn(events);
    const date = DATES[1] ?? '';
    const { mostWaiting, longestWait } = await made.course(periodOf('day', date), {}, AFTERWARDS);
    const day = plainDay(events, date, AFTERWARDS.now);
    const moments = [...new Set(events.map(({ at }) => at))];
    const most = Math.max(...moments.map((at) => day.waiting(at)));
    expect(mostWaiting?.n).toBe(most);
    expect(day.waiting(mostWaiting?.at ?? 0)).toBe(most);
    // A moment before it ended, somebody had waited that long.
    expect(day.longestMs((longestWait?.at ?? 0) - 1)).toBe((longestWait?.ms ?? 0) - 1);
    expect(Math.max(...moments.map((at) => day.longestMs(at - 1) ?? 0))).toBe((longestWait?.ms ?? 0) - 1);
  });
});
