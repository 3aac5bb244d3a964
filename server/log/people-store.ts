/** The staff. Passwords come as hashes and leave as hashes. */
import { daySkills, person, type DaySkills, type Person } from '../../contract/people.ts';
import type { Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import type { SqlRow } from './sqlite.ts';

export interface PeopleStore {
  add(person: Person, passwordHash: string): Promise<'added' | 'login-taken'>;
  findById(id: string): Promise<Person | null>;
  findByLogin(login: string): Promise<{ readonly person: Person; readonly passwordHash: string } | null>;
  /** By name. */
  list(): Promise<Person[]>;
  /**
   * Everything but the login, which stays.
   * @param today what the person does in addition on one day; null for nothing, left out as before
   */
  change(person: Person, today?: DaySkills | null): Promise<void>;
  /** What people do in addition on one day, also one that is over; by person. */
  daySkills(): Promise<Map<string, DaySkills>>;
  /**
   * A new password and the end of what was entered with the old one, in one step.
   * @param keptToken the hash of a token whose session goes on; null ends them all
   */
  setPassword(id: string, passwordHash: string, keptToken: string | null): Promise<void>;
  /** Signs the person out everywhere and frees the login; only the name stays, for reports of past days. */
  remove(id: string, now: number): Promise<void>;
  /** For a set-up that begins again; signs everybody out. */
  removeAll(): Promise<void>;
}

export function createPeopleStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): PeopleStore {
  return {
    async add({ id, login, name, roles, serviceIds }, passwordHash) {
      const added = await db.writer.run(
        `INSERT INTO people (id, login, name, roles, service_ids, password_hash) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (login) DO NOTHING`,
        id,
        login,
        name,
        JSON.stringify(roles),
        servicesText(serviceIds),
        passwordHash,
      );
      return added === 1 ? 'added' : 'login-taken';
    },
    async findById(id) {
      const [row] = await db.reader.all('SELECT * FROM people WHERE id = ?', id);
      return row === undefined ? null : personOf(row);
    },
    async findByLogin(login) {
      const [row] = await db.reader.all('SELECT * FROM people WHERE login = ?', login);
      return row === undefined ? null : { person: personOf(row), passwordHash: String(row.password_hash) };
    },
    async list() {
      return (await db.reader.all('SELECT * FROM people ORDER BY name, id')).map(personOf);
    },
    change: ({ id, name, roles, serviceIds }, today) =>
      db.writer.transaction(async (sql) => {
        const text = 'UPDATE people SET name = ?, roles = ?, service_ids = ? WHERE id = ?';
        await sql.run(text, name, JSON.stringify(roles), servicesText(serviceIds), id);
        if (today === undefined) return;
        await sql.run('DELETE FROM day_skills WHERE person_id = ?', id);
        if (today === null) return;
        const { date } = today;
        const added = 'INSERT INTO day_skills (person_id, date, service_ids) VALUES (?, ?, ?)';
        await sql.run(added, id, date, JSON.stringify(today.serviceIds));
      }),
    async daySkills() {
      const rows = await db.reader.all('SELECT person_id, date, service_ids FROM day_skills');
      return new Map(rows.map((row) => [String(row.person_id), daySkillsOf(row)]));
    },
    setPassword: (id, passwordHash, keptToken) =>
      db.writer.transaction(async (sql) => {
        await sql.run('UPDATE people SET password_hash = ? WHERE id = ?', passwordHash, id);
        await sql.run('DELETE FROM sessions WHERE person_id = ? AND token_hash IS NOT ?', id, keptToken);
      }),
    remove: (id, now) =>
      db.writer.transaction(async (sql) => {
        const text =
          'INSERT INTO former_people (id, name, removed_at) SELECT id, name, ? FROM people WHERE id = ?';
        await sql.run(text, now, id);
        await sql.run('DELETE FROM people WHERE id = ?', id);
      }),
    async removeAll() {
      await db.writer.run('DELETE FROM people');
    },
  };
}

const servicesText = (serviceIds: Person['serviceIds']): string | null =>
  serviceIds === null ? null : JSON.stringify(serviceIds);

function daySkillsOf({ person_id: personId, date, service_ids: ids }: SqlRow): DaySkills {
  const read = daySkills.safeParse({ date, serviceIds: JSON.parse(String(ids)) as unknown });
  if (read.success) return read.data;
  throw new StorageError('corrupt', `What person ${String(personId)} does today cannot be read`, {
    cause: read.error,
  });
}

function personOf(row: SqlRow): Person {
  const { id, login, name } = row;
  const serviceIds: unknown = row.service_ids === null ? null : JSON.parse(String(row.service_ids));
  const roles: unknown = JSON.parse(String(row.roles));
  const read = person.safeParse({ id, login, name, roles, serviceIds });
  if (read.success) return read.data;
  throw new StorageError('corrupt', `The record of person ${String(id)} cannot be read`, {
    cause: read.error,
  });
}
