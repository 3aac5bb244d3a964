/** The first schema. Never edited again: what changes later is the next migration. The read tables are not here. */
export const theLog = `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    v INTEGER NOT NULL,
    office_id TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    type TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER events_are_not_edited BEFORE UPDATE ON events
    BEGIN SELECT raise(ABORT, 'events are never edited'); END;
  CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
    BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

  -- Answers to commands, for senders that ask again. Not unique: the memory of the server, read from here, knows the ids
  -- of the last days, and one that comes again after that must not fail the innocent in the same group commit.
  CREATE TABLE commands (
    sender TEXT NOT NULL,
    command_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX commands_by_time ON commands (at);

  -- Personal data of visitors: here and nowhere else, so that erasing a row erases them.
  CREATE TABLE contacts (
    appointment_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    appointment_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contacts_by_time ON contacts (appointment_at);

  -- What is on the paper stands in the event that issued the ticket.
  CREATE TABLE print_jobs (
    event_seq INTEGER NOT NULL REFERENCES events (seq),
    copy_no INTEGER NOT NULL,
    printer_id TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'unknown', 'expired', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    PRIMARY KEY (event_seq, copy_no)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX print_jobs_open ON print_jobs (printer_id, state) WHERE state IN ('queued', 'sending', 'unknown');

  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    service_ids TEXT,
    password_hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_person ON sessions (person_id);
  CREATE INDEX sessions_by_end ON sessions (expires_at);

  -- A device without a token was accepted and has not fetched one yet.
  CREATE TABLE devices (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    printer_id TEXT,
    token_hash TEXT UNIQUE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE pairings (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    device_id TEXT REFERENCES devices (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;
