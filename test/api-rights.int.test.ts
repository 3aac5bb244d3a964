/** Who may call what: every endpoint asked by everybody, the contract's `access` being the only truth. */
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints, type CallOf, type Endpoint, type EndpointName } from '../contract/api.ts';
import type { Access, Role } from '../contract/people.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { answered, openAlways, PASSWORD } from './support/office.ts';
import { fetchToken, pairScreen } from './support/pairing.ts';
import { harmlessRequests } from './support/requests.ts';

type Asker = 'nobody' | Exclude<Access, 'public'>;

const NAMES = Object.keys(endpoints) as EndpointName[];
const ASKERS: readonly Asker[] = [
  'nobody',
  'kiosk',
  'display',
  'button',
  'operator',
  'reception',
  'manager',
  'administrator',
  'personal-account',
];
/** What the door says to those it does not let in; any other refusal comes from the room behind it. */
const AT_THE_DOOR = ['unauthenticated', 'forbidden'];

let house: DemoOffice;
let tokens: Record<Asker, string | null>;
let requests: { [N in EndpointName]: CallOf<N> };

/** The token of somebody who has this role and no other. */
async function hire(role: Role): Promise<string> {
  const { office, administrator } = house;
  const login = `only-${role}`;
  const person = { login, name: `Только ${role}`, roles: [role], serviceIds: null, password: PASSWORD };
  answered(await office.call('addPerson', person, administrator));
  return answered(await office.call('signIn', { login, password: PASSWORD })).token;
}

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  const { kiosk, display } = house;
  tokens = {
    nobody: null,
    kiosk,
    display,
    button: answered(await house.office.call('addHelpButton', { name: 'Вход' }, house.administrator)).secret,
    operator: await hire('operator'),
    reception: await hire('reception'),
    manager: await hire('manager'),
    administrator: await hire('administrator'),
    'personal-account': answered(
      await house.office.call('issueApiKey', { name: 'Личный кабинет' }, house.administrator),
    ).secret,
  };
  const config = answered(await house.office.call('getConfig', {}, house.administrator));
  const signIn = { login: 'reception', password: PASSWORD };
  requests = { ...harmlessRequests(config), signIn };
});
afterAll(() => house.office.stop());

const mayAsk = (access: readonly Access[], asker: Asker): boolean =>
  access.includes('public') || (asker !== 'nobody' && access.includes(asker));

/** Signing out ends the session, so it is tried with another one. */
async function tokenFor(name: EndpointName, asker: Asker): Promise<string | null> {
  if (name !== 'signOut' || ['nobody', 'kiosk', 'display', 'button', 'personal-account'].includes(asker))
    return tokens[asker];
  const again = await house.office.call('signIn', { login: `only-${asker}`, password: PASSWORD });
  return answered(again).token;
}

describe('every endpoint', () => {
  it.each(NAMES)('%s is open to whom the contract names, and to nobody else', async (name) => {
    const { access }: Endpoint = endpoints[name];
    const let_in: Asker[] = [];
    for (const asker of ASKERS) {
      const result = await house.office.call(name, requests[name], await tokenFor(name, asker));
      const atTheDoor = !result.ok && AT_THE_DOOR.includes(result.problem.code);
      if (!atTheDoor) let_in.push(asker);
      else expect(result.status).toBe(asker === 'nobody' ? 401 : 403);
    }
    expect(let_in).toEqual(ASKERS.filter((asker) => mayAsk(access, asker)));
  });

  it.each(NAMES)('%s takes no cookie of a page that cannot send our header', async (name) => {
    const { access, method, path }: Endpoint = endpoints[name];
    if (access.includes('public') || method === 'get') return;
    const given = requests[name] as Record<string, unknown>;
    const to = `/api${path.replace(/\{(\w+)\}/g, (_, key: string) => String(given[key]))}`;
    // Whoever it is for: staff if they may, else a screen.
    const device = (['kiosk', 'display'] as const).find((kind) => access.includes(kind));
    const screen = access.includes('administrator') ? 'staff' : (device ?? 'staff');
    const token = screen === 'staff' ? await tokenFor(name, 'administrator') : tokens[screen];
    const cookie = `queue_${screen}=${token ?? ''}`;
    const from = () => request(house.office.url)[method](to).set('Cookie', cookie);
    const foreign = await from().set('Content-Type', 'application/json').send(JSON.stringify(given));
    expect({ name, status: foreign.status }).toEqual({ name, status: 401 });
    // A button has no browser, and so no cookie that would open it.
    if (access.every((right) => right === 'button')) return;
    const ours = await from().set('Queue-Screen', screen).send(given);
    expect(AT_THE_DOOR).not.toContain(ours.body.code);
  });
});

