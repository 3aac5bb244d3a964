import { describe, expect, it } from 'vitest';
import type { Device, Person } from '../../contract/people.ts';
import { MONDAY_8 } from './testing/samples.ts';
import { temporaryDatabase } from './testing/temporary.ts';

const ANNA: Person = {
  id: 'p-1',
  login: 'anna',
  name: 'Анна Павловна',
  roles: ['operator', 'manager'],
  serviceIds: ['advice'],
};
const BORIS: Person = {
  id: 'p-2',
  login: 'борис',
  name: 'Борис Ильич',
  roles: ['reception'],
  serviceIds: null,
};
const HOUR = 3_600_000;

describe('people and their sessions', () => {
  it('finds people by id and login, and lists them by name', async () => {
    const { people } = await temporaryDatabase();
    expect(await people.add(BORIS, 'hash-b')).toBe('added');
    expect(await people.add(ANNA, 'hash-a')).toBe('added');
    expect(await people.list()).toEqual([ANNA, BORIS]);
    expect(await people.findById('p-2')).toEqual(BORIS);
    expect(await people.findByLogin('anna')).toEqual({ person: ANNA, passwordHash: 'hash-a' });
    expect(await people.findById('p-9')).toBeNull();
    expect(await people.findByLogin('nobody')).toBeNull();
  });

  it('gives a login to one person only', async () => {
    const { people } = await temporaryDatabase();
    await people.add(ANNA, 'hash');
    expect(await people.add({ ...BORIS, login: 'anna' }, 'hash')).toBe('login-taken');
    await expect(people.add({ ...BORIS, id: 'p-1' }, 'hash')).rejects.toMatchObject({ kind: 'constraint' });
  });

  it('keeps a session until it ends', async () => {
    const { people, sessions } = await temporaryDatabase();
    await people.add(ANNA, 'hash');
    const session = { tokenHash: 't-1', personId: 'p-1', expiresAt: MONDAY_8 + HOUR };
    await sessions.add(session);
    expect(await sessions.find('t-1', MONDAY_8)).toEqual(session);
    expect(await sessions.find('t-1', MONDAY_8 + HOUR)).toBeNull();
    await sessions.extend('t-1', MONDAY_8 + 2 * HOUR);
    expect(await sessions.find('t-1', MONDAY_8 + HOUR)).toMatchObject({ personId: 'p-1' });
    expect(await sessions.sweep(MONDAY_8 + 2 * HOUR)).toBe(1);
  });

  it('changes everything but the login', async () => {
    const { people } = await temporaryDatabase();
    for (const one of [ANNA, BORIS]) await people.add(one, 'hash');
    const changed: Person = { ...ANNA, name: 'Анна Петровна', roles: ['reception'], serviceIds: null };
    await people.change({ ...changed, login: 'other' });
    expect(await people.list()).toEqual([changed, BORIS]);
    expect(await people.findByLogin('anna')).toEqual({ person: changed, passwordHash: 'hash' });
  });

  it('keeps what somebody does in addition on one day, until it is changed or the person goes', async () => {
    const { people } = await temporaryDatabase();
    for (const one of [ANNA, BORIS]) await people.add(one, 'hash');
    const today = { date: '2026-11-23', serviceIds: ['payment', 'tenant'] };
    await people.change(ANNA, today);
    await people.change(BORIS, { ...today, serviceIds: ['advice'] });
    await people.change({ ...ANNA, name: 'Анна Петровна' });
    expect((await people.daySkills()).get('p-1')).toEqual(today);
    await people.change(BORIS, null);
    expect([...(await people.daySkills()).keys()]).toEqual(['p-1']);
    await people.remove('p-1', MONDAY_8);
    expect((await people.daySkills()).size).toBe(0);
  });

  /** Anna is signed in twice, Boris once. */
  async function signedIn() {
    const database = await temporaryDatabase();
    for (const one of [ANNA, BORIS]) await database.people.add(one, 'hash');
    for (const [tokenHash, personId] of [
      ['t-1', 'p-1'],
      ['t-2', 'p-1'],
      ['t-3', 'p-2'],
    ] as const) {
      await database.sessions.add({ tokenHash, personId, expiresAt: MONDAY_8 + HOUR });
    }
    const open = async () => {
      const found = ['t-1', 't-2', 't-3'].map((token) => database.sessions.find(token, MONDAY_8));
      return (await Promise.all(found)).map((session) => session?.tokenHash ?? null);
    };
    return { ...database, open };
  }

  it('ends a session', async () => {
    const { sessions, open } = await signedIn();
    await sessions.remove('t-1');
    expect(await open()).toEqual([null, 't-2', 't-3']);
    await expect(sessions.add({ tokenHash: 't', personId: 'nobody', expiresAt: 1 })).rejects.toMatchObject({
      kind: 'constraint',
    });
  });

  it('ends what was entered with the old password, all or all but one', async () => {
    const { people, open } = await signedIn();
    await people.setPassword('p-1', 'hash-2', 't-2');
    expect(await open()).toEqual([null, 't-2', 't-3']);
    expect(await people.findByLogin('anna')).toMatchObject({ passwordHash: 'hash-2' });
    await people.setPassword('p-1', 'hash-3', null);
    expect(await open()).toEqual([null, null, 't-3']);
    expect(await people.findByLogin('борис')).toMatchObject({ passwordHash: 'hash' });
  });

  it('removes a person with login, password and sessions, twice as well as once', async () => {
    const { people, open, reports } = await signedIn();
    for (const now of [MONDAY_8, MONDAY_8 + 1]) await people.remove('p-1', now);
    expect(await people.list()).toEqual([BORIS]);
    expect(await open()).toEqual([null, null, 't-3']);
    expect(await people.add({ ...BORIS, id: 'p-3', login: 'anna' }, 'hash')).toBe('added');
    expect(await reports.all('SELECT * FROM former_people')).toEqual([
      { id: 'p-1', name: 'Анна Павловна', removed_at: MONDAY_8 },
    ]);
  });
});

