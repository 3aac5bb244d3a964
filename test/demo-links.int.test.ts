/** The links that a demo prints: each opens its screen by itself; a real office has none. */
import request from 'supertest';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import type { ViewName } from '../contract/live.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { openScreen } from './support/live.ts';
import { answered, openAlways, staff, startOffice } from './support/office.ts';

let house: DemoOffice;
let personId: string;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
  personId = answered(await house.office.call('getSession', {}, house.administrator)).person.id;
});
afterAll(() => house.office.stop());

const makeLink = (given: CallOf<'makeLink'>) => house.office.call('makeLink', given, house.administrator);

it.each<[CallOf<'makeLink'>['page'], ViewName, string]>([
  ['desk', 'desk', 'queue_staff'],
  ['manager', 'manager', 'queue_staff'],
  ['printers', 'printers', 'queue_staff'],
  ['kiosk', 'kiosk', 'queue_kiosk'],
  ['display', 'display', 'queue_display'],
])('a link opens the page %s, signed in or paired', async (page, view, cookie) => {
  const isDevice = page === 'kiosk' || page === 'display';
  const { token } = answered(await makeLink({ page, personId: isDevice ? null : personId }));
  const followed = await request(house.office.url).post('/api/links/follow').send({ token });
  expect(followed.body).toEqual({ page: `/${page}`, token: expect.stringMatching(/^[\w-]{43}$/) });
  expect(followed.get('Set-Cookie')?.[0]).toMatch(new RegExp(`^${cookie}=`));
  const screen = await openScreen(house.office.url, { token: followed.body.token });
  expect((await screen.watch(view === 'ticket' ? { view, code: '' } : { view })).ok).toBe(true);
});

it.each([null, 'nobody'])('a link to a desk is for a person who is there, not for %j', async (who) => {
  expect(await makeLink({ page: 'desk', personId: who })).toMatchObject({
    status: 400,
    problem: { code: 'bad-request', params: { field: 'personId' } },
  });
});

it('a link that was made up opens nothing', async () => {
  expect(await house.office.call('followLink', { token: 'x'.repeat(43) })).toMatchObject({
    status: 403,
    problem: { code: 'link-wrong' },
  });
});

it('a real office makes no links and its clock cannot be moved', async () => {
  const { office, administrator } = await staff(await startOffice(), openAlways, 1);
  onTestFinished(() => office.stop());
  const link = { page: 'display', personId: null } as const;
  expect(await office.call('makeLink', link, administrator)).toMatchObject({ status: 404 });
  const before = answered(await office.call('getHealth', {})).clock;
  const moved = await office.call('setDemoClock', { to: before.now + 3_600_000 }, administrator);
  expect(moved).toMatchObject({ status: 404 });
  const after = answered(await office.call('getHealth', {})).clock;
  expect(after.speed).toBe(1);
  expect(after.now - before.now).toBeLessThan(60_000);
});
