/** What visitors said when they were asked after a visit (6.7.11): beside the log, to be erased. */
export const askedWords = `
  -- Free words may name people and illnesses: they go as names and phones do.
  CREATE TABLE asked_words (
    ticket_id TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX asked_words_by_time ON asked_words (at);
`;