describe('devices', () => {
  const KIOSK: Device = { id: 'd-1', kind: 'kiosk', name: 'Киоск у входа', printerId: 'printer-1' };
  const pairing = {
    id: 'pair-1',
    kind: 'display',
    secretHash: 's-1',
    code: '123456',
    expiresAt: MONDAY_8 + HOUR,
  } as const;
  const display = { id: 'd-2', name: 'Табло', printerId: null };

  it('are known by their tokens', async () => {
    const { devices } = await temporaryDatabase();
    await devices.add(KIOSK, 'token');
    expect(await devices.findByToken('token')).toEqual(KIOSK);
    expect(await devices.findById('d-1')).toEqual(KIOSK);
    expect(await devices.list()).toEqual([KIOSK]);
    expect(await devices.setPrinter('d-1', null)).toBe(true);
    expect(await devices.setPrinter('d-9', null)).toBe(false);
    expect(await devices.findByToken('token')).toEqual({ ...KIOSK, printerId: null });
    expect(await devices.remove('d-1')).toBe(true);
    expect(await devices.remove('d-1')).toBe(false);
    expect(await devices.findByToken('token')).toBeNull();
  });

  it('are paired by a code that an administrator accepts', async () => {
    const { devices, pairings } = await temporaryDatabase();
    expect(await pairings.start(pairing, MONDAY_8)).toBe('started');
    expect(await pairings.finish('pair-1', 's-1', 'token-1', MONDAY_8)).toEqual({ state: 'pending' });
    expect(await pairings.accept('654321', display, MONDAY_8)).toBeNull();
    const paired = await pairings.accept('123456', display, MONDAY_8);
    expect(paired).toEqual({ ...display, kind: 'display' });
    expect(await pairings.accept('123456', { ...display, id: 'd-3' }, MONDAY_8)).toEqual(paired);
    const other = { ...display, id: 'd-3', name: 'Табло 2' };
    expect(await pairings.accept('123456', other, MONDAY_8)).toBeNull();
    expect(await pairings.finish('pair-1', 'wrong', 'token-1', MONDAY_8)).toEqual({ state: 'unknown' });
    expect(await pairings.finish('pair-1', 's-1', 'token-1', MONDAY_8)).toEqual({
      state: 'paired',
      device: paired,
    });
    expect(await devices.findByToken('token-1')).toEqual(paired);
    // The screen never heard the answer and asks again.
    await pairings.finish('pair-1', 's-1', 'token-2', MONDAY_8);
    expect(await devices.findByToken('token-1')).toBeNull();
    expect(await devices.findByToken('token-2')).toEqual(paired);
  });

  it('are not paired when the time is over, or with a code of another screen', async () => {
    const { pairings } = await temporaryDatabase();
    await pairings.start(pairing, MONDAY_8);
    expect(await pairings.start({ ...pairing, id: 'pair-2' }, MONDAY_8)).toBe('code-taken');
    expect(await pairings.accept('123456', display, MONDAY_8 + HOUR)).toBeNull();
    expect(await pairings.finish('pair-1', 's-1', 't', MONDAY_8 + HOUR)).toEqual({ state: 'unknown' });
    expect(await pairings.start({ ...pairing, id: 'pair-2' }, MONDAY_8 + HOUR)).toBe('started');
  });

  it('lose their token when they are removed in the middle of pairing', async () => {
    const { devices, pairings } = await temporaryDatabase();
    await pairings.start(pairing, MONDAY_8);
    await pairings.accept('123456', display, MONDAY_8);
    await devices.remove('d-2');
    expect(await pairings.finish('pair-1', 's-1', 't', MONDAY_8)).toEqual({ state: 'unknown' });
  });
});

it('remembers facts about the database itself', async () => {
  const { meta } = await temporaryDatabase();
  expect(await meta.get('office-id')).toBeNull();
  await meta.set('office-id', 'office-1');
  await meta.set('office-id', 'office-2');
  expect(await meta.get('office-id')).toBe('office-2');
});
