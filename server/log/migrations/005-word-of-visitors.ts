/** What visitors say of themselves and of their visit: beside the log, to be erased. */
export const wordOfVisitors = `
  -- What help somebody asked for with a ticket (6.7.4). Gone when the day is.
  CREATE TABLE ticket_needs (
    ticket_id TEXT PRIMARY KEY,
    -- JSON, a list.
    needs TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- What somebody added to a rating (6.3.2.7). Free words may name people: they go as names and phones do.
  CREATE TABLE rating_words (
    ticket_id TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX rating_words_by_time ON rating_words (at);
`;
