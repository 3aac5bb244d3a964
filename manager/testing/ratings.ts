/** Ratings of a small office, for the tests of their page. */
import type { RatingRow, RatingsReport } from '../../contract/ratings.ts';

/** 10:20 in Belgorod on the Monday of the views' fixtures. */
const TEN_TWENTY = Date.parse('2026-11-23T10:20+03:00');

export const rating = (seq: number, over: Partial<RatingRow> = {}): RatingRow => ({
  seq,
  ratedAt: TEN_TWENTY,
  number: 'П001',
  serviceName: 'Приём платежа',
  deskNumber: 4,
  score: 5,
  from: 'phone',
  words: null,
  ...over,
});

export const ratingsReport = (over: Partial<RatingsReport> = {}): RatingsReport => ({
  from: '2026-11-23',
  to: '2026-11-23',
  all: { n: 3, mean: 11 / 3, high: 2, low: 1 },
  byScore: [
    { score: 1, n: 1 },
    { score: 2, n: 0 },
    { score: 3, n: 0 },
    { score: 4, n: 0 },
    { score: 5, n: 2 },
  ],
  byService: [
    { serviceId: 'contract', serviceName: 'Изменить договор', n: 1, mean: 1, high: 0, low: 1 },
    { serviceId: 'payment', serviceName: 'Приём платежа', n: 2, mean: 5, high: 2, low: 0 },
  ],
  byDesk: [{ deskId: 'desk-4', deskNumber: 4, n: 3, mean: 11 / 3, high: 2, low: 1 }],
  chosen: 3,
  ratings: [
    rating(3),
    rating(2, {
      score: 1,
      from: 'kiosk',
      serviceName: 'Изменить договор',
      words: 'Долго ждали.\nНо вежливо.',
    }),
    rating(1),
  ],
  words: { keptDays: 30, since: TEN_TWENTY - 30 * 86_400_000 },
  ...over,
});

/** Days in which nobody rated a visit. */
export function noRatings(): RatingsReport {
  return ratingsReport({
    all: { n: 0, mean: null, high: 0, low: 0 },
    byScore: [1, 2, 3, 4, 5].map((score) => ({ score, n: 0 })),
    byService: [],
    byDesk: [],
    chosen: 0,
    ratings: [],
  });
}
