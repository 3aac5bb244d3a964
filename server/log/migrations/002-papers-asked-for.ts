/**
 * A paper that a person asked for knows the request, so that the same one again, even after a restart, is no second
 * paper; and a doubtful one can be settled by a person. SQLite cannot widen a CHECK, so the table is made anew.
 */
export const papersAskedFor = `
  -- request_id: who asked for this paper, and the id that they chose; NULL for one that came with its ticket. settled_by:
  -- the same of whoever settled it.
  CREATE TABLE print_jobs_2 (
    event_seq INTEGER NOT NULL REFERENCES events (seq),
    copy_no INTEGER NOT NULL,
    printer_id TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'unknown', 'settled', 'expired', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    request_id TEXT,
    settled_by TEXT,
    PRIMARY KEY (event_seq, copy_no)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO print_jobs_2 (event_seq, copy_no, printer_id, queued_at, state, attempts, problem)
    SELECT event_seq, copy_no, printer_id, queued_at, state, attempts, problem FROM print_jobs;
  DROP TABLE print_jobs;
  ALTER TABLE print_jobs_2 RENAME TO print_jobs;
  CREATE INDEX print_jobs_open ON print_jobs (printer_id, state) WHERE state IN ('queued', 'sending', 'unknown');
  CREATE UNIQUE INDEX print_jobs_by_request ON print_jobs (request_id) WHERE request_id IS NOT NULL;
  CREATE UNIQUE INDEX print_jobs_by_settling ON print_jobs (settled_by) WHERE settled_by IS NOT NULL;
`;
