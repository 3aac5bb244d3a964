/** The staff. Passwords come as hashes and leave as hashes. */
import { person, type Person } from '../../contract/people.ts';
import type { Connection } from './connection.ts';
import { StorageError } from './errors.ts';
import type { SqlRow } from './sqlite.ts';

export interface PeopleStore {
  add(person: Person, passwordHash: string): Promise<'added' | 'login-taken'>;
  findById(id: string): Promise<Person | null>;
  findByLogin(login: string): Promise<{ readonly person: Person; readonly passwordHash: string } | null>;
  /** By name. */
  list(): Promise<Person[]>;
  /** Everything but the login, which stays. */
  change(person: Person): Promise<void>;
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
    async change({ id, name, roles, serviceIds }) {
      await db.writer.run(
        'UPDATE people SET name = ?, roles = ?, service_ids = ? WHERE id = ?',
        name,
        JSON.stringify(roles),
        servicesText(serviceIds),
        id,
      );
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
