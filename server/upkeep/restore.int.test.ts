import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOfficeDatabase } from '../log/office-database.ts';
import { batchOf, fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { allReadRows } from '../log/testing/read-rows.ts';
import { temporaryConnection, temporaryPath } from '../log/testing/temporary.ts';
import { prepareRestore, type Prepared, type RestoreRequest } from './restore.ts';
import { aKeeper, aSlide, NOON } from './testing/keeper.ts';

const ASIDE = 'office-before-restore-2026-11-28T12-00-00.sqlite';

/** An office of two days, its copy of the first one, and the server stopped. */
async function anOffice() {
  const keeper = await aKeeper();
  const { database, dataDir, folder } = keeper;
  const path = join(dataDir, 'office.db');
  await database.meta.set('office-id', 'office-1');
  const events = randomHistory(61, { days: 2, steps: 120 });
  const half = Math.floor(events.length / 2);
  await fill(database.log, events.slice(0, half));
  await keeper.backups.make({ kind: 'system', id: 'server' });
  await fill(database.log, events.slice(half));
  await database.close();
  const file = join(folder, 'office-2026-11-28T12-00.sqlite');
  const request: RestoreRequest = {
    file,
    database: path,
    otherOffice: false,
    now: NOON,
    timezone: 'Europe/Moscow',
  };
  return { keeper, dataDir, path, file, request, seqs: { old: events.length, copy: half } };
}

/** All that has anything in it: whoever only reads a database leaves empty files beside it. */
async function standing(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !/-(wal|shm)$/.test(name) && !name.endsWith('.lock'));
}

const lastSeq = async (path: string): Promise<number> => {
  const database = await openOfficeDatabase(path);
  const seq = await database.log.lastSeq();
  await database.close();
  return seq;
};

async function prepared(request: RestoreRequest): Promise<Prepared> {
  const result = await prepareRestore(request);
  if (result.ok) return result.prepared;
  throw new Error(result.refusal);
}

