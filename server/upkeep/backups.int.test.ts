import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ITSELF } from '../../contract/audit.ts';
import { batchOf, fill } from '../log/testing/fill.ts';
import { randomHistory } from '../log/testing/history.ts';
import { allReadRows } from '../log/testing/read-rows.ts';
import { temporaryDatabase } from '../log/testing/temporary.ts';
import { isAsItWas } from './checksum.ts';
import { aKeeper, aSlide, NOON, type Keeper } from './testing/keeper.ts';
import { MOST_THROWN_AWAY } from './tidying.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BY_HAND = { kind: 'person', id: 'p-1' } as const;
const NAME = 'office-2026-11-28T12-00.sqlite';

const names = async ({ folder }: Keeper) => (await readdir(folder)).toSorted();
const copies = async ({ backups }: Keeper) => (await backups.state()).copies.map(({ name }) => name);
const contact = (name: string, appointmentAt: number) => ({
  appointmentId: 'a-1',
  name,
  phone: '79995550101',
  appointmentAt,
  email: null,
  address: null,
});

it('makes a copy while the office works, with its sum beside it', async () => {
  const keeper = await aKeeper();
  const events = randomHistory(51, { days: 2, steps: 200 });
  await fill(keeper.database.log, events.slice(0, 200));
  const [made] = await Promise.all([
    keeper.backups.make(BY_HAND),
    fill(keeper.database.log, events.slice(200)),
  ]);
  expect(made).toMatchObject({ ok: true, copy: { name: NAME, at: NOON } });
  expect(await names(keeper)).toEqual([NAME, `${NAME}.sha256`]);
  expect(await isAsItWas(join(keeper.folder, NAME))).toBe(true);
  const copy = await temporaryDatabase(join(keeper.folder, NAME));
  const seq = await copy.log.lastSeq();
  expect(seq).toBeGreaterThanOrEqual(200);
  const rows = await allReadRows(join(keeper.folder, NAME));
  await copy.log.rebuildReadTables();
  expect(await allReadRows(join(keeper.folder, NAME))).toEqual(rows);
});

it('makes one for all who ask while it is being made', async () => {
  const keeper = await aKeeper();
  const [one, other] = await Promise.all([keeper.backups.make(BY_HAND), keeper.backups.make(ITSELF)]);
  expect(one).toBe(other);
  expect(keeper.made).toHaveLength(1);
  // A minute has one name: the newer copy takes it.
  expect(await keeper.backups.make(BY_HAND)).toMatchObject({ ok: true });
  expect(await names(keeper)).toEqual([NAME, `${NAME}.sha256`]);
  expect(await isAsItWas(join(keeper.folder, NAME))).toBe(true);
});

describe('every night', () => {
  it('makes one, and makes up for a night on which the server was off', async () => {
    const keeper = await aKeeper();
    keeper.now = NOON - 30 * HOUR;
    await keeper.backups.look();
    await keeper.backups.look();
    keeper.now = NOON - 9 * HOUR;
    await keeper.backups.look();
    keeper.now = NOON;
    await keeper.backups.look();
    expect(await copies(keeper)).toEqual([
      'office-2026-11-28T03-00.sqlite',
      'office-2026-11-27T06-00.sqlite',
    ]);
    expect((await keeper.backups.state()).nextAt).toBe(NOON + 15 * HOUR);
  });

  it('throws away by age, and only its own files', async () => {
    const keeper = await aKeeper();
    await keeper.backups.make(ITSELF);
    const old = 'office-2026-10-13T03-00.sqlite';
    const theirs = ['office-2026-10-13.sqlite', 'Копия директора.sqlite', `${old}.bak`];
    for (const name of [old, `${old}.sha256`, 'office-2026-10-14T03-00.sqlite', ...theirs])
      await copyFile(join(keeper.folder, NAME), join(keeper.folder, name));
    keeper.now += DAY;
    await keeper.backups.make(ITSELF);
    expect(await names(keeper)).toEqual(
      [
        'office-2026-10-14T03-00.sqlite',
        ...[NAME, `${NAME}.sha256`],
        ...['office-2026-11-29T12-00.sqlite', 'office-2026-11-29T12-00.sqlite.sha256'],
        ...theirs,
      ].toSorted(),
    );
  });

  it('throws away a few at a time: a clock set years ahead is not to take them all', async () => {
    const keeper = await aKeeper();
    for (let day = 1; day <= 6; day += 1) {
      keeper.now = NOON + day * DAY;
      await keeper.backups.make(ITSELF);
    }
    const before = await copies(keeper);
    keeper.now = NOON + 1500 * DAY;
    await keeper.backups.make(ITSELF);
    expect((await copies(keeper)).slice(1)).toEqual(before.slice(0, 6 - MOST_THROWN_AWAY));
  });

  it('throws nothing away while there is no new one', async () => {
    const keeper = await aKeeper({ freeBytes: () => Promise.resolve(0) });
    await mkdir(keeper.folder);
    const old = ['office-2026-10-13T03-00.sqlite', 'office-2026-10-14T03-00.sqlite'];
    for (const name of old) await keeper.database.backUp(join(keeper.folder, name));
    expect(await keeper.backups.make(ITSELF)).toEqual({ ok: false, fault: 'no-space' });
    expect(await names(keeper)).toEqual(old);
  });
});

