import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Device, Person } from '../../contract/people.ts';
import { batchOf } from './testing/fill.ts';
import { MONDAY_8, dayOpened, eventAt, ticketIssued } from './testing/samples.ts';
import { temporaryDatabase, temporaryPath } from './testing/temporary.ts';

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

  it('ends the sessions of one person, one by one or all', async () => {
    const { people, sessions } = await temporaryDatabase();
    for (const one of [ANNA, BORIS]) await people.add(one, 'hash');
    for (const [tokenHash, personId] of [
      ['t-1', 'p-1'],
      ['t-2', 'p-1'],
      ['t-3', 'p-2'],
    ] as const) {
      await sessions.add({ tokenHash, personId, expiresAt: MONDAY_8 + HOUR });
    }
    await sessions.remove('t-1');
    expect(await sessions.find('t-1', MONDAY_8)).toBeNull();
    await sessions.removeAllOf('p-1');
    expect(await sessions.find('t-2', MONDAY_8)).toBeNull();
    expect(await sessions.find('t-3', MONDAY_8)).not.toBeNull();
    await expect(sessions.add({ tokenHash: 't', personId: 'nobody', expiresAt: 1 })).rejects.toMatchObject({
      kind: 'constraint',
    });
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
    expect(await pairings.accept('123456', { ...display, id: 'd-3' }, MONDAY_8)).toBeNull();
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

describe('contacts', () => {
  it('are erased from the disk when their time has come', async () => {
    const path = await temporaryPath();
    const { log, contacts } = await temporaryDatabase(path);
    const contact = (n: number) => ({
      appointmentId: `a-${n}`,
      name: `Мария Петровна ${n}`,
      phone: `+7910320000${n}`,
      appointmentAt: MONDAY_8 + n * HOUR,
    });
    await log.append({ events: [], commands: [], contacts: [1, 2, 3].map(contact) });
    expect(await contacts.eraseBefore(MONDAY_8 + 3 * HOUR)).toBe(2);
    expect(await contacts.get('a-2')).toBeNull();
    expect(await contacts.get('a-3')).toEqual(contact(3));
    expect(await contacts.eraseBefore(MONDAY_8)).toBe(0);
    const bytes = Buffer.concat([await readFile(path), await readFile(`${path}-wal`)]);
    expect(bytes.includes('+79103200002')).toBe(false);
    expect(bytes.includes('+79103200003')).toBe(true);
  });
});

it('remembers facts about the database itself', async () => {
  const { meta } = await temporaryDatabase();
  expect(await meta.get('office-id')).toBeNull();
  await meta.set('office-id', 'office-1');
  await meta.set('office-id', 'office-2');
  expect(await meta.get('office-id')).toBe('office-2');
});

describe('print jobs', () => {
  async function threeTickets(path?: string) {
    const database = await temporaryDatabase(path);
    const ticket = (n: number) =>
      eventAt(n + 1, MONDAY_8 + n, ticketIssued(n, { printerId: n === 3 ? null : 'printer-1' }));
    await database.log.append(batchOf(eventAt(1, MONDAY_8, dayOpened()), ticket(1), ticket(2), ticket(3)));
    return database;
  }

  it('are made with the tickets that want paper, in their order', async () => {
    const { printJobs } = await threeTickets();
    const { ticketId, number, serviceName, told, appointmentAt, code } = ticketIssued(1);
    expect(await printJobs.next('printer-1')).toEqual({
      id: 'ticket-1-0',
      printerId: 'printer-1',
      copyNo: 0,
      queuedAt: MONDAY_8 + 1,
      state: 'queued',
      attempts: 0,
      problem: null,
      ticket: { ticketId, number, serviceName, told, appointmentAt, code, issuedAt: MONDAY_8 + 1 },
    });
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 2, unknown: 0 });
    expect(await printJobs.next('printer-2')).toBeNull();
    expect(await printJobs.get('ticket-3-0')).toBeNull();
    expect(await printJobs.get('no job')).toBeNull();
  });

  it('are tried again after bytes that never left, and then give way to the next', async () => {
    const { printJobs } = await threeTickets();
    await printJobs.markSending('ticket-1-0');
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 2, unknown: 0 });
    await printJobs.markOutcome('ticket-1-0', { kind: 'not-sent', problem: 'paper-out' });
    expect(await printJobs.next('printer-1')).toMatchObject({
      id: 'ticket-1-0',
      attempts: 1,
      problem: 'paper-out',
    });
    await printJobs.markSending('ticket-1-0');
    await printJobs.markOutcome('ticket-1-0', { kind: 'confirmed' });
    expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'confirmed', problem: null });
    expect(await printJobs.next('printer-1')).toMatchObject({ id: 'ticket-2-0' });
  });

  it('are never sent twice, and a late answer changes nothing', async () => {
    const { printJobs } = await threeTickets();
    await printJobs.markSending('ticket-1-0');
    await expect(printJobs.markSending('ticket-1-0')).rejects.toThrow('Print job ticket-1-0 is not queued');
    await printJobs.markOutcome('ticket-1-0', { kind: 'unknown', problem: 'hung' });
    await printJobs.markOutcome('ticket-1-0', { kind: 'confirmed' });
    expect(await printJobs.get('ticket-1-0')).toMatchObject({ state: 'unknown', problem: 'hung' });
  });

  it('are unknown when the server stopped while they were sent', async () => {
    const path = await temporaryPath();
    const before = await threeTickets(path);
    await before.printJobs.markSending('ticket-1-0');
    await before.close();
    const { printJobs } = await temporaryDatabase(path);
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 1 });
    expect((await printJobs.listOpen()).map(({ id, state }) => [id, state])).toEqual([
      ['ticket-1-0', 'unknown'],
      ['ticket-2-0', 'queued'],
    ]);
    expect(await printJobs.cancel('ticket-1-0')).toBe(true);
    expect(await printJobs.cancel('ticket-1-0')).toBe(false);
    expect(await printJobs.counts('printer-1')).toEqual({ queued: 1, unknown: 0 });
  });

  it('can be asked for again, also for a ticket that had no paper', async () => {
    const { printJobs } = await threeTickets();
    expect(await printJobs.addReprint('ticket-1', 'printer-2', MONDAY_8 + HOUR)).toBe('ticket-1-1');
    expect(await printJobs.addReprint('ticket-1', 'printer-2', MONDAY_8 + HOUR)).toBe('ticket-1-2');
    expect(await printJobs.addReprint('ticket-3', 'printer-2', MONDAY_8 + HOUR)).toBe('ticket-3-1');
    expect(await printJobs.addReprint('ticket-9', 'printer-2', MONDAY_8 + HOUR)).toBeNull();
    expect(await printJobs.next('printer-2')).toMatchObject({
      id: 'ticket-1-1',
      copyNo: 1,
      queuedAt: MONDAY_8 + HOUR,
      ticket: { number: 'К001', issuedAt: MONDAY_8 + 1 },
    });
  });
});
