/** Brings a database to the schema of this program, step by step. `user_version` counts the steps taken. */
import type { Connection } from './connection.ts';
import { DatabaseRefused } from './errors.ts';
import { theLog } from './migrations/001-the-log.ts';
import { papersAskedFor } from './migrations/002-papers-asked-for.ts';
import { formerPeople } from './migrations/003-former-people.ts';
import { bookingsByVisitors } from './migrations/004-bookings-by-visitors.ts';
import { wordOfVisitors } from './migrations/005-word-of-visitors.ts';
import { transferNotes } from './migrations/006-transfer-notes.ts';
import { daySkills } from './migrations/007-day-skills.ts';
import { askedWords } from './migrations/008-asked-words.ts';
import { audit } from './migrations/009-audit.ts';

/** In their order, for ever. A database from the outside world has taken some of the first ones. */
const MIGRATIONS: readonly string[] = [
  theLog,
  papersAskedFor,
  formerPeople,
  bookingsByVisitors,
  wordOfVisitors,
  transferNotes,
  daySkills,
  askedWords,
  audit,
];

/** The version of a database that has taken all steps. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Takes the steps that the database has not taken yet, each in a transaction of its own.
 * @throws DatabaseRefused for a database of a newer program: what it holds could be lost
 */
export async function migrate(writer: Connection): Promise<void> {
  const [row] = await writer.all('PRAGMA user_version');
  const found = Number(row?.user_version);
  if (found > SCHEMA_VERSION) {
    throw new DatabaseRefused(
      'newer-version',
      `The database was written by a newer version of this program (its schema is ${found}, this program knows ` +
        `up to ${SCHEMA_VERSION}). Start that version, or restore a backup made before the update.`,
    );
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < found) continue;
    await writer.transaction(async (sql) => {
      await sql.script(step);
      await sql.script(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