it('nobody unauthenticated can call, finish or read a name', () => {
  const open = NAMES.filter((name) => (endpoints[name] as Endpoint).access.includes('public'));
  // Each of these is a decision: whoever adds one, adds it here too.
  expect(open.sort()).toEqual([
    'book',
    'cancelBooking',
    'findBooking',
    'finishPairing',
    'followLink',
    'getBooking',
    'getBookingOffice',
    'getBookingTimes',
    'getCalendarFile',
    'getHealth',
    'getSetup',
    'getSlipPdf',
    'getTicket',
    'leaveQueue',
    'moveBooking',
    'pressHelpButtonByAddress',
    'pressHelpButtonByGet',
    'rateOwnVisit',
    'setUp',
    'signIn',
    'startPairing',
  ]);
});

describe('the cookies of a browser', () => {
  it('are out of reach for scripts and for other sites', async () => {
    const { url } = house.office;
    const result = await request(url)
      .post('/api/session')
      .send({ login: 'only-manager', password: PASSWORD });
    const [cookie = ''] = result.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^queue_staff=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
  });

  it('are each for one screen: a desk’s cookie is no kiosk’s', async () => {
    const cookie = `queue_staff=${tokens.administrator ?? ''}; queue_kiosk=${tokens.kiosk ?? ''}`;
    const ask = (screen: string) =>
      request(house.office.url).get('/api/devices').set('Cookie', cookie).set('Queue-Screen', screen);
    expect((await ask('staff')).status).toBe(200);
    expect((await ask('kiosk')).status).toBe(403);
    expect((await ask('display')).status).toBe(401);
    expect((await ask('constructor')).status).toBe(401);
  });

  it('are of no use to a page of another site: nothing is said about other origins', async () => {
    const ask = request(house.office.url).options('/api/people').set('Origin', 'https://evil.example');
    const { headers } = await ask.set('Access-Control-Request-Method', 'GET');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('a token', () => {
  const people = (token: string) => house.office.call('listPeople', {}, token);

  it.each(['x', 'null', '0'.repeat(43), '../../etc/passwd', "' OR 1=1 --"])(
    'that was made up is nobody’s: %s',
    async (token) => {
      expect(await people(token)).toMatchObject({ status: 401, problem: { code: 'unauthenticated' } });
    },
  );

  it('ends with its sign-out, also for the server that starts again', async () => {
    const { office } = house;
    const { token } = answered(
      await office.call('signIn', { login: 'only-administrator', password: PASSWORD }),
    );
    expect((await people(token)).ok).toBe(true);
    answered(await office.call('signOut', {}, token));
    expect(await people(token)).toMatchObject({ status: 401 });
    await house.restart();
    expect(await people(token)).toMatchObject({ status: 401 });
    expect((await people(tokens.administrator ?? '')).ok).toBe(true);
  });

  it('of a screen ends when the screen is removed', async () => {
    const { office, administrator } = house;
    const { device, token } = await pairScreen(office, administrator, 'kiosk');
    const ask = () => office.call('getPrintJob', { printJobId: 'none' }, token);
    expect(await ask()).toMatchObject({ status: 404 });
    answered(await office.call('removeDevice', { deviceId: device.id }, administrator));
    expect(await ask()).toMatchObject({ status: 401 });
    await house.restart();
    expect(await ask()).toMatchObject({ status: 401 });
  });

  it('of a screen that fetched another one has ended', async () => {
    const { office, administrator } = house;
    const { token: first, started } = await pairScreen(office, administrator, 'kiosk');
    const ask = (token: string) => office.call('getPrintJob', { printJobId: 'none' }, token);
    expect(await ask(first)).toMatchObject({ status: 404 });
    const second = (await fetchToken(office, started)) ?? '';
    expect(await ask(second)).toMatchObject({ status: 404 });
    expect(await ask(first)).toMatchObject({ status: 401 });
  });

  it('of a session ends after fourteen hours, of a screen never', async () => {
    const { office } = house;
    const { token } = answered(
      await office.call('signIn', { login: 'only-administrator', password: PASSWORD }),
    );
    const began = house.now();
    await house.moveTo(began + 14 * 3_600_000 - 1);
    expect((await people(token)).ok).toBe(true);
    answered(await office.call('setDemoClock', { to: began + 14 * 3_600_000 }, token));
    expect(await people(token)).toMatchObject({ status: 401 });
    const asKiosk = await office.call('getPrintJob', { printJobId: 'none' }, house.kiosk);
    expect(asKiosk).toMatchObject({ status: 404 });
  });
});
