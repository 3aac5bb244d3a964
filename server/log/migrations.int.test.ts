import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from './migrations.ts';
import { allReadRows } from './testing/read-rows.ts';
import { tearEvents, temporaryConnection, temporaryDatabase, temporaryPath } from './testing/temporary.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** A database as that version of the schema left it. */
async function databaseOf(version: number): Promise<string> {
  const path = await temporaryPath();
  const connection = await temporaryConnection(path);
  await connection.script(await readFile(new URL(`v${version}.sql`, FIXTURES), 'utf8'));
  await connection.close();
  return path;
}

/** Tables and indexes with their columns; the words of their definitions may differ. */
async function schemaOf(path: string) {
  const reader = await temporaryConnection(path, 'reader');
  const version = await reader.all('PRAGMA user_version');
  const parts = await reader.all('SELECT type, name, tbl_name FROM sqlite_schema ORDER BY type, name');
  const columns = await reader.all(`
    SELECT m.name AS owner, c.name, c.type, c."notnull", c.pk, c.dflt_value
    FROM sqlite_schema AS m, pragma_table_info(m.name) AS c ORDER BY m.name, c.cid`);
  const tables = await reader.all(
    `SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name`,
  );
  return { version, parts, columns, tables };
}

it('writes phone numbers alike, and leaves those of other countries as they are', async () => {
  const path = await databaseOf(3);
  const old = await temporaryConnection(path);
  const given = { a: '89995550123', b: '9995550123', c: '+85212345678', d: '+4412345678', e: '79995550124' };
  for (const [id, phone] of Object.entries(given))
    await old.run(
      `INSERT INTO contacts (appointment_id, name, phone, appointment_at) VALUES (?, 'Анна', ?, 0)`,
      id,
      phone,
    );
  await old.close();
  const database = await temporaryDatabase(path);
  const phones = await Promise.all(Object.keys(given).map((id) => database.contacts.get(id)));
  expect(phones.map((contact) => contact?.phone)).toEqual([
    '79995550123',
    '79995550123',
    '85212345678',
    '4412345678',
    '79995550124',
  ]);
});

it.each(['answer-promised', 'refused', 'sent-to-remote'])(
  'shows a visit that ended with «%s» before the day and the reason were asked for',
  async (outcome) => {
    const path = await databaseOf(5);
    await tearEvents(path, `type = 'ServiceFinished'`, `json_set(body, '$.outcome', '${outcome}')`);
    await temporaryDatabase(path);
    const { visits } = await allReadRows(path);
    const ended = visits?.filter((visit) => visit.outcome !== null);
    expect(ended).toMatchObject([{ outcome, answer_due: null, refused_because: null }]);
  },
);

it('knows what somebody does in addition on one day', async () => {
  const database = await temporaryDatabase(await databaseOf(7));
  const skills = await database.people.daySkills();
  expect(skills.get('p-1')).toEqual({ date: '2026-11-24', serviceIds: ['payment'] });
});

it('makes a new database with strict tables only', async () => {
  const path = await temporaryPath();
  const database = await temporaryDatabase(path);
  await database.close();
  const { version, tables } = await schemaOf(path);
  expect(version).toEqual([{ user_version: SCHEMA_VERSION }]);
  const loose = tables.filter(({ name, strict }) => strict === 0 && !String(name).startsWith('sqlite_'));
  expect(loose).toEqual([]);
});

it('has a fixture of every version that was ever released', async () => {
  const versions = Array.from({ length: SCHEMA_VERSION }, (_, index) => `v${index + 1}.sql`);
  expect((await readdir(FIXTURES)).toSorted()).toEqual(versions);
});

describe.each(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))(
  'a database of version %i',
  (version) => {
    it('gets the schema that a new one has', async () => {
      const path = await databaseOf(version);
      const opened = await temporaryDatabase(path);
      await opened.close();
      const fresh = await temporaryPath();
      await (await temporaryDatabase(fresh)).close();
      expect(await schemaOf(path)).toEqual(await schemaOf(fresh));
    });

    it('keeps what was in it', async () => {
      const path = await databaseOf(version);
      const database = await temporaryDatabase(path);
      const { base, events } = await database.log.readDay();
      expect(events.length).toBeGreaterThan(20);
      expect(base.config?.name).toBe('ЦОК на Народном бульваре');
      expect(base.config?.rules).toMatchObject({
        recallLimit: 2,
        recallPauseSeconds: 20,
        callsBeforeNoShow: 2,
      });
      expect(await database.log.recentCommands(0)).toMatchObject([
        { commandId: 'command-1', answer: '{"done":true}' },
      ]);
      expect(await database.contacts.get('appointment-1')).toMatchObject({ phone: '79103200000' });
      expect(await database.people.findByLogin('anna')).toMatchObject({ person: { id: 'p-1' } });
      expect(await database.devices.findByToken('token')).toMatchObject({ id: 'd-1' });
      expect(await database.printJobs.listDoubtful()).toHaveLength(1);
      const rows = await allReadRows(path);
      await database.log.rebuildReadTables();
      expect(await allReadRows(path)).toEqual(rows);
    });
  },
);
