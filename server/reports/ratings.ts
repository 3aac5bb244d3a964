/** What visitors said of their visits. What each figure means is in `definitions.md`. */
import {
  HIGH_FROM,
  LOW_UP_TO,
  ratingRow,
  type RatingMeasure,
  type RatingRow,
  type RatingsReport,
} from '../../contract/ratings.ts';
import type { Sql, SqlRow } from '../log/connection.ts';

/** The days of a report, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

export interface RatingsWish extends Days {
  readonly scores: 'all' | 'low';
  readonly words: 'all' | 'with';
  /** How many ratings are told one by one. */
  readonly limit: number;
}

export type RatingsFound = Omit<RatingsReport, 'words'>;

const SCORES = [1, 2, 3, 4, 5] as const;
const MEASURED = `count(*) AS n, avg(ratings.score) AS mean,
  count(*) FILTER (WHERE ratings.score >= ?) AS high, count(*) FILTER (WHERE ratings.score <= ?) AS low`;
/** The values that `MEASURED` asks for, in their order. */
const MEASURES = [HIGH_FROM, LOW_UP_TO] as const;
const OF_DAYS = 'ratings.date BETWEEN ? AND ?';

/** @param sql a transaction, so that figures and ratings are of one moment */
export async function ratingsOf(sql: Sql, wish: RatingsWish): Promise<RatingsFound> {
  const { from, to } = wish;
  return {
    from,
    to,
    all: await allOf(sql, wish),
    byScore: await byScore(sql, wish),
    byService: await byService(sql, wish),
    byDesk: await byDesk(sql, wish),
    ...(await chosenOf(sql, wish)),
  };
}

async function allOf(sql: Sql, { from, to }: Days): Promise<RatingMeasure> {
  const [row] = await sql.all(`SELECT ${MEASURED} FROM ratings WHERE ${OF_DAYS}`, ...MEASURES, from, to);
  return measureOf(row ?? {});
}

async function byScore(sql: Sql, { from, to }: Days): Promise<RatingsReport['byScore']> {
  const rows = await sql.all(
    `SELECT score, count(*) AS n FROM ratings WHERE ${OF_DAYS} GROUP BY score`,
    from,
    to,
  );
  const counts = new Map(rows.map((row) => [Number(row.score), Number(row.n)]));
  return SCORES.map((score) => ({ score, n: counts.get(score) ?? 0 }));
}

/** Names may change in the meantime: with max() SQLite takes the other columns from the newest rating. */
async function byService(sql: Sql, { from, to }: Days): Promise<RatingsReport['byService']> {
  const rows = await sql.all(
    `SELECT service_id, service_name, ${MEASURED}, max(seq) FROM ratings
     WHERE ${OF_DAYS} GROUP BY service_id ORDER BY service_name, service_id`,
    ...MEASURES,
    from,
    to,
  );
  return rows.map((row) => ({
    serviceId: String(row.service_id),
    serviceName: String(row.service_name),
    ...measureOf(row),
  }));
}

/** By the desk that finished the visit, under its newest number. */
async function byDesk(sql: Sql, { from, to }: Days): Promise<RatingsReport['byDesk']> {
  const rows = await sql.all(
    `SELECT visits.desk_id, visits.desk_number, ${MEASURED}, max(ratings.seq)
     FROM ratings JOIN visits ON visits.ticket_id = ratings.ticket_id
     WHERE ${OF_DAYS} AND visits.desk_number IS NOT NULL
     GROUP BY visits.desk_id ORDER BY visits.desk_number, visits.desk_id`,
    ...MEASURES,
    from,
    to,
  );
  return rows.map((row) => ({
    deskId: String(row.desk_id),
    deskNumber: Number(row.desk_number),
    ...measureOf(row),
  }));
}

/** The ratings that are asked for, the newest first, and how many there are of them. */
async function chosenOf(sql: Sql, wish: RatingsWish): Promise<Pick<RatingsReport, 'chosen' | 'ratings'>> {
  const chosen = `
    FROM ratings JOIN visits ON visits.ticket_id = ratings.ticket_id
    LEFT JOIN rating_words ON rating_words.ticket_id = ratings.ticket_id
    WHERE ${OF_DAYS}
    ${wish.scores === 'low' ? 'AND ratings.score <= ?' : ''}
    ${wish.words === 'with' ? 'AND rating_words.words IS NOT NULL' : ''}`;
  const values = [wish.from, wish.to, ...(wish.scores === 'low' ? [LOW_UP_TO] : [])];
  const [counted] = await sql.all(`SELECT count(*) AS n ${chosen}`, ...values);
  const rows = await sql.all(
    `SELECT ratings.*, visits.desk_number, rating_words.words ${chosen} ORDER BY ratings.seq DESC LIMIT ?`,
    ...values,
    wish.limit,
  );
  return { chosen: Number(counted?.n), ratings: rows.map(ratingOf) };
}

function ratingOf(row: SqlRow): RatingRow {
  return ratingRow.parse({
    seq: row.seq,
    ratedAt: row.rated_at,
    number: row.number,
    serviceName: row.service_name,
    deskNumber: row.desk_number,
    score: row.score,
    from: row.rated_on,
    words: row.words,
  });
}

function measureOf(row: SqlRow): RatingMeasure {
  const n = Number(row.n);
  return { n, mean: n === 0 ? null : Number(row.mean), high: Number(row.high), low: Number(row.low) };
}
