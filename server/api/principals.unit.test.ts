import { describe, expect, it } from 'vitest';
import { ROLES, type Access, type Device, type Person } from '../../contract/people.ts';
import { actorOf, mayUse, PUBLIC, tokenOf, type Principal } from './principals.ts';

const personWith = (...roles: Person['roles']): Principal => ({
  kind: 'person',
  person: { id: 'anna', login: 'anna', name: 'Анна', roles, serviceIds: null },
});
const deviceOf = (kind: Device['kind']): Principal => ({
  kind: 'device',
  device: { id: `the-${kind}`, kind, name: 'Экран', printerId: null },
});

describe('the token of a request', () => {
  const cookie = 'queue_staff=s-token; queue_kiosk=k-token; other=x';

  it.each([
    ['the cookie of staff, unless another screen is named', { cookie }, 's-token'],
    ['the cookie of the screen that asks', { cookie, screen: 'kiosk' }, 'k-token'],
    ['none when that screen has no cookie', { cookie, screen: 'display' }, null],
    ['none for a screen that has no tokens', { cookie, screen: 'visitor' }, null],
    ['none for the name of something that every object has', { cookie, screen: 'constructor' }, null],
    ['none without anything', {}, null],
    ['none from a broken cookie header', { cookie: ';;=;queue_staff' }, null],
    ['the bearer, before any cookie', { cookie, authorization: 'Bearer b-token' }, 'b-token'],
    ['the cookie when the other header is no bearer', { cookie, authorization: 'Basic eDp5' }, 's-token'],
    ['the cookie when the bearer is empty', { cookie, authorization: 'Bearer ' }, 's-token'],
    ['none out of two bearers', { authorization: 'Bearer a b' }, null],
  ])('is %s', (_, headers, token) => {
    expect(tokenOf(headers)).toBe(token);
  });
});

describe('who may use what', () => {
  const everybody: readonly [string, Principal][] = [
    ['nobody', PUBLIC],
    ['kiosk', deviceOf('kiosk')],
    ['display', deviceOf('display')],
    ...ROLES.map((role): [string, Principal] => [role, personWith(role)]),
  ];
  const allowed = (access: readonly Access[]) =>
    everybody.filter(([, principal]) => mayUse(principal, access)).map(([name]) => name);

  it.each([
    [['public'], everybody.map(([name]) => name)],
    [['kiosk'], ['kiosk']],
    [['display'], ['display']],
    [
      ['operator', 'administrator'],
      ['operator', 'administrator'],
    ],
    [[], []],
  ] satisfies [Access[], string[]][])('%j lets in %j', (access, expected) => {
    expect(allowed(access)).toEqual(expected);
  });

  it('one of several roles is enough', () => {
    expect(mayUse(personWith('operator', 'manager'), ['manager'])).toBe(true);
    expect(mayUse(personWith('operator', 'manager'), ['administrator', 'reception'])).toBe(false);
  });
});

it.each([
  [personWith('operator'), { kind: 'person', id: 'anna' }],
  [deviceOf('kiosk'), { kind: 'device', id: 'the-kiosk' }],
  [PUBLIC, { kind: 'visitor', id: 'anybody' }],
])('the events of a command name who gave it', (principal, actor) => {
  expect(actorOf(principal)).toEqual(actor);
});