describe('when the disk says no', () => {
  it.each([
    [0, false],
    // Room for the copy alone: the office on the same disk would be left with none.
    [10_000_000, false],
    [1_000_000_000, true],
  ])('with %i bytes left it makes none that would fill it: %s', async (free, ok) => {
    const keeper = await aKeeper({ freeBytes: () => Promise.resolve(free) });
    expect((await keeper.backups.make(BY_HAND)).ok).toBe(ok);
  });

  it('leaves nothing half-written, tells of it once, and the office works on', async () => {
    const keeper = await aKeeper();
    const { database } = keeper;
    let failing = true;
    const backUp: typeof database.backUp = async (to, onProved) => {
      if (!failing) return database.backUp(to, onProved);
      await database.backUp(to, () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })));
    };
    const other = await aKeeper({ backUp, folder: keeper.folder, dataDir: keeper.dataDir });
    for (let hour = 0; hour < 3; hour += 1) await other.backups.make(ITSELF);
    expect(other.made).toEqual([{ ok: false, fault: 'no-space' }]);
    expect(await names(other)).toEqual([]);
    expect(await other.backups.state()).toMatchObject({ fault: { at: NOON, fault: 'no-space' }, copies: [] });
    await database.log.append(batchOf(...randomHistory(52, { days: 1, steps: 5 }).slice(0, 1)));
    failing = false;
    await other.backups.look();
    expect(other.made.at(-1)).toMatchObject({ ok: true });
    expect((await other.backups.state()).fault).toBe(null);
  });

  it('makes no folder where a disk is not plugged in, and says that it is gone', async () => {
    const { dataDir } = await aKeeper();
    const keeper = await aKeeper({ folder: join(dataDir, 'usb', 'backups') });
    expect(await keeper.backups.make(BY_HAND)).toEqual({ ok: false, fault: 'no-folder' });
    await writeFile(join(dataDir, 'file'), '');
    const other = await aKeeper({ folder: join(dataDir, 'file') });
    expect(await other.backups.make(BY_HAND)).toEqual({ ok: false, fault: 'no-folder' });
    const third = await aKeeper();
    await third.backups.make(BY_HAND);
    await rm(third.folder, { recursive: true });
    expect(await third.backups.make(BY_HAND)).toMatchObject({ ok: true });
  });

  it('removes what a server left that ended in the middle', async () => {
    const keeper = await aKeeper();
    await keeper.backups.make(ITSELF);
    const halves = ['.part', '.part-journal', '.sha256', '.sha256.new'].map(
      (end) => `office-2026-11-27T03-00.sqlite${end}`,
    );
    for (const name of [...halves, 'notes.part']) await writeFile(join(keeper.folder, name), 'half');
    await (
      await keeper.backups.start()
    )();
    expect(await names(keeper)).toEqual(['notes.part', NAME, `${NAME}.sha256`].toSorted());
    expect(keeper.backups.lastMadeAt).toBe(NOON);
  });
});

