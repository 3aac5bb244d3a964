/** The first start: one link, good for one office; no password that anybody could know. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import { openConnection } from '../server/log/connection.ts';
import { take } from './support/desk.ts';
import { openScreen } from './support/live.ts';
import { answered, openAlways, PASSWORD, startOffice, type TestOffice } from './support/office.ts';
import { newDataDir } from './support/program.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await startOffice();
});
afterEach(() => office.stop());

const PERSON = { name: 'Мария Ивановна', serviceIds: null, password: PASSWORD };

async function request(): Promise<CallOf<'setUp'>> {
  const { proposal } = answered(await office.call('getSetup', {}));
  return {
    token: office.setupToken ?? '',
    config: openAlways(proposal!),
    administrator: { ...PERSON, login: 'admin', roles: ['administrator'] },
    people: [{ ...PERSON, login: 'anna', roles: ['operator'] }],
    pairThisComputer: true,
  };
}

/** Rows of a table, read past the server. */
async function rowsOf(table: string): Promise<number> {
  const database = await openConnection(join(office.dataDir, 'office.sqlite'), 'reader');
  const [row] = await database.all(`SELECT count(*) AS n FROM ${table}`);
  await database.close();
  return Number(row?.n);
}

describe('a new office', () => {
  it('says that it is to be set up, and with what it would begin', async () => {
    expect(answered(await office.call('getHealth', {})).status).toBe('setup-needed');
    const { needed, proposal } = answered(await office.call('getSetup', {}));
    expect(needed).toBe(true);
    expect(proposal?.services).toHaveLength(13);
    expect(office.setupToken).toMatch(/^[\w-]{43}$/);
  });

  it('does nothing else, for anybody', async () => {
    const screen = await openScreen(office.url);
    expect(await screen.watch({ view: 'display' })).toEqual({ ok: false, problem: { code: 'setup-needed' } });
    expect(await take(office, office.setupToken ?? '')).toMatchObject({ status: 401 });
  });

  it('has no people, no screens, and so no password that could be known', async () => {
    for (const table of ['people', 'sessions', 'devices', 'events']) expect(await rowsOf(table)).toBe(0);
    for (const login of ['admin', 'administrator', 'root']) {
      const result = await office.call('signIn', { login, password: `${login}${login}` });
      expect(result).toMatchObject({ status: 401, problem: { code: 'sign-in-failed' } });
    }
  });

  it('has another link after another start; the first has ended', async () => {
    const given = await request();
    await office.restart();
    expect(office.setupToken).not.toBe(given.token);
    expect(await office.call('setUp', given)).toMatchObject({
      status: 403,
      problem: { code: 'setup-link-wrong' },
    });
    answered(await office.call('setUp', await request()));
  });
});

