/** Somebody without a session asks without end: slowed down in words, while those who work notice nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemDetails } from '../contract/problems.ts';
import { answered, openAlways, staff, startOffice, type Staffed } from './support/office.ts';
import { take } from './support/desk.ts';

/** More than a minute's allowance of one address. */
const REQUESTS = 640;
const AT_ONCE = 20;

let house: Staffed;

beforeAll(async () => {
  house = await staff(await startOffice(), openAlways, 1);
});
afterAll(() => house.office.stop());

it('guessing codes of tickets ends after some hundred tries, health and the kiosk go on', async () => {
  const { office, kiosk } = house;
  const guess = () => office.call('getTicket', { code: '0'.repeat(16) });
  const statuses: number[] = [];
  for (let i = 0; i < REQUESTS; i += AT_ONCE) {
    const results = await Promise.all(Array.from({ length: AT_ONCE }, guess));
    statuses.push(...results.map(({ status }) => status));
  }
  expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(600);
  const refused = await guess();
  if (refused.ok) throw new Error('the guess was right');
  expect(refused).toMatchObject({ status: 429, contentType: expect.stringContaining('problem+json') });
  expect(problemDetails.strict().parse(refused.problem)).toMatchObject({
    code: 'too-many-requests',
    title: expect.stringContaining('Подождите минуту'),
  });
  for (let i = 0; i < 3; i += 1) {
    expect((await office.call('getHealth', {})).ok).toBe(true);
    answered(await take(office, kiosk));
  }
});
