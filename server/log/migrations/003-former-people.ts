/** Reports of past days go on naming those who have left; of everything else about them nothing stays. */
export const formerPeople = `
  CREATE TABLE former_people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    removed_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
