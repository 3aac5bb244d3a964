/** Who did what: an append-only table for what is no event, and an index for finding what is one among all the others. */
export const audit = `
  -- No personal data of visitors. What the subject was called at that moment stays, whatever becomes of it.
  CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    subject_id TEXT,
    subject_name TEXT,
    -- JSON, an object of texts and numbers.
    details TEXT NOT NULL,
    -- JSON, a list of values that became others.
    changes TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_time ON audit (at, id);
  CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit
    BEGIN SELECT raise(ABORT, 'the audit log is never edited'); END;
  -- Three years of 365 days, as told by the newest entry and not by a clock that anybody may set.
  CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
    WHEN OLD.at > (SELECT max(at) FROM audit) - 94608000000
    BEGIN SELECT raise(ABORT, 'the audit log is kept for three years'); END;

  -- Of a long log, the few events that an auditor asks for. By text and not as JSON: a damaged event must not keep others
  -- from being written.
  CREATE INDEX events_to_audit ON events (at) WHERE actor_kind = 'person' AND (
    type IN ('OfficeConfigured', 'DayClosed', 'AppointmentBooked', 'AppointmentMoved', 'AppointmentCancelled',
      'AppointmentKept', 'HomeVisitRecorded', 'StepTakenBack', 'WordConsidered')
    OR (type = 'TicketCalled' AND instr(body, '"by-hand"') > 0));
`;
