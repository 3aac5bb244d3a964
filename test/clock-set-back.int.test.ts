/** Somebody sets the server's clock back: no duration is negative, no event is older than the one before, no day comes twice. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openConnection } from '../server/log/connection.ts';
import { at } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { answered, PASSWORD, staff, startOffice, type Staffed } from './support/office.ts';
import { viewNow } from './support/live.ts';

const HOUR_MS = 3_600_000;

let house: Staffed;

/** The computer's own clock; a real office has no other. */
const setClock = (moment: number) => vi.setSystemTime(moment);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('12:00') });
  house = await staff(await startOffice(), (config) => config, 1);
});
afterEach(async () => {
  await house.office.stop();
  vi.useRealTimers();
});

/** By somebody who signs in for it: a clock that jumped forward has ended the sessions. */
async function visits(date = '2026-11-23') {
  const { call } = house.office;
  const { token } = answered(await call('signIn', { login: 'admin', password: PASSWORD }));
  return answered(await call('getVisits', { date }, token)).visits;
}
const officeTime = async () => answered(await house.office.call('getHealth', {})).clock.now;

async function events(): Promise<{ seq: number; at: number; type: string }[]> {
  const database = await openConnection(join(house.office.dataDir, 'office.sqlite'), 'reader');
  const rows = await database.all('SELECT seq, at, type FROM events ORDER BY seq');
  await database.close();
  return rows.map(({ seq, at, type }) => ({ seq: Number(seq), at: Number(at), type: String(type) }));
}

async function inOrder(): Promise<void> {
  const log = await events();
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
  expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort((a, b) => a - b));
}

it('in the middle of a visit: no duration is negative, the office’s time stands still until it is caught up with', async () => {
  const desk = deskOf(house.office, house.operators[0] ?? '');
  answered(await desk.open());
  answered(await take(house.office, house.kiosk));
  setClock(at('12:10'));
  answered(await desk.next());
  setClock(at('11:10'));
  answered(await desk.start());
  expect(await officeTime()).toBe(at('12:10'));
  expect(answered(await house.office.call('getHealth', {})).status).toBe('clock-behind');
  answered(await desk.hold());
  setClock(at('10:00'));
  const second = answered(await take(house.office, house.kiosk));
  expect(second).toMatchObject({ number: 'П002', issuedAt: at('12:10') });
  answered(await desk.next());
  answered(await desk.start());
  answered(await desk.finish());
  for (const { waitMs, serviceMs, heldMs } of await visits()) {
    expect(waitMs ?? 0).toBeGreaterThanOrEqual(0);
    expect(serviceMs ?? 0).toBeGreaterThanOrEqual(0);
    expect(heldMs).toBeGreaterThanOrEqual(0);
  }
  expect(await visits()).toMatchObject([{ waitMs: 10 * 60_000 }, { waitMs: 0, serviceMs: 0 }]);

  setClock(at('12:30'));
  expect(await officeTime()).toBe(at('12:30'));
  await inOrder();
});

it('to yesterday: the day goes on, the numbers too, no day is opened a second time', async () => {
  answered(await take(house.office, house.kiosk));
  setClock(at('23:00', -1));
  expect(answered(await take(house.office, house.kiosk)).number).toBe('П002');
  const { day } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
  const hours = { opensAt: at('08:00'), closesAt: at('18:00'), breaks: [] };
  expect(day).toEqual({ phase: 'open', ...hours, nextOpensAt: null, goesOn: false, roundTheClock: false });
  expect((await events()).filter(({ type }) => type === 'DayOpened')).toHaveLength(1);
  await inOrder();
});

it('while the server is off: it starts with the time of the log, and goes on', async () => {
  answered(await take(house.office, house.kiosk));
  setClock(at('12:00') - 48 * HOUR_MS);
  await house.office.restart();
  expect(await officeTime()).toBe(at('12:00'));
  expect(answered(await take(house.office, house.kiosk)).number).toBe('П002');
  expect((await visits()).map(({ number }) => number)).toEqual(['П001', 'П002']);
  await inOrder();
});

it('by a year: nobody is signed out, and the screens get a clock that does not jump', async () => {
  setClock(at('12:00', -365));
  const { desk } = await viewNow(house.office.url, { view: 'desk' }, house.operators[0]);
  expect(desk).toBeNull();
  expect(await officeTime()).toBe(at('12:00'));
});

it('set forward by a day and back again: the day that was begun stays, its end comes when it is due', async () => {
  answered(await take(house.office, house.kiosk));
  setClock(at('12:00', 1));
  // The next command finds a new day.
  expect(answered(await take(house.office, house.kiosk)).number).toBe('П001');
  setClock(at('12:05'));
  expect(answered(await take(house.office, house.kiosk)).number).toBe('П002');
  expect((await visits('2026-11-24')).map(({ number }) => number)).toEqual(['П001', 'П002']);
  expect(await visits()).toMatchObject([{ number: 'П001', status: 'not-served' }]);
  await inOrder();
});