describe('the link', () => {
  it('sets up the office: people, configuration, this computer’s kiosk and display in one go', async () => {
    const set = answered(await office.call('setUp', await request()));
    expect(answered(await office.call('getHealth', {})).status).toBe('ready');
    expect(answered(await office.call('getSession', {}, set.token)).person.roles).toEqual(['administrator']);
    expect(answered(await take(office, set.kiosk?.token ?? '')).number).toBe('П001');
    const display = await openScreen(office.url, { token: set.display?.token ?? '' });
    expect((await display.watch({ view: 'display' })).ok).toBe(true);
    expect((await office.call('signIn', { login: 'anna', password: PASSWORD })).ok).toBe(true);
    expect(answered(await office.call('listDevices', {}, set.token)).devices).toHaveLength(2);
  });

  it('pairs no screen when this computer is only a server', async () => {
    const set = answered(await office.call('setUp', { ...(await request()), pairThisComputer: false }));
    expect(set).toMatchObject({ kiosk: null, display: null });
    expect(answered(await office.call('listDevices', {}, set.token)).devices).toEqual([]);
  });

  it.each(['', 'x', 'a'.repeat(43)])('with a wrong token is refused: %j', async (token) => {
    expect(await office.call('setUp', { ...(await request()), token })).toMatchObject({
      status: 403,
      problem: { code: 'setup-link-wrong' },
    });
    expect(await rowsOf('people')).toBe(0);
  });

  it('is used up: a second set-up changes nothing, also after a restart', async () => {
    const given = await request();
    const set = answered(await office.call('setUp', given));
    const again = {
      ...given,
      config: { ...given.config, name: 'Чужой офис' },
      administrator: { ...given.administrator, login: 'thief' },
    };
    const refusal = { status: 409, problem: { code: 'setup-done' } };
    expect(await office.call('setUp', again)).toMatchObject(refusal);
    await office.restart();
    expect(office.setupToken).toBeNull();
    expect(await office.call('setUp', again)).toMatchObject(refusal);
    expect(answered(await office.call('getSetup', {}))).toMatchObject({ needed: false, proposal: null });
    expect(answered(await office.call('getConfig', {}, set.token)).name).toBe(given.config.name);
    expect(answered(await office.call('listPeople', {}, set.token)).people).toHaveLength(2);
  });

  it('used by two at once makes one office', async () => {
    const given = await request();
    const results = await Promise.all([office.call('setUp', given), office.call('setUp', given)]);
    expect(results.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect(await rowsOf('people')).toBe(2);
  });

  it.each<[string, (given: CallOf<'setUp'>) => CallOf<'setUp'>, object]>([
    [
      'a login twice',
      (given) => ({ ...given, people: [{ ...PERSON, login: ' Admin', roles: ['operator'] }] }),
      { status: 409, problem: { code: 'login-taken', params: { login: 'admin' } } },
    ],
    [
      'an administrator without the role',
      (given) => ({ ...given, administrator: { ...given.administrator, roles: ['manager'] } }),
      { status: 400, problem: { code: 'bad-request', params: { field: 'administrator.roles' } } },
    ],
    [
      'a short password',
      (given) => ({ ...given, administrator: { ...given.administrator, password: '1234567' } }),
      { status: 400, problem: { code: 'bad-request', params: { field: 'administrator.password' } } },
    ],
    [
      'a configuration that contradicts itself',
      (given) => ({ ...given, config: { ...given.config, groups: given.config.groups.slice(1) } }),
      { status: 422, problem: { code: 'config-invalid', params: { reason: 'serviceGroup' } } },
    ],
    [
      'a time zone that does not exist',
      (given) => ({ ...given, config: { ...given.config, timezone: 'Mars/Phobos' } }),
      { status: 422, problem: { code: 'config-invalid', params: { reason: 'timezone' } } },
    ],
  ])('stays usable after %s', async (_, spoil, refusal) => {
    const given = await request();
    expect(await office.call('setUp', spoil(given))).toMatchObject(refusal);
    expect(answered(await office.call('getSetup', {})).needed).toBe(true);
    answered(await office.call('setUp', given));
    expect(await rowsOf('people')).toBe(2);
  });
});

describe('the data directory', () => {
  const demo = { speed: 1, startAt: Date.now() };
  const given = (): string => {
    const dataDir = newDataDir();
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    return dataDir;
  };

  it('of a demo is no office’s', async () => {
    const dataDir = given();
    await (await startOffice({ dataDir, demo })).stop();
    await expect(startOffice({ dataDir })).rejects.toThrow(/лежат данные демонстрации.*DATA_DIR/);
    await (await startOffice({ dataDir, demo })).stop();
  });

  it('of an office is no demo’s', async () => {
    const dataDir = given();
    await (await startOffice({ dataDir })).stop();
    await expect(startOffice({ dataDir, demo })).rejects.toThrow(/данные настоящего офиса.*DATA_DIR/);
    await (await startOffice({ dataDir })).stop();
  });

  it('is made when it is not there', async () => {
    const dataDir = join(given(), 'a', 'b');
    await (await startOffice({ dataDir })).stop();
    expect(existsSync(join(dataDir, 'office.sqlite'))).toBe(true);
  });

  it('is for one server', async () => {
    await expect(startOffice({ dataDir: office.dataDir })).rejects.toThrow(/DATA_DIR/);
    expect((await office.call('getHealth', {})).ok).toBe(true);
  });

  it('is let go of when the start fails for another reason', async () => {
    const dataDir = given();
    const port = Number(new URL(office.url).port);
    await expect(startOffice({ dataDir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await (await startOffice({ dataDir })).stop();
  });
});
