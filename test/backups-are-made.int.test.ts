/** Backups as people meet them: made on demand, downloaded, told of when they fail, seen in the figures. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { READ_TABLES_VERSION } from '../server/log/projections/all-tables.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, openAlways, staff, startOffice, type Staffed } from './support/office.ts';

let house: Staffed;
let manager: string;

beforeAll(async () => {
  house = await staff(await startOffice(), openAlways, 1);
  const { office, administrator } = house;
  const login = { login: 'chief', password: 'correct horse battery' };
  answered(
    await office.call(
      'addPerson',
      { ...login, name: 'Ольга Сергеевна', roles: ['manager'], serviceIds: null },
      administrator,
    ),
  );
  manager = answered(await office.call('signIn', login)).token;
});
afterAll(() => house.office.stop());

const status = async () => answered(await house.office.call('getStatus', {}, manager));
const kindsOf = async () => {
  const { entries } = answered(await house.office.call('getAudit', {}, house.administrator));
  return entries.map(({ kind, actor, subject }) => [kind, actor.name ?? actor.id, subject?.name]);
};

it('one is made by the manager and taken away by the administrator alone, and both are written down', async () => {
  const { office, administrator } = house;
  expect((await status()).backups).toMatchObject({ kept: true, copies: [], fault: null, sameDisk: true });
  const { copy } = answered(await office.call('makeBackup', {}, manager));
  expect((await status()).backups.copies).toEqual([copy]);
  const file = readFileSync(join(office.dataDir, 'backups', copy.name));
  const ask = (token: string) =>
    fetch(`${office.url}/api/backups/${copy.name}`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await ask(manager)).status).toBe(403);
  const response = await ask(administrator);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${copy.name}"`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(file.equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  expect((await kindsOf()).slice(0, 2)).toEqual([
    ['backup-downloaded', 'Сотрудник admin', copy.name],
    ['backup-made', 'Ольга Сергеевна', copy.name],
  ]);
  const name = 'office-2000-01-01T03-00.sqlite';
  expect(await office.call('downloadBackup', { name }, administrator)).toMatchObject({
    problem: { code: 'backup-unknown' },
  });
});

it('one that cannot be made is told of everywhere, and the office works on', async () => {
  const { office } = house;
  const folder = join(office.dataDir, 'backups');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'in the way');
  expect(await office.call('makeBackup', {}, manager)).toMatchObject({
    status: 503,
    problem: { code: 'backup-no-folder', title: expect.stringContaining('BACKUP_DIR') },
  });
  expect(await status()).toMatchObject({
    findings: [{ code: 'backup-fault', level: 'yellow', params: { fault: 'no-folder' } }],
    backups: { fault: { fault: 'no-folder' } },
  });
  expect((await kindsOf())[0]).toEqual(['backup-failed', 'Ольга Сергеевна', undefined]);
  const seen = async () => (await viewNow(office.url, { view: 'manager' }, manager)).serverTroubles;
  await eventually(async () => expect(await seen()).toEqual({ red: 0, yellow: 1 }));
  const figures = await (await fetch(`${office.url}/metrics`)).text();
  expect(figures).toContain('queue_backup_failing 1');
  expect(figures).toMatch(/queue_backup_last_timestamp_seconds 17\d{8}/);
  rmSync(folder);
  answered(await office.call('makeBackup', {}, manager));
  expect((await status()).findings).toEqual([]);
});

it('the status says what runs, on what, since when', async () => {
  const { disks, database, program, clock, messages, papers } = await status();
  expect(disks.data?.folder).toBe(house.office.dataDir);
  expect(disks.data?.freeBytes).toBeGreaterThan(0);
  expect(disks.data?.totalBytes).toBeGreaterThan(disks.data?.freeBytes ?? 0);
  expect(database).toMatchObject({
    schema: 9,
    readTables: READ_TABLES_VERSION,
    lastEventAt: expect.any(Number),
  });
  expect(database.sizeBytes + database.walBytes).toBeGreaterThan(4096);
  expect(database.events).toBeGreaterThan(0);
  expect(program).toMatchObject({ version: '0.0.0', node: process.versions.node });
  expect(program.upMs).toBeGreaterThan(0);
  expect(clock).toMatchObject({ timezone: 'Europe/Moscow', state: 'right' });
  expect(messages).toEqual({ configured: false, waiting: 0, failedLately: 0 });
  expect(papers).toEqual({ waiting: 0, doubtful: 0 });
});
