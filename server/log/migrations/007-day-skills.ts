/** What somebody does in addition on one day: it is for that date alone, so it ends by itself. */
export const daySkills = `
  CREATE TABLE day_skills (
    person_id TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    -- The office's date.
    date TEXT NOT NULL,
    -- JSON, a list.
    service_ids TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
