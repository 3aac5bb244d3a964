/** What one specialist writes to the next about a visitor who is sent on: beside the log, gone when the day is. */
export const transferNotes = `
  CREATE TABLE transfer_notes (
    ticket_id TEXT NOT NULL,
    -- The leg that began with the transfer.
    leg INTEGER NOT NULL,
    note TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (ticket_id, leg)
  ) STRICT, WITHOUT ROWID;
`;
