/** The staff over the years: people change, leave, forget their passwords; the office is never without an administrator. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../contract/people.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen } from './support/live.ts';
import { answered, openAlways, PASSWORD } from './support/office.ts';

const NEW_PASSWORD = 'quite another password';
const UNKNOWN = { status: 404, problem: { code: 'person-unknown' } };

let house: DemoOffice;
let people = 0;
let olga: { id: string; login: string; token: string };

const asAdministrator = <N extends Parameters<DemoOffice['office']['call']>[0]>(
  name: N,
  request: Parameters<typeof house.office.call<N>>[1],
) => house.office.call(name, request, house.administrator);

const signIn = (login: string, password = PASSWORD) => house.office.call('signIn', { login, password });
const session = (token: string) => house.office.call('getSession', {}, token);

async function hire(roles: Role[], serviceIds: string[] | null = null) {
  const login = `person-${(people += 1)}`;
  const given = { login, name: 'Ольга Ивановна', roles, serviceIds, password: PASSWORD };
  const { id } = answered(await asAdministrator('addPerson', given));
  return { id, login, token: answered(await signIn(login)).token };
}

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
});
afterAll(() => house.office.stop());
beforeEach(async () => {
  olga = await hire(['operator']);
});

interface Change {
  name?: string;
  roles?: Role[];
  serviceIds?: string[] | null;
  todayServiceIds?: string[];
}
const change = (over: Change = {}) =>
  asAdministrator('changePerson', {
    personId: olga.id,
    name: 'Ольга Петровна',
    roles: ['operator'],
    serviceIds: null,
    ...over,
  });
const remove = (personId = olga.id) => asAdministrator('removePerson', { personId });
const administratorId = async () => answered(await session(house.administrator)).person.id;

describe('a person who changes', () => {
  it('has another name, other roles and services at once and after a restart, and the same login', async () => {
    const changed = { name: 'Ольга Петровна', roles: ['reception' as const], serviceIds: ['payment'] };
    for (let times = 0; times < 2; times += 1) {
      expect(answered(await change(changed))).toEqual({ id: olga.id, login: olga.login, ...changed });
    }
    expect(answered(await session(olga.token)).person).toEqual({ id: olga.id, ...changed });
    expect(await deskOf(house.office, olga.token, 'desk-5').open()).toMatchObject({ status: 403 });
    await house.restart();
    expect(answered(await session(olga.token)).person).toEqual({ id: olga.id, ...changed });
    expect((await signIn(olga.login)).ok).toBe(true);
  });

  it('is shown by the new name on a desk that is open', async () => {
    const screen = await openScreen(house.office.url, { token: olga.token });
    await screen.watch({ view: 'desk' });
    answered(await change());
    await eventually(() => expect(screen.latest('desk').person.name).toBe('Ольга Петровна'));
  });

  it('learns no service that the office has not, and may keep one that it had', async () => {
    expect(await change({ serviceIds: ['none'] })).toMatchObject({ problem: { code: 'service-unknown' } });
    const config = answered(await asAdministrator('getConfig', {}));
    const services = [...config.services, { ...config.services[0]!, id: 'old', name: 'Прежняя услуга' }];
    const put = (next: typeof config) =>
      asAdministrator('putConfig', { commandId: `people-${next.services.length}`, config: next });
    answered(await put({ ...config, services }));
    answered(await change({ serviceIds: ['old', 'payment'] }));
    answered(await put(config));
    answered(await change({ serviceIds: ['old', 'payment'], name: 'Ольга Ивановна' }));
  });

  it('cannot lose the right to the desk at which they sit', async () => {
    const desk = deskOf(house.office, olga.token, 'desk-5');
    answered(await desk.open());
    expect(await change({ roles: ['manager'] })).toMatchObject({
      status: 409,
      problem: { code: 'person-at-desk', params: { deskNumber: 5 } },
    });
    answered(await change({ roles: ['operator', 'manager'] }));
    answered(await desk.close());
    answered(await change({ roles: ['manager'] }));
  });

  it('must be there', async () => {
    answered(await remove());
    expect(await change()).toMatchObject(UNKNOWN);
    const give = { personId: olga.id, password: NEW_PASSWORD };
    expect(await asAdministrator('givePassword', give)).toMatchObject(UNKNOWN);
  });
});

describe('a person who is at a desk', () => {
  let desk: ReturnType<typeof deskOf>;

  async function watched() {
    const screen = await openScreen(house.office.url, { token: olga.token });
    await screen.watch({ view: 'desk' });
    return () => screen.latest('desk').desk?.serviceIds;
  }

  beforeEach(() => {
    desk = deskOf(house.office, olga.token, 'desk-4');
  });
  afterEach(() => desk.close());

  it('serves there at once what the administrator has changed', async () => {
    answered(await change({ serviceIds: ['payment'] }));
    answered(await desk.open());
    const servedNow = await watched();
    expect(servedNow()).toEqual(['payment']);
    answered(await change({ serviceIds: ['payment', 'receipts'] }));
    await eventually(() => expect(servedNow()?.toSorted()).toEqual(['payment', 'receipts']));
  });

  it('cannot be left with nothing to do there, and is then not changed at all', async () => {
    answered(await desk.open(['payment']));
    expect(await change({ serviceIds: ['receipts'], name: 'Другая' })).toMatchObject({
      status: 409,
      problem: { code: 'skills-strand-desk', params: { deskNumber: 4 } },
    });
    expect(answered(await session(olga.token)).person).toMatchObject({
      name: 'Ольга Ивановна',
      serviceIds: null,
    });
  });

  it('serves what was chosen for this sitting, after a restart and with other settings too', async () => {
    answered(await desk.open(['payment']));
    await house.restart();
    const config = answered(await asAdministrator('getConfig', {}));
    const desks = config.desks.map((one) => ({
      ...one,
      serviceIds: one.number === 4 ? ['payment', 'receipts'] : null,
    }));
    const put = (commandId: string, next: typeof config) =>
      asAdministrator('putConfig', { commandId, config: next });
    answered(await put('narrower-desk', { ...config, desks }));
    const servedNow = await watched();
    expect(servedNow()).toEqual(['payment']);
    answered(await put('as-before', config));
    await eventually(() => expect(servedNow()).toEqual(['payment']));
  });

  it('is told which service cannot be chosen', async () => {
    answered(await change({ serviceIds: ['payment'] }));
    expect(await desk.open(['payment', 'receipts'])).toMatchObject({
      status: 409,
      problem: { code: 'service-not-yours', params: { deskNumber: 4 } },
    });
    expect(await desk.open([])).toMatchObject({ status: 409, problem: { code: 'service-none-chosen' } });
  });
});

describe('what somebody does today in addition', () => {
  const shown = async () => {
    const { people: staff } = answered(await asAdministrator('listPeople', {}));
    return staff.find(({ id }) => id === olga.id)?.todayServiceIds;
  };

  it('is done at once and after a restart, stays when something else is changed, and is over with the day', async () => {
    const only = { serviceIds: ['payment'] };
    answered(await change({ ...only, todayServiceIds: ['receipts'] }));
    answered(await change({ ...only, name: 'Ольга Ивановна' }));
    await house.restart();
    expect(await shown()).toEqual(['receipts']);
    const desk = deskOf(house.office, olga.token, 'desk-4');
    answered(await desk.open(['receipts']));
    answered(await desk.close());

    await house.moveTo(at('10:00', 1));
    expect(await shown()).toEqual([]);
    const { token } = answered(await signIn(olga.login));
    const next = deskOf(house.office, token, 'desk-4');
    expect(await next.open(['receipts'])).toMatchObject({ problem: { code: 'service-not-yours' } });
  });

  it('is taken back, and is a service of the office', async () => {
    answered(await change({ serviceIds: ['payment'], todayServiceIds: ['receipts'] }));
    answered(await change({ serviceIds: ['payment'], todayServiceIds: [] }));
    expect(await shown()).toEqual([]);
    expect(await change({ todayServiceIds: ['none'] })).toMatchObject({
      problem: { code: 'service-unknown' },
    });
  });
});

describe('a person who leaves', () => {
  it('is signed out everywhere, also on open screens, and the login is free', async () => {
    const screen = await openScreen(house.office.url, { token: olga.token });
    await screen.watch({ view: 'desk' });
    answered(await remove());
    answered(await remove());
    await eventually(() => expect(screen.ended).toEqual([{ code: 'unauthenticated' }]));
    expect(await session(olga.token)).toMatchObject({ status: 401 });
    expect(await signIn(olga.login)).toMatchObject({ problem: { code: 'sign-in-failed' } });
    await house.restart();
    expect(await session(olga.token)).toMatchObject({ status: 401 });
    const next = { login: olga.login, name: 'Нина', roles: ['operator' as const], serviceIds: null };
    answered(await asAdministrator('addPerson', { ...next, password: NEW_PASSWORD }));
    expect(await session(olga.token)).toMatchObject({ status: 401 });
  });

  it('goes only when the desk is closed, and is named in the reports of the past', async () => {
    const desk = deskOf(house.office, olga.token, 'desk-5');
    const { number } = answered(await take(house.office, house.kiosk));
    answered(await desk.open());
    answered(await desk.next());
    answered(await desk.start());
    expect(await remove()).toMatchObject({
      status: 409,
      problem: { code: 'person-at-desk', params: { name: 'Ольга Ивановна', deskNumber: 5 } },
    });
    answered(await desk.finish());
    answered(await desk.close());
    answered(await remove());
    await house.restart();
    const { visits } = answered(await asAdministrator('getVisits', {}));
    expect(visits.find((visit) => visit.number === number)).toMatchObject({
      operatorName: 'Ольга Ивановна',
      status: 'served',
    });
  });
});

describe('the last administrator', () => {
  const LAST = { status: 409, problem: { code: 'last-administrator' } };

  it('can neither leave nor become something else', async () => {
    const personId = await administratorId();
    expect(await remove(personId)).toMatchObject(LAST);
    const lesser = { personId, name: 'Сотрудник', roles: ['manager' as const], serviceIds: null };
    expect(await asAdministrator('changePerson', lesser)).toMatchObject(LAST);
  });

  it('remains when two administrators remove each other in the same instant', async () => {
    const other = await hire(['administrator']);
    const first = await hire(['administrator']);
    // The one of the tests steps aside, so that the two are the only ones.
    const rest = ['manager', 'reception', 'operator'] as const;
    const ours = { personId: await administratorId(), name: 'Сотрудник', serviceIds: null };
    answered(await asAdministrator('changePerson', { ...ours, roles: [...rest] }));
    const results = await Promise.all([
      house.office.call('removePerson', { personId: other.id }, first.token),
      house.office.call('removePerson', { personId: first.id }, other.token),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const left = results[0].ok ? first : other;
    const back = { ...ours, roles: ['administrator' as const, ...rest] };
    answered(await house.office.call('changePerson', back, left.token));
    answered(await remove(left.id));
  });
});

describe('a forgotten password', () => {
  const give = (personId: string) => asAdministrator('givePassword', { personId, password: NEW_PASSWORD });

  it('is replaced by the administrator; whoever was signed in with the old one is not any more', async () => {
    const screen = await openScreen(house.office.url, { token: olga.token });
    await screen.watch({ view: 'desk' });
    answered(await give(olga.id));
    await eventually(() => expect(screen.ended).toEqual([{ code: 'unauthenticated' }]));
    expect(await session(olga.token)).toMatchObject({ status: 401 });
    expect(await signIn(olga.login)).toMatchObject({ problem: { code: 'sign-in-failed' } });
    expect((await signIn(olga.login, NEW_PASSWORD)).ok).toBe(true);
  });

  it('need not be waited for: the failures with the old one are forgiven', async () => {
    for (let times = 0; times < 5; times += 1) await signIn(olga.login, 'forgotten');
    expect(await signIn(olga.login)).toMatchObject({ problem: { code: 'sign-in-locked' } });
    answered(await give(olga.id));
    expect((await signIn(olga.login, NEW_PASSWORD)).ok).toBe(true);
  });

  it('of the administrator themself leaves this session open', async () => {
    const second = await hire(['administrator']);
    const elsewhere = answered(await signIn(second.login)).token;
    const own = { personId: second.id, password: NEW_PASSWORD };
    answered(await house.office.call('givePassword', own, second.token));
    expect((await session(second.token)).ok).toBe(true);
    expect(await session(elsewhere)).toMatchObject({ status: 401 });
    answered(await remove(second.id));
  });
});

describe('one’s own password', () => {
  const changeOwn = (old: string, token = olga.token) =>
    house.office.call('changePassword', { old, new: NEW_PASSWORD }, token);

  it('is changed by whoever knows the old one; other sessions end, this one goes on', async () => {
    const elsewhere = answered(await signIn(olga.login)).token;
    answered(await changeOwn(PASSWORD));
    // The same request again, whose answer was lost.
    answered(await changeOwn(PASSWORD));
    expect((await session(olga.token)).ok).toBe(true);
    expect(await session(elsewhere)).toMatchObject({ status: 401 });
    expect(await signIn(olga.login)).toMatchObject({ problem: { code: 'sign-in-failed' } });
    expect((await signIn(olga.login, NEW_PASSWORD)).ok).toBe(true);
  });

  it('cannot be guessed at a desk that was left open', async () => {
    const wrong = { status: 403, problem: { code: 'password-wrong' } };
    for (let times = 0; times < 5; times += 1) expect(await changeOwn('wrong')).toMatchObject(wrong);
    expect(await changeOwn(PASSWORD)).toMatchObject({ status: 429, problem: { code: 'sign-in-locked' } });
  });
});
