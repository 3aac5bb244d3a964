/** Who did what: every step of the staff that changes the office or who may change it, as the administrator reads it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import type { AuditEntry } from '../contract/audit.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { filesIn } from './support/files.ts';
import { answered, callsAtWill, commandId, openAlways, PASSWORD } from './support/office.ts';
import { pairScreen } from './support/pairing.ts';

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'), (config) => callsAtWill(openAlways(config)), 1);
});
afterAll(() => house.office.stop());

type Query = CallOf<'getAudit'>;
const page = async (query: Query = {}) =>
  answered(await house.office.call('getAudit', query, house.administrator));
const entries = async (query?: Query) => (await page(query)).entries;
const newest = async (query?: Query): Promise<AuditEntry | undefined> => (await entries(query))[0];
const admin = async () => answered(await house.office.call('getSession', {}, house.administrator)).person.id;

it('tells of people, with what changed', async () => {
  const { office, administrator } = house;
  const anna = { name: 'Анна Петровна', roles: ['operator' as const], serviceIds: null };
  const added = answered(
    await office.call('addPerson', { login: 'anna', password: PASSWORD, ...anna }, administrator),
  );
  // Asked twice because the answer was lost: done once, written once.
  answered(await office.call('addPerson', { login: 'anna', password: PASSWORD, ...anna }, administrator));
  const changed = { personId: added.id, ...anna, name: 'Анна Павловна', roles: ['reception' as const] };
  answered(await office.call('changePerson', changed, administrator));
  answered(await office.call('changePerson', changed, administrator));
  answered(await office.call('givePassword', { personId: added.id, password: PASSWORD }, administrator));
  answered(await office.call('removePerson', { personId: added.id }, administrator));
  const told = await entries({ personId: added.id });
  expect(told.map(({ kind, subject }) => [kind, subject?.name])).toEqual([
    ['person-removed', 'Анна Павловна'],
    ['password-given', 'Анна Павловна'],
    ['person-changed', 'Анна Павловна'],
    ['person-added', 'Анна Петровна'],
  ]);
  expect(told[2]?.changes).toEqual([
    { path: ['personName'], before: 'Анна Петровна', after: 'Анна Павловна' },
    { path: ['roles'], before: 'operator', after: 'reception' },
  ]);
  expect(told.every(({ actor }) => actor.name === 'Сотрудник admin')).toBe(true);
});

it('tells of signing in and out, of wrong passwords by the name they were tried for, and of no other word', async () => {
  const { office } = house;
  const signIn = (login: string, password: string) => office.call('signIn', { login, password });
  await signIn('operator1', 'not-the-password');
  await signIn('password-typed-as-login', 'x');
  const { token } = answered(await signIn('operator1', PASSWORD));
  // The same again, so that the others need not know it.
  answered(await office.call('changePassword', { old: PASSWORD, new: PASSWORD }, token));
  answered(await office.call('signOut', {}, token));
  const kinds = 'signed-in,signed-out,sign-in-failed,password-changed';
  const told = (await entries({ kinds }))
    .slice(0, 5)
    .map((one) => [one.kind, one.actor.name, one.subject?.name ?? null]);
  expect(told).toEqual([
    ['signed-out', 'Сотрудник operator1', null],
    ['password-changed', 'Сотрудник operator1', null],
    ['signed-in', 'Сотрудник operator1', null],
    ['sign-in-failed', null, null],
    ['sign-in-failed', null, 'Сотрудник operator1'],
  ]);
  const files = filesIn(office.dataDir);
  for (const typed of ['password-typed-as-login', 'not-the-password'])
    expect(files.some((bytes) => bytes.includes(typed))).toBe(false);
});

it('tells of screens, buttons and keys', async () => {
  const { office, administrator } = house;
  const { device } = await pairScreen(office, administrator, 'kiosk');
  const { printers } = answered(await office.call('getConfig', {}, administrator));
  const [printer] = printers;
  const choose = { deviceId: device.id, printerId: printer?.id ?? null };
  for (let times = 0; times < 2; times += 1)
    answered(await office.call('setDevicePrinter', choose, administrator));
  answered(await office.call('removeDevice', { deviceId: device.id }, administrator));
  answered(await office.call('removeDevice', { deviceId: device.id }, administrator));
  const told = await entries({ deviceId: device.id });
  expect(told.map(({ kind }) => kind)).toEqual(['device-removed', 'device-changed', 'device-accepted']);
  expect(told[1]?.changes).toEqual([{ path: ['printer'], before: null, after: printer?.name }]);
  answered(await office.call('addHelpButton', { name: 'Пандус' }, administrator));
  expect(await newest({ kinds: 'help-button-added' })).toMatchObject({ subject: { name: 'Пандус' } });
  const { key, secret } = answered(await office.call('issueApiKey', { name: 'Сайт' }, administrator));
  answered(await office.call('revokeApiKey', { keyId: key.id }, administrator));
  const keys = await entries({ kinds: 'api-key-issued,api-key-revoked' });
  expect(keys.map(({ kind, subject }) => [kind, subject?.name])).toEqual([
    ['api-key-revoked', 'Сайт'],
    ['api-key-issued', 'Сайт'],
  ]);
  expect(JSON.stringify(keys)).not.toContain(secret);
});

it('tells what of the settings was changed, from what to what', async () => {
  const { office, administrator } = house;
  expect((await newest({ kinds: 'config-changed' }))?.details).toEqual({ first: 1 });
  const config = answered(await office.call('getConfig', {}, administrator));
  const [first, ...others] = config.services;
  const services = [{ ...first!, normMinutes: first!.normMinutes + 5 }, ...others];
  answered(
    await office.call(
      'putConfig',
      { commandId: commandId(), config: { ...config, services } },
      administrator,
    ),
  );
  expect(await newest({ kinds: 'config-changed' })).toMatchObject({
    actor: { id: await admin(), name: 'Сотрудник admin' },
    changes: [
      {
        path: ['services', first?.name, 'normMinutes'],
        before: String(first?.normMinutes),
        after: String((first?.normMinutes ?? 0) + 5),
      },
    ],
    moreChanges: 0,
  });
});

it('tells of what staff did for visitors, by numbers and times and no names', async () => {
  const { office, reception } = house;
  const operator = answered(await office.call('signIn', { login: 'operator1', password: PASSWORD })).token;
  await take(office, house.kiosk);
  const second = answered(await take(office, house.kiosk));
  answered(await deskOf(office, operator).open());
  answered(
    await office.call(
      'callTicket',
      { deskId: 'desk-1', commandId: commandId(), ticketId: second.ticketId, why: 'staff-mistake' },
      operator,
    ),
  );
  const booking = {
    serviceId: 'payment',
    appointmentAt: at('15:00'),
    channel: 'phone' as const,
    kind: 'office' as const,
  };
  const visitor = { name: 'Евпраксия Ферапонтовна', phone: '79995550101', email: null, address: '' };
  const { appointmentId } = answered(
    await office.call('bookAppointment', { commandId: commandId(), ...booking, ...visitor }, reception),
  );
  answered(await office.call('cancelAppointment', { commandId: commandId(), appointmentId }, reception));
  const told = await entries({ kinds: 'called-by-hand,appointment-booked,appointment-cancelled' });
  expect(told).toMatchObject([
    { kind: 'appointment-cancelled', details: { appointmentAt: at('15:00'), by: 'staff' } },
    { kind: 'appointment-booked', details: { appointmentAt: at('15:00') } },
    { kind: 'called-by-hand', details: { number: second.number, desk: 1, why: 'staff-mistake' } },
  ]);
  expect(JSON.stringify(await entries({ limit: 200 }))).not.toContain('Евпраксия');
});

describe('the list', () => {
  it('is read page by page, each entry once and in its order', async () => {
    const all = (await page({ limit: 200 })).entries;
    const read: AuditEntry[] = [];
    let after: string | undefined;
    do {
      const { entries: some, next } = await page({ limit: 3, ...(after === undefined ? {} : { after }) });
      read.push(...some);
      after = next ?? undefined;
    } while (after !== undefined);
    expect(read).toEqual(all);
    expect(all.map((one) => one.at)).toEqual(all.map((one) => one.at).toSorted((a, b) => b - a));
    expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
  });

  it('is for the days that are asked for, in the office’s time zone', async () => {
    const day = (date: string) => entries({ from: date, to: date });
    expect((await day('2026-11-23')).length).toBeGreaterThan(10);
    expect(await day('2026-11-24')).toEqual([]);
    expect(await day('2026-11-22')).toEqual([]);
  });

  it('is kept for three years, in which a day more than that is forgotten with the night’s work', async () => {
    const before = (await entries({ kinds: 'help-button-added' })).length;
    expect(before).toBe(1);
    await house.moveTo(at('10:00', 3 * 365 + 1));
    answered(await house.office.call('addHelpButton', { name: 'Двор' }, house.administrator));
    await house.moveTo(at('10:00', 3 * 365 + 3));
    const left = await entries({ kinds: 'help-button-added' });
    expect(left.map(({ subject }) => subject?.name)).toEqual(['Двор']);
  });
});