describe('a copy', () => {
  it('takes the place of the data, which lie aside; and the way back is the same', async () => {
    const { path, dataDir, file, request, seqs } = await anOffice();
    const [old, copied] = [await allReadRows(path), await allReadRows(file)];
    const { copy, present, commit } = await prepared(request);
    expect(copy).toMatchObject({ events: seqs.copy, officeId: 'office-1' });
    expect(present).toMatchObject({ events: seqs.old });
    expect(await commit()).toEqual({ ok: true, aside: join(dataDir, ASIDE), mediaMissing: 0 });
    expect(await allReadRows(path)).toEqual(copied);
    expect(await lastSeq(path)).toBe(seqs.copy);
    expect(await allReadRows(join(dataDir, ASIDE))).toEqual(old);
    const back = { ...request, file: join(dataDir, ASIDE), now: NOON };
    expect(await (await prepared(back)).commit()).toMatchObject({ ok: true });
    expect(await allReadRows(path)).toEqual(old);
    expect((await readdir(dataDir)).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('says in the audit log that it was put back, and nobody is signed in', async () => {
    const { path, request, seqs } = await anOffice();
    await (await prepared(request)).commit();
    const db = await temporaryConnection(path, 'reader');
    const entries = await db.all('SELECT kind, at, actor_id, details FROM audit');
    expect(entries).toMatchObject([{ kind: 'restored', at: NOON, actor_id: 'console' }]);
    expect(String(entries[0]?.details)).toContain('office-2026-11-28T12-00.sqlite');
    expect(await db.all('SELECT * FROM sessions')).toEqual([]);
    expect(await lastSeq(path)).toBe(seqs.copy);
  });

  it('sends no letter a second time that may have gone since', async () => {
    const { path, file, request } = await anOffice();
    // As if the copy had been made before they were sent.
    await rm(`${file}.sha256`);
    const hand = await temporaryConnection(file);
    for (const [kind, dueAt] of [
      ['booked', NOON - 1],
      ['reminder', NOON + 1],
    ])
      await hand.run(
        `INSERT INTO messages (event_seq, kind, appointment_id, appointment_at, due_at, changed_at)
          VALUES (1, ?, 'a-1', 0, ?, 0)`,
        String(kind),
        Number(dueAt),
      );
    await hand.close();
    await (await prepared(request)).commit();
    const db = await temporaryConnection(path, 'reader');
    expect(await db.all('SELECT kind, state FROM messages ORDER BY kind')).toEqual([
      { kind: 'booked', state: 'unknown' },
      { kind: 'reminder', state: 'queued' },
    ]);
  });

  it('brings its slides along, and says how many are nowhere', async () => {
    const { keeper, dataDir, file, request } = await anOffice();
    const [there, nowhere] = [await aSlide(keeper.folder, 'picture'), 'f'.repeat(64)];
    await rm(`${file}.sha256`);
    const hand = await temporaryConnection(file);
    await hand.run(
      `UPDATE configs SET config = json_set(config, '$.slides', json(?))`,
      JSON.stringify([there, nowhere]),
    );
    await hand.close();
    expect(await (await prepared(request)).commit()).toMatchObject({ ok: true, mediaMissing: 1 });
    expect(await readFile(join(dataDir, 'media', `${there}.png`), 'utf8')).toBe('picture');
  });

  it('goes to a computer where there is nothing yet', async () => {
    const { request, seqs } = await anOffice();
    const database = join(dirname(await temporaryPath()), 'data', 'office.db');
    const { present, commit } = await prepared({ ...request, database });
    expect(present).toBe(null);
    expect(await commit()).toMatchObject({ ok: true, aside: null });
    expect(await lastSeq(database)).toBe(seqs.copy);
  });

  it('goes to a computer where a server was started and no office set up', async () => {
    const { request, seqs } = await anOffice();
    const database = await temporaryPath();
    const fresh = await openOfficeDatabase(database);
    await fresh.meta.set('office-id', 'office-of-nobody');
    await fresh.close();
    expect(await (await prepared({ ...request, database })).commit()).toMatchObject({ ok: true });
    expect(await lastSeq(database)).toBe(seqs.copy);
  });

  it('takes the place of data that are damaged, which is what it is for', async () => {
    const { path, dataDir, request, seqs } = await anOffice();
    await writeFile(path, 'torn');
    await writeFile(`${path}-wal`, 'torn too');
    const { present, commit } = await prepared(request);
    expect(present).toBe('unreadable');
    expect(await commit()).toMatchObject({ ok: true });
    expect(await lastSeq(path)).toBe(seqs.copy);
    expect(await readFile(join(dataDir, ASIDE), 'utf8')).toBe('torn');
    expect(await readFile(join(dataDir, `${ASIDE}-wal`), 'utf8')).toBe('torn too');
  });

  it('that was copied by hand, in two parts, is taken with both', async () => {
    const { path, request } = await anOffice();
    const running = await openOfficeDatabase(path);
    await running.log.append({ ...batchOf(), ratingWords: [{ ticketId: 't', words: 'Хорошо', at: NOON }] });
    const file = join(dirname(await temporaryPath()), 'by-hand.sqlite');
    for (const end of ['', '-wal']) await copyFile(`${path}${end}`, `${file}${end}`);
    await running.close();
    const before = await readdir(dirname(file));
    await (await prepared({ ...request, file })).commit();
    const db = await temporaryConnection(path, 'reader');
    expect(await db.all('SELECT words FROM rating_words')).toEqual([{ words: 'Хорошо' }]);
    expect(await readdir(dirname(file))).toEqual(before);
  });
});

describe('nothing is changed by', () => {
  type Damage = (file: string) => Promise<void>;
  const withoutSum =
    (damage: Damage): Damage =>
    async (file) => {
      await rm(`${file}.sha256`);
      await damage(file);
    };
  const flipped: Damage = async (file) => {
    const bytes = await readFile(file);
    const at = bytes.indexOf('ServiceStarted');
    bytes.write('X', at);
    await writeFile(file, bytes);
  };
  const change =
    (sql: string): Damage =>
    async (file) => {
      await rm(`${file}.sha256`);
      const hand = await temporaryConnection(file);
      await hand.script(sql);
      await hand.close();
    };

  it.each<[string, string, Damage]>([
    ['a file that is not there', 'no-file', (file) => rm(file)],
    ['an empty file', 'not-office', (file) => writeFile(file, '')],
    ['a text', 'not-office', (file) => writeFile(file, 'SQLite is a fine thing'.repeat(999))],
    ['a folder', 'not-office', async (file) => rm(file).then(() => mkdir(file))],
    ['a copy cut short', 'damaged', (file) => truncate(file, 40_000)],
    ['a copy cut short, of unknown sum', 'damaged', withoutSum((file) => truncate(file, 40_000))],
    ['one letter that became another', 'damaged', flipped],
    [
      'bytes of a page that were flipped, of unknown sum',
      'damaged',
      withoutSum(async (file) => {
        const bytes = await readFile(file);
        bytes.fill(0xff, 3 * 4096, 6 * 4096);
        await writeFile(file, bytes);
      }),
    ],
    [
      'an event that is gone',
      'damaged',
      change('DROP TRIGGER events_are_not_deleted; DELETE FROM events WHERE seq = 3;'),
    ],
    ['a copy of a newer version', 'newer', change('PRAGMA user_version = 999')],
    [
      'a database of something else',
      'not-office',
      withoutSum(async (file) => {
        await rm(file);
        const hand = await temporaryConnection(file);
        await hand.script('CREATE TABLE recipes (name TEXT)');
        await hand.close();
      }),
    ],
    ['a copy of a demonstration', 'demo', change(`INSERT INTO meta VALUES ('kind', 'demo')`)],
    [
      'a copy of another office',
      'other-office',
      change(`UPDATE meta SET value = 'office-2' WHERE key = 'office-id'`),
    ],
  ])('%s', async (_name, refusal, damage) => {
    const { path, file, dataDir, request } = await anOffice();
    const before = await standing(dataDir);
    const bytes = await readFile(path);
    await damage(file);
    expect(await prepareRestore(request)).toEqual({ ok: false, refusal });
    expect(await standing(dataDir)).toEqual(before);
    expect(bytes.equals(await readFile(path))).toBe(true);
  });

  it('a server that runs on the data, or data that are the file itself', async () => {
    const { path, request } = await anOffice();
    expect(await prepareRestore({ ...request, file: path })).toEqual({ ok: false, refusal: 'in-place' });
    const running = await openOfficeDatabase(path);
    expect(await prepareRestore(request)).toEqual({ ok: false, refusal: 'in-use' });
    await running.close();
  });

  it('whoever says no at last', async () => {
    const { path, dataDir, request } = await anOffice();
    const [bytes, before] = [await readFile(path), await standing(dataDir)];
    await (await prepared(request)).cancel();
    expect(bytes.equals(await readFile(path))).toBe(true);
    expect(await standing(dataDir)).toEqual(before);
  });

  it('another office, unless that is meant', async () => {
    const { file, path, request, seqs } = await anOffice();
    await rm(`${file}.sha256`);
    const hand = await temporaryConnection(file);
    await hand.run(`UPDATE meta SET value = 'office-2' WHERE key = 'office-id'`);
    await hand.close();
    await (await prepared({ ...request, otherOffice: true })).commit();
    expect(await lastSeq(path)).toBe(seqs.copy);
  });
});

describe('a power cut', () => {
  const STEPS = ['ready', 'media', 'aside', 'name', 'alone', 'place', 'flush'];

  it.each(STEPS)('before the step «%s» leaves the old data or the new, whole', async (cut) => {
    const { path, dataDir, request, seqs } = await anOffice();
    const steps: string[] = [];
    const onStep = (step: string) => {
      steps.push(step);
      if (step === cut) throw new Error('the power is gone');
    };
    const { commit } = await prepared({ ...request, onStep });
    await expect(commit()).rejects.toThrow('the power is gone');
    expect(steps).toEqual(STEPS.slice(0, STEPS.indexOf(cut) + 1));
    expect(await lastSeq(path)).toBe(cut === 'flush' ? seqs.copy : seqs.old);
    // And it can be done again; what was left is gone, no second name of the new data either.
    expect(await (await prepared({ ...request, now: NOON + 1000 })).commit()).toMatchObject({ ok: true });
    expect(await lastSeq(path)).toBe(seqs.copy);
    const asides = (await readdir(dataDir)).filter((name) => name.includes('before-restore'));
    expect(asides).toHaveLength(cut === 'flush' ? 2 : 1);
  });
});
