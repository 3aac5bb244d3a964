/** What booking by visitors themselves needs: an address for reminders, the outbox, keys of the personal account. */
export const bookingsByVisitors = `
  -- Only where the visitor gave one: an e-mail address for reminders, the address of a visit at home.
  ALTER TABLE contacts ADD COLUMN email TEXT;
  ALTER TABLE contacts ADD COLUMN address TEXT;
  -- As they are written from now on: digits only, with the country's.
  -- Whoever wrote a plus wrote the country's code.
  UPDATE contacts SET phone = '7' || substr(phone, length(phone) - 9)
    WHERE phone NOT LIKE '+%' AND (length(phone) = 10 OR (length(phone) = 11 AND phone LIKE '8%'));
  UPDATE contacts SET phone = ltrim(phone, '+');

  -- When names and phones were erased, and how many: the job can be seen working.
  CREATE TABLE erasures (at INTEGER NOT NULL, erased INTEGER NOT NULL) STRICT;

  -- The outbox (10.2). A message is made in the transaction of the event that it tells of. The address is not here: it
  -- is looked up in the contacts when the message is due, and is erased with them.
  CREATE TABLE messages (
    event_seq INTEGER NOT NULL REFERENCES events (seq),
    kind TEXT NOT NULL CHECK (kind IN ('booked', 'reminder', 'moved', 'cancelled')),
    appointment_id TEXT NOT NULL,
    -- The time that it speaks of: one of another time is no longer true.
    appointment_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'skipped')),
    attempts INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL,
    problem TEXT,
    PRIMARY KEY (event_seq, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_open ON messages (due_at) WHERE state IN ('queued', 'sending');
  CREATE INDEX messages_by_change ON messages (changed_at);
  -- A later word about the same appointment makes an earlier one needless.
  CREATE INDEX messages_by_appointment ON messages (appointment_id, event_seq);

  -- Keys with which the company's personal account books. A revoked key is gone.
  CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    key_hash TEXT NOT NULL UNIQUE,
    issued_at INTEGER NOT NULL,
    last_used_at INTEGER
  ) STRICT, WITHOUT ROWID;
`;
