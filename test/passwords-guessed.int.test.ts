/** Somebody tries passwords: after a few wrong ones every further try has to wait, however many are sent at once. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, openAlways, PASSWORD, staff, startOffice, type Staffed } from './support/office.ts';

const MINUTE_MS = 60_000;
const NOON = Date.UTC(2026, 10, 23, 9);

let house: Staffed;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  house = await staff(await startOffice(), openAlways, 2);
});
afterEach(async () => {
  await house.office.stop();
  vi.useRealTimers();
});

const signIn = (login: string, password: string) => house.office.call('signIn', { login, password });
const guess = (i: number) => signIn('admin', `password ${i}`);
const FAILED = { status: 401, problem: { code: 'sign-in-failed' } };
const locked = (minutes: number) => ({
  status: 429,
  problem: { code: 'sign-in-locked', params: { minutes } },
});

it('the right password after four wrong ones is a slip of the hand', async () => {
  for (let i = 0; i < 4; i += 1) expect(await guess(i)).toMatchObject(FAILED);
  expect((await signIn('admin', PASSWORD)).ok).toBe(true);
});

it('after five wrong ones even the right one waits a minute, then two, then four', async () => {
  for (let i = 0; i < 5; i += 1) expect(await guess(i)).toMatchObject(FAILED);
  for (const minutes of [1, 2, 4]) {
    expect(await signIn('admin', PASSWORD)).toMatchObject(locked(minutes));
    vi.setSystemTime(Date.now() + minutes * MINUTE_MS);
    expect(await guess(9)).toMatchObject(FAILED);
  }
});

it('a wrong login is told like a wrong password', async () => {
  const [wrongLogin, wrongPassword] = [
    await signIn('nobody', PASSWORD),
    await signIn('admin', 'x'.repeat(9)),
  ];
  expect(wrongLogin).toEqual(wrongPassword);
});

// Each try was counted only when its password had been checked: a hundred sent at once were all checked.
it('a hundred guesses sent at once are no more than five', async () => {
  const results = await Promise.all(Array.from({ length: 100 }, (_, i) => guess(i)));
  const checked = results.filter((result) => !result.ok && result.problem.code === 'sign-in-failed');
  expect(checked.length).toBeLessThanOrEqual(5);
});

it('colleagues behind the same router are not kept out by somebody’s five wrong tries', async () => {
  for (let i = 0; i < 6; i += 1) await guess(i);
  expect((await signIn('operator1', PASSWORD)).ok).toBe(true);
});

it('thirty wrong tries with made-up names keep the address out', async () => {
  for (let i = 0; i < 30; i += 1) expect(await signIn(`nobody${i}`, PASSWORD)).toMatchObject(FAILED);
  expect(await signIn('operator1', PASSWORD)).toMatchObject(locked(1));
});

it('a lockout ends no session: whoever works goes on working', async () => {
  for (let i = 0; i < 6; i += 1) await guess(i);
  expect((await house.office.call('listPeople', {}, house.administrator)).ok).toBe(true);
});

it('colleagues who sign in at the same moment are all let in', async () => {
  const logins = [
    'admin',
    'operator1',
    'operator2',
    'reception',
    'admin',
    'operator1',
    'operator2',
    'reception',
  ];
  const results = await Promise.all(logins.map((login) => signIn(login, PASSWORD)));
  for (const result of results) answered(result);
});
