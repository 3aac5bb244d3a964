/** How a new screen becomes one of the office: it shows a code, an administrator accepts it, the screen fetches its token. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { openScreen } from './support/live.ts';
import { answered, openAlways } from './support/office.ts';
import { fetchToken, pairScreen } from './support/pairing.ts';

const MINUTE_MS = 60_000;
const UNKNOWN = { status: 404, problem: { code: 'pairing-unknown' } };

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
});
afterAll(() => house.office.stop());

const start = async (kind: 'kiosk' | 'display' = 'kiosk') =>
  answered(await house.office.call('startPairing', { kind }));
const accept = (code: string, printerId: string | null = null) =>
  house.office.call('acceptDevice', { code, name: 'Новый экран', printerId }, house.administrator);
const finish = (pairingId: string, secret: string) =>
  house.office.call('finishPairing', { pairingId, secret });

it('a kiosk that was accepted gives tickets and prints them where it was told', async () => {
  const { pairingId, secret, code, expiresAt } = await start();
  expect(expiresAt).toBe(house.now() + 15 * MINUTE_MS);
  expect(answered(await finish(pairingId, secret))).toEqual({ state: 'pending' });
  const device = answered(await accept(code, 'ticket-printer'));
  const paired = answered(await finish(pairingId, secret));
  expect(paired).toEqual({ state: 'paired', device });
  const token = await fetchToken(house.office, { pairingId, secret });
  expect(answered(await take(house.office, token ?? '')).printJobId).not.toBeNull();
  await house.restart();
  answered(await take(house.office, token ?? ''));
});

it('the token of a screen is in a cookie that no script can read, and nowhere else in the answer', async () => {
  const { token, started } = await pairScreen(house.office, house.administrator, 'kiosk');
  const response = await fetch(`${house.office.url}/api/pairing/${started.pairingId}/finish`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret: started.secret }),
  });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^queue_kiosk=\S+; .*HttpOnly/);
  const given = /^queue_kiosk=([^;]+)/.exec(cookie)?.[1] ?? '';
  expect(given.length).toBe(token.length);
  expect(await response.text()).not.toContain(given);
});

it('a display that was accepted is a display and nothing else', async () => {
  const { token } = await pairScreen(house.office, house.administrator, 'display');
  const screen = await openScreen(house.office.url, { token });
  expect((await screen.watch({ view: 'display' })).ok).toBe(true);
  expect(await take(house.office, token)).toMatchObject({ status: 403 });
});

it('the code alone is worth nothing: only the screen that showed it knows the secret', async () => {
  const { pairingId, code } = await start();
  answered(await accept(code));
  for (const wrong of ['', 'x', code]) expect(await finish(pairingId, wrong)).toMatchObject(UNKNOWN);
});

it('a code that was accepted already is unknown, but the same request again gives the same screen', async () => {
  const { code } = await start();
  const first = answered(await accept(code));
  expect(answered(await accept(code))).toEqual(first);
  expect(await accept(code, 'ticket-printer')).toMatchObject(UNKNOWN);
});

it('a screen that is taken back twice is gone', async () => {
  const { code } = await start();
  const { id: deviceId } = answered(await accept(code));
  const remove = () => house.office.call('removeDevice', { deviceId }, house.administrator);
  answered(await remove());
  answered(await remove());
  const { devices } = answered(await house.office.call('listDevices', {}, house.administrator));
  expect(devices.map(({ id }) => id)).not.toContain(deviceId);
});

it('a person who is added twice by the same request is there once; another with that login is refused', async () => {
  const given = {
    login: 'new',
    name: 'Нина Павловна',
    roles: ['operator' as const],
    serviceIds: null,
    password: 'long enough',
  };
  const add = (over: Partial<typeof given> = {}) =>
    house.office.call('addPerson', { ...given, ...over }, house.administrator);
  const first = answered(await add());
  expect(answered(await add())).toEqual(first);
  for (const over of [{ password: 'long enough too' }, { name: 'Нина Петровна' }]) {
    expect(await add(over)).toMatchObject({ status: 409, problem: { code: 'login-taken' } });
  }
});

it('a code ends after a quarter of an hour, for both sides', async () => {
  const { pairingId, secret, code } = await start();
  await house.moveTo(house.now() + 15 * MINUTE_MS);
  expect(await accept(code)).toMatchObject(UNKNOWN);
  expect(await finish(pairingId, secret)).toMatchObject(UNKNOWN);
});

it('a printer that is not there cannot be the kiosk’s', async () => {
  const { code } = await start();
  expect(await accept(code, 'none')).toMatchObject({ status: 404, problem: { code: 'printer-unknown' } });
  answered(await accept(code, 'ticket-printer'));
});
