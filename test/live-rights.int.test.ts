/** Who may watch what, and for how long: a right that has ended is the end of the view as well. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewName, WatchRequest } from '../contract/live.ts';
import type { Role } from '../contract/people.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen, type Screen } from './support/live.ts';
import { answered, openAlways, PASSWORD } from './support/office.ts';
import { pairScreen } from './support/pairing.ts';

let house: DemoOffice;
let tokens: Record<string, string>;
let code: string;

/** Signs in as somebody who has this role and no other. */
async function signIn(role: Role): Promise<string> {
  return answered(await house.office.call('signIn', { login: `only-${role}`, password: PASSWORD })).token;
}

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  const { office, administrator, kiosk, display } = house;
  const roles = ['operator', 'reception', 'manager', 'administrator'] as const;
  tokens = { kiosk, display };
  for (const role of roles) {
    const person = { login: `only-${role}`, name: role, roles: [role], serviceIds: null, password: PASSWORD };
    answered(await office.call('addPerson', person, administrator));
    tokens[role] = await signIn(role);
  }
  code = answered(await take(office, kiosk)).code;
});
afterAll(() => house.office.stop());

const open = (token?: string): Promise<Screen> =>
  openScreen(house.office.url, token === undefined ? {} : { token });

const requestFor = (view: ViewName): WatchRequest => (view === 'ticket' ? { view, code } : { view });

describe('each view is shown to whom it is made for', () => {
  it.each<[ViewName, readonly string[]]>([
    ['kiosk', ['kiosk']],
    ['display', ['display']],
    ['slides', ['display']],
    ['desk', ['operator', 'reception', 'administrator']],
    ['manager', ['manager', 'administrator']],
    ['printers', ['operator', 'reception', 'manager', 'administrator']],
    ['ticket', ['nobody', 'kiosk', 'display', 'operator', 'reception', 'manager', 'administrator']],
  ])('%s: %j', async (view, expected) => {
    const shown: string[] = [];
    for (const asker of ['nobody', ...Object.keys(tokens)]) {
      const screen = await open(tokens[asker]);
      const answer = await screen.watch(requestFor(view));
      if (answer.ok) shown.push(asker);
      else expect(answer.problem.code).toBe(asker === 'nobody' ? 'unauthenticated' : 'forbidden');
      screen.close();
    }
    expect(shown).toEqual(expected);
  });

  it('a ticket only to whoever holds its code', async () => {
    const screen = await open(tokens.administrator);
    expect(await screen.watch({ view: 'ticket', code: '0'.repeat(16) })).toEqual({
      ok: false,
      problem: { code: 'ticket-unknown' },
    });
  });

  it.each([{}, null, 'desk', { view: 'everything' }, { view: 'ticket' }, { view: 'ticket', code: '../x' }])(
    'nonsense is refused and harms nobody: %j',
    async (nonsense) => {
      const screen = await open(tokens.administrator);
      const answer = await screen.watch(nonsense as unknown as WatchRequest);
      expect(answer).toEqual({ ok: false, problem: { code: 'bad-request' } });
      expect((await screen.watch({ view: 'desk' })).ok).toBe(true);
    },
  );
});

describe('a socket of a browser', () => {
  const staffCookie = () => ({ Cookie: `queue_staff=${tokens.operator ?? ''}` });
  const host = () => new URL(house.office.url).host;

  it('is let in with the cookie of its screen, from our own pages', async () => {
    const headers = { ...staffCookie(), Origin: `http://${host()}` };
    const screen = await openScreen(house.office.url, { screen: 'staff', headers });
    expect((await screen.watch({ view: 'desk' })).ok).toBe(true);
  });

  it('has no right that the cookie of another screen gives', async () => {
    const screen = await openScreen(house.office.url, { screen: 'kiosk', headers: staffCookie() });
    expect(await screen.watch({ view: 'desk' })).toMatchObject({ problem: { code: 'unauthenticated' } });
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1'])(
    'of another site is not let in, whatever cookie the browser adds: %s',
    async (origin) => {
      const headers = { ...staffCookie(), Origin: origin };
      await expect(openScreen(house.office.url, { screen: 'staff', headers })).rejects.toThrow();
    },
  );
});

describe('a right that ends', () => {
  /** Presses something that every desk is shown, and gives it time to arrive. */
  async function somethingHappens(): Promise<void> {
    const witness = await open(tokens.operator);
    await witness.watch({ view: 'desk' });
    const before = witness.latest('desk').waiting;
    answered(await take(house.office, house.kiosk));
    await eventually(() => expect(witness.latest('desk').waiting).toBe(before + 1));
    witness.close();
  }

  async function endsFor(screen: Screen, code: string): Promise<void> {
    await eventually(() => expect(screen.ended).toEqual([{ code }]));
    const told = screen.envelopes.length;
    await somethingHappens();
    expect(screen.envelopes).toHaveLength(told);
  }

  it('by signing out: this screen is told and sees nothing more, another session of the same person does', async () => {
    const [leaving, staying] = [await signIn('reception'), await signIn('reception')];
    const [left, stayed] = [await open(leaving), await open(staying)];
    await left.watch({ view: 'desk' });
    await stayed.watch({ view: 'desk' });
    answered(await house.office.call('signOut', {}, leaving));
    await endsFor(left, 'unauthenticated');
    expect(await left.watch({ view: 'desk' })).toMatchObject({ problem: { code: 'unauthenticated' } });
    expect(stayed.ended).toEqual([]);
    await somethingHappens();
    await eventually(() => expect(stayed.envelopes.length).toBeGreaterThan(1));
  });

  it('by removing the screen', async () => {
    const { office, administrator } = house;
    const { device, token } = await pairScreen(office, administrator, 'display');
    const screen = await open(token);
    expect((await screen.watch({ view: 'display' })).ok).toBe(true);
    answered(await office.call('removeDevice', { deviceId: device.id }, administrator));
    await endsFor(screen, 'device-unknown');
    expect(await screen.watch({ view: 'display' })).toMatchObject({ problem: { code: 'unauthenticated' } });
  });

  it('by another role: what it does not show any more ends, the rest goes on', async () => {
    const { office, administrator } = house;
    const given = { name: 'Вера', roles: ['manager' as const, 'reception' as const], serviceIds: null };
    const login = 'changes-roles';
    const added = await office.call('addPerson', { ...given, login, password: PASSWORD }, administrator);
    const { token } = answered(await office.call('signIn', { login, password: PASSWORD }));
    const [reports, desk] = [await open(token), await open(token)];
    await reports.watch({ view: 'manager' });
    await desk.watch({ view: 'desk' });
    const change = { ...given, personId: answered(added).id, roles: ['reception' as const] };
    answered(await office.call('changePerson', change, administrator));
    await endsFor(reports, 'forbidden');
    expect(desk.ended).toEqual([]);
    expect(await reports.watch({ view: 'manager' })).toMatchObject({ problem: { code: 'forbidden' } });
  });

  it('by time: a desk left open overnight shows no visitor’s name in the morning', async () => {
    const token = await signIn('operator');
    const screen = await open(token);
    await screen.watch({ view: 'desk' });
    const desk = deskOf(house.office, token, 'desk-6');
    answered(await desk.open());
    await house.moveTo(house.now() + 14 * 3_600_000);
    await eventually(() => expect(screen.ended).toEqual([{ code: 'unauthenticated' }]));
    expect(await screen.watch({ view: 'desk' })).toMatchObject({ problem: { code: 'unauthenticated' } });
  });
});
