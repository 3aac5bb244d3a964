/** Personal data in copies of the database: erased there as well once the office may not keep them any longer (152-ФЗ, art. 5). */
import { writeProved, type OnProved } from './backup.ts';
import { openConnection, type Connection } from './connection.ts';

/** The moments before which nothing is kept. */
export interface KeptSince {
  /** Names, phones, addresses, and what visitors said. */
  readonly contacts: number;
  /** What came of messages; the mail server's words may name an address. */
  readonly messages: number;
  readonly audit: number;
}

/** Where such data lie, and by which column they age. */
const AGEING: readonly { table: string; column: string; since: keyof KeptSince }[] = [
  { table: 'contacts', column: 'appointment_at', since: 'contacts' },
  { table: 'rating_words', column: 'at', since: 'contacts' },
  { table: 'asked_words', column: 'at', since: 'contacts' },
  { table: 'messages', column: 'changed_at', since: 'messages' },
  { table: 'audit', column: 'at', since: 'audit' },
];

/** Whether a copy still has what may not be kept any longer. */
export async function isOverdue(path: string, since: KeptSince): Promise<boolean> {
  const copy = await openConnection(path, 'reader');
  try {
    for (const { table, column, since: which } of await agesIn(copy)) {
      const [row] = await copy.all(`SELECT min(${column}) AS oldest FROM ${table}`);
      if (row?.oldest != null && Number(row.oldest) < since[which]) return true;
    }
    return false;
  } finally {
    await copy.close();
  }
}

/** Puts in a copy's place, at once and proved, one without what is older. */
export async function eraseInCopy(path: string, since: KeptSince, onProved?: OnProved): Promise<void> {
  await writeProved(path, onProved, async (unproved) => {
    const source = await openConnection(path, 'reader');
    try {
      await source.run('VACUUM INTO ?', unproved);
    } finally {
      await source.close();
    }
    const copy = await openConnection(unproved, 'copy');
    try {
      await eraseIn(copy, since);
    } finally {
      await copy.close();
    }
  });
}

/** The trigger that keeps the audit log of a living office looks at the newest entry, which is old in an old copy. */
async function eraseIn(copy: Connection, since: KeptSince): Promise<void> {
  const [kept] = await copy.all(`SELECT sql FROM sqlite_schema WHERE name = 'audit_is_kept'`);
  if (kept !== undefined) await copy.script('DROP TRIGGER audit_is_kept');
  for (const { table, column, since: which } of await agesIn(copy))
    await copy.run(`DELETE FROM ${table} WHERE ${column} < ?`, since[which]);
  if (kept !== undefined) await copy.script(String(kept.sql));
}

/** An old copy has not all of the tables. */
async function agesIn(copy: Connection): Promise<typeof AGEING> {
  const there = await copy.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`);
  const names = new Set(there.map(({ name }) => name));
  return AGEING.filter(({ table }) => names.has(table));
}
