import { describe, expect, it } from 'vitest';
import type { EventOf, OfficeEvent } from '../../contract/events.ts';
import { ratingsReport, type RatingMeasure } from '../../contract/ratings.ts';
import { batchOf, fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { SERVICES } from '../log/testing/samples.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import type { RatingsWish } from './ratings.ts';
import { createReports } from './reports.ts';

const EVERYTHING = { scores: 'all', words: 'all', limit: 1000 } as const;
const DAYS = { from: '2026-11-23', to: '2026-11-25' };
const found = ratingsReport.omit({ words: true }).strict();

interface Rated {
  readonly seq: number;
  readonly at: number;
  readonly body: EventOf<'VisitRated'>;
  readonly date: string;
  readonly deskNumber: number | undefined;
}

/** The ratings of the raw events in their order, with the day of the ticket and the desk that finished: the plainest way. */
function ratedIn(events: readonly OfficeEvent[]): Rated[] {
  const dates = new Map<string, string>();
  const desks = new Map<string, number>();
  const rated: Rated[] = [];
  let today = '';
  for (const { seq, at, body } of events) {
    if (body.type === 'DayOpened') today = body.date;
    if (body.type === 'TicketIssued') dates.set(body.ticketId, today);
    if (body.type === 'ServiceFinished') desks.set(body.ticketId, body.deskNumber);
    if (body.type === 'VisitRated') {
      const { ticketId } = body;
      rated.push({ seq, at, body, date: dates.get(ticketId) ?? '', deskNumber: desks.get(ticketId) });
    }
  }
  return rated;
}

function measureOf(rated: readonly Rated[]): RatingMeasure {
  const scores = rated.map(({ body }) => body.score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    n: scores.length,
    mean: scores.length === 0 ? null : sum / scores.length,
    high: scores.filter((score) => score > 3).length,
    low: scores.filter((score) => score < 3).length,
  };
}

async function officeOf(seed: number) {
  const events = randomHistory(seed, { steps: 800 });
  const database = await temporaryDatabase();
  await fill(database.log, events);
  const { ratings } = createReports(database.reports);
  return {
    database,
    rated: ratedIn(events),
    ask: async (wish: Partial<RatingsWish> = {}) =>
      found.parse(await ratings({ ...DAYS, ...EVERYTHING, ...wish })),
  };
}

describe.each([201, 202])('the ratings of random history %i', (seed) => {
  it('are those of its raw events, on each day and over all of them', async () => {
    const { rated, ask } = await officeOf(seed);
    for (const [from, to] of [
      ['2026-11-23', '2026-11-23'],
      ['2026-11-24', '2026-11-25'],
      ['2026-11-23', '2026-11-25'],
    ] as const) {
      const those = rated.filter(({ date }) => date >= from && date <= to);
      expect(those.length).toBeGreaterThan(5);
      const report = await ask({ from, to });
      expect(report).toMatchObject({ from, to, chosen: those.length });
      closeTo(report.all, measureOf(those));
      expect(report.byScore).toEqual(
        [1, 2, 3, 4, 5].map((score) => ({
          score,
          n: those.filter(({ body }) => body.score === score).length,
        })),
      );
      for (const { serviceId, serviceName, ...measure } of report.byService) {
        expect(SERVICES).toContainEqual(expect.objectContaining({ serviceId, serviceName }));
        closeTo(measure, measureOf(those.filter(({ body }) => body.serviceId === serviceId)));
      }
      for (const { deskId, deskNumber, ...measure } of report.byDesk) {
        expect(deskId).toBe(`desk-${deskNumber}`);
        closeTo(measure, measureOf(those.filter((one) => one.deskNumber === deskNumber)));
      }
      for (const rows of [report.byService, report.byDesk])
        expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(those.length);
    }
  });

  it('are told one by one, the newest first, as many as are asked for', async () => {
    const { rated, ask } = await officeOf(seed);
    const newest = rated.toReversed().map(({ seq, at, body, deskNumber }) => ({
      seq,
      ratedAt: at,
      number: body.number,
      serviceName: body.serviceName,
      deskNumber,
      score: body.score,
      from: body.from,
      words: null,
    }));
    expect((await ask()).ratings).toEqual(newest);
    const some = await ask({ limit: 7 });
    expect(some.ratings).toEqual(newest.slice(0, 7));
    expect(some.chosen).toBe(newest.length);
    const low = await ask({ scores: 'low' });
    expect(low.ratings).toEqual(newest.filter(({ score }) => score <= 2));
    closeTo(low.all, measureOf(rated));
  });
});

function closeTo({ mean, ...counts }: RatingMeasure, expected: RatingMeasure): void {
  expect({ ...counts, mean: expected.mean }).toEqual(expected);
  if (expected.mean === null) expect(mean).toBeNull();
  else expect(mean).toBeCloseTo(expected.mean, 10);
}

describe('the words of a rating', () => {
  it('stand beside it while they are kept, and can be asked for alone', async () => {
    const { database, rated, ask } = await officeOf(203);
    const [first, second] = rated;
    const words = (of: Rated | undefined, text: string) => ({
      ticketId: of?.body.ticketId ?? '',
      words: text,
      at: of?.at ?? 0,
    });
    await database.log.append({
      ...batchOf(),
      ratingWords: [words(first, 'Долго ждали.\nНо вежливо.'), words(second, 'Спасибо')],
    });
    const both = await ask({ words: 'with' });
    expect(both.chosen).toBe(2);
    expect(both.ratings.map((row) => [row.seq, row.words])).toEqual([
      [second?.seq, 'Спасибо'],
      [first?.seq, 'Долго ждали.\nНо вежливо.'],
    ]);
    closeTo(both.all, measureOf(rated));

    await database.visitorWords.forgetWordsBefore((first?.at ?? 0) + 1);
    const left = await ask({ words: 'with' });
    expect(left.ratings.map((row) => row.seq)).toEqual([second?.seq]);
    const all = await ask();
    expect(all.ratings.find(({ seq }) => seq === first?.seq)).toMatchObject({ words: null });
    expect(all.chosen).toBe(rated.length);
  });
});

it('days without ratings have a report of zeros', async () => {
  const { ask } = await officeOf(204);
  const report = await ask({ from: '2025-01-01', to: '2025-01-31' });
  expect(report).toMatchObject({ all: { n: 0, mean: null, high: 0, low: 0 }, chosen: 0, ratings: [] });
  expect(report.byScore.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0]);
  expect([report.byService, report.byDesk]).toEqual([[], []]);
});
