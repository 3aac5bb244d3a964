/** What visitors said when they were asked after a visit (6.7.11), and what became of it. */
import { wordRow, type WordRow, type WordsWish } from '../../contract/words.ts';
import type { Sql, SqlRow } from '../log/connection.ts';

/** More than a year of an office; what is open is always all told. */
const MOST_TOLD = 500;

/** With min() SQLite takes the other columns from the first row. */
const WORDS = `
  SELECT words_asked.*, asked_words.words, considered.considered_at,
    COALESCE(askers.name, former_askers.name) AS asked_by,
    COALESCE(heads.name, former_heads.name) AS considered_by
  FROM words_asked
  LEFT JOIN asked_words ON asked_words.ticket_id = words_asked.ticket_id
  LEFT JOIN (
    SELECT ticket_id, considered_at, person_id, min(seq) FROM words_considered GROUP BY ticket_id
  ) AS considered ON considered.ticket_id = words_asked.ticket_id
  LEFT JOIN people AS askers ON askers.id = words_asked.person_id
  LEFT JOIN former_people AS former_askers ON former_askers.id = words_asked.person_id
  LEFT JOIN people AS heads ON heads.id = considered.person_id
  LEFT JOIN former_people AS former_heads ON former_heads.id = considered.person_id`;

const WHICH: Readonly<Record<WordsWish, string>> = {
  open: 'WHERE said = 1 AND considered_at IS NULL ORDER BY due, words_asked.seq',
  all: `ORDER BY words_asked.seq DESC LIMIT ${MOST_TOLD}`,
};

export async function wordsOf(sql: Sql, which: WordsWish): Promise<WordRow[]> {
  return (await sql.all(`${WORDS} ${WHICH[which]}`)).map(rowOf);
}

/** @returns null when nobody was asked about this visit */
export async function wordOf(sql: Sql, ticketId: string): Promise<WordRow | null> {
  const [row] = await sql.all(`${WORDS} WHERE words_asked.ticket_id = ?`, ticketId);
  return row === undefined ? null : rowOf(row);
}

const rowOf = (row: SqlRow): WordRow =>
  wordRow.parse({
    ticketId: row.ticket_id,
    number: row.number,
    serviceName: row.service_name,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    said: row.said === 1,
    words: row.words,
    due: row.due,
    consideredAt: row.considered_at,
    consideredBy: row.considered_by,
  });
