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
  /** For a set-up that begins again; signs everybody out. */
  removeAll(): Promise<void>;
}

export function createPeopleStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): PeopleStore {
  return {
    async add({ id, login, name, roles, serviceIds }, passwordHash) {
      const services = serviceIds === null ? null : JSON.stringify(serviceIds);
      const added = await db.writer.run(
        `INSERT INTO people (id, login, name, roles, service_ids, password_hash) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (login) DO NOTHING`,
        id,
        login,
        name,
        JSON.stringify(roles),
        services,
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
    async removeAll() {
      await db.writer.run('DELETE FROM people');
    },
  };
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
