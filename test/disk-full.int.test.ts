/**
 * The disk of the server is full: every no is said in words, nothing acknowledged is lost, and the office goes on by
 * itself when there is room. The fullness is SQLite's own: the connection that writes is forbidden to let the file
 * grow, which fails where a full disk fails, with the same error, and works on any machine without a disk of its own.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as connections from '../server/log/connection.ts';
import type { Connection } from '../server/log/connection.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen } from './support/live.ts';
import {
  answered,
  callsAtWill,
  commandId,
  openAlways,
  PASSWORD,
  staff,
  startOffice,
  type Staffed,
} from './support/office.ts';

const { writers } = vi.hoisted(() => ({ writers: [] as Connection[] }));
vi.mock('../server/log/connection.ts', async (original) => {
  const real = await original<typeof connections>();
  const openConnection: typeof real.openConnection = async (path, kind) => {
    const connection = await real.openConnection(path, kind);
    if (kind === 'writer') writers.push(connection);
    return connection;
  };
  return { ...real, openConnection };
});

const DISK_FULL = {
  ok: false,
  status: 507,
  contentType: expect.stringContaining('application/problem+json'),
  problem: {
    type: '/problems/disk-full',
    code: 'disk-full',
    status: 507,
    title: expect.stringMatching(/^На сервере закончилось место, ничего не изменено\. .*освободить диск\.$/),
  },
};

let house: Staffed;

beforeEach(async () => {
  house = await staff(await startOffice(), (config) => callsAtWill(openAlways(config)), 1);
});
afterEach(() => house.office.stop());

const writer = () => writers.at(-1)!;
const fill = () => writer().all('PRAGMA max_page_count = 1');
const makeRoom = () => writer().all('PRAGMA max_page_count = 1000000');
const numbers = async () =>
  answered(await house.office.call('getVisits', {}, house.administrator)).visits.map(({ number }) => number);

/** A full disk has a little room left in pages that are begun: takes tickets, at last one by one, until that is gone. */
async function takeUntilFull(): Promise<string[]> {
  const taken: string[] = [];
  for (let atOnce = 8; atOnce >= 1;) {
    const results = await Promise.all(Array.from({ length: atOnce }, () => take(house.office, house.kiosk)));
    for (const result of results) {
      if (result.ok) taken.push(result.answer.number);
      else expect(result).toEqual(DISK_FULL);
    }
    if (results.every(({ ok }) => !ok)) atOnce /= 2;
  }
  return taken;
}

it('a ticket is refused in words; those acknowledged are there; the next one has the next number', async () => {
  await fill();
  const taken = await takeUntilFull();
  expect(taken.length).toBeGreaterThan(0);
  expect(answered(await house.office.call('getHealth', {})).status).toBe('storage-failing');
  expect((await numbers()).sort()).toEqual([...taken].sort());

  await makeRoom();
  const next = answered(await take(house.office, house.kiosk));
  expect(next.number).toBe(`П${String(taken.length + 1).padStart(3, '0')}`);
  expect(answered(await house.office.call('getHealth', {})).status).toBe('ready');
  await house.office.restart();
  expect((await numbers()).sort()).toEqual([...taken, next.number].sort());
});

it('a refused command may be sent again under its id, and is then carried out once', async () => {
  await fill();
  const taken = await takeUntilFull();
  const given = { commandId: commandId(), serviceId: 'payment', outOfTurn: false };
  const ask = () => house.office.call('issueTicket', given, house.kiosk);
  expect(await ask()).toEqual(DISK_FULL);
  await makeRoom();
  const issued = answered(await ask());
  expect(answered(await ask())).toEqual(issued);
  expect(await numbers()).toHaveLength(taken.length + 1);
});

it('the screens show what is on the disk, never a call that was refused', async () => {
  const [operator = ''] = house.operators;
  const desk = deskOf(house.office, operator);
  answered(await desk.open());
  await Promise.all(Array.from({ length: 40 }, () => take(house.office, house.kiosk)));
  const display = await openScreen(house.office.url, { token: house.display });
  await display.watch({ view: 'display' });
  const shown = () => display.latest('display').calls.map(({ number }) => number);
  await fill();
  await takeUntilFull();
  // A call needs less room than a ticket: it goes well until it does not.
  const called: string[] = [];
  let refused = false;
  while (!refused) {
    const next = await desk.next();
    if (next.ok) called.unshift(next.answer.number);
    const pressed = next.ok ? await desk.didNotCome() : next;
    refused = !pressed.ok;
    if (refused) expect(pressed).toEqual(DISK_FULL);
  }
  await eventually(() => expect(shown()).toEqual(called.slice(0, 8)));

  await makeRoom();
  await desk.didNotCome();
  const { number } = answered(await desk.next());
  await eventually(() => expect(shown()).toEqual([number, ...called].slice(0, 8)));
});

it('everything else that writes is refused in the same words: signing in, people, pairing, copies, settings', async () => {
  const { office, administrator, kiosk } = house;
  const { ticketId } = answered(await take(office, kiosk));
  const config = answered(await office.call('getConfig', {}, administrator));
  await fill();
  await takeUntilFull();
  const person = { login: 'new', name: 'Новый', roles: ['operator' as const], serviceIds: null };
  const asks = {
    signIn: () => office.call('signIn', { login: 'reception', password: PASSWORD }),
    addPerson: (i: number) =>
      office.call('addPerson', { ...person, login: `new${i}`, password: PASSWORD }, administrator),
    startPairing: () => office.call('startPairing', { kind: 'kiosk' }),
    reprintTicket: () =>
      office.call(
        'reprintTicket',
        { ticketId, printerId: 'ticket-printer', commandId: commandId() },
        administrator,
      ),
    putConfig: () => office.call('putConfig', { commandId: commandId(), config }, administrator),
  };
  for (const [name, ask] of Object.entries(asks)) {
    // Its own table may have begun a page: until that is full, it is done.
    let result = await ask(0);
    for (let i = 1; result.ok && i < 200; i += 1) result = await ask(i);
    expect({ name, result }).toEqual({ name, result: DISK_FULL });
  }
  // Reading goes on.
  expect((await office.call('getNorms', {}, administrator)).ok).toBe(true);
});

it('the server can be started while the disk is full: what is there is shown, what is new is refused', async () => {
  await fill();
  const taken = await takeUntilFull();
  await house.office.restart();
  await fill();
  expect((await numbers()).sort()).toEqual([...taken].sort());
  expect(await takeUntilFull()).toEqual([]);
  await makeRoom();
  expect((await take(house.office, house.kiosk)).ok).toBe(true);
});