describe('files of the slides', () => {
  it('are copied once, go when no copy needs them, and a damaged one counts as missing', async () => {
    const keeper = await aKeeper();
    const { dataDir, folder, shown } = keeper;
    const [shownOne, gone] = [await aSlide(dataDir, 'picture'), await aSlide(dataDir, 'old picture')];
    const damaged = await aSlide(dataDir, 'film');
    await writeFile(join(dataDir, 'media', `${damaged}.png`), 'torn');
    for (const hash of [shownOne, gone, damaged]) shown.add(hash);
    await keeper.backups.make(ITSELF);
    const kept = async () => (await readdir(join(folder, 'media'))).toSorted();
    expect(await kept()).toEqual([`${shownOne}.png`, `${gone}.png`].toSorted());
    expect((await keeper.backups.state()).mediaMissing).toBe(1);
    await writeFile(join(folder, 'media', 'readme.txt'), 'theirs');
    shown.delete(gone);
    shown.delete(damaged);
    await keeper.backups.make(ITSELF);
    expect(await kept()).toEqual([`${shownOne}.png`, 'readme.txt'].toSorted());
    expect((await keeper.backups.state()).mediaMissing).toBe(0);
  });
});

describe('personal data', () => {
  it('go from old copies when the office may not keep them any longer', async () => {
    const keeper = await aKeeper();
    await keeper.database.log.append({ ...batchOf(), contacts: [contact('Евпраксия', NOON)] });
    await keeper.backups.make(ITSELF);
    const stands = async () => (await readFile(join(keeper.folder, NAME))).includes('Евпраксия');
    keeper.now += DAY;
    keeper.keptSince = { contacts: NOON, messages: 0, audit: 0 };
    await keeper.backups.make(ITSELF);
    expect(await stands()).toBe(true);
    keeper.now += DAY;
    keeper.keptSince = { contacts: NOON + DAY, messages: 0, audit: 0 };
    await keeper.backups.make(ITSELF);
    expect(await stands()).toBe(false);
    expect(await isAsItWas(join(keeper.folder, NAME))).toBe(true);
    expect(await keeper.backups.state()).toMatchObject({ notErased: [], fault: null });
  });

  it('in a copy that is damaged are told of: it is not made good by a new sum', async () => {
    const keeper = await aKeeper();
    await keeper.database.log.append({ ...batchOf(), contacts: [contact('Евпраксия', NOON)] });
    await keeper.backups.make(ITSELF);
    const path = join(keeper.folder, NAME);
    const bytes = await readFile(path);
    bytes.write('Евпраксиа', bytes.indexOf('Евпраксия'));
    await writeFile(path, bytes);
    keeper.now += DAY;
    keeper.keptSince = { contacts: NOON + DAY, messages: 0, audit: 0 };
    await keeper.backups.make(ITSELF);
    expect(await keeper.backups.state()).toMatchObject({ notErased: [NAME], fault: null });
    expect(await isAsItWas(path)).toBe(false);
  });

  it('in data that a restore put aside go as well, and after thirty days all of them', async () => {
    const keeper = await aKeeper();
    await keeper.database.log.append({ ...batchOf(), contacts: [contact('Евпраксия', NOON)] });
    const aside = join(keeper.dataDir, 'office-before-restore-2026-11-28T12-00-00.sqlite');
    await keeper.database.backUp(aside);
    keeper.now += DAY;
    keeper.keptSince = { contacts: NOON + DAY, messages: 0, audit: 0 };
    await keeper.backups.make(ITSELF);
    expect((await readFile(aside)).includes('Евпраксия')).toBe(false);
    keeper.now = NOON + 31 * DAY;
    await keeper.backups.make(ITSELF);
    const left = await readdir(keeper.dataDir);
    expect(left.filter((name) => name.includes('before-restore'))).toEqual([]);
  });
});
