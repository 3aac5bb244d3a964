/** A colleague is asked to come to a desk: seen at both desks after a restart too, on no wall and in no report of calls for help. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;
/** The people at desks 1 to 3, by their tokens. */
let tokens: readonly [string, string, string];

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 3);
  const [first = '', second = '', third = ''] = house.operators;
  tokens = [first, second, third];
  for (const [n, token] of tokens.entries()) answered(await deskAt(n + 1, token).open());
});
afterAll(() => house.office.stop());
// Each begins with a visitor in service at desk 1.
beforeEach(async () => {
  answered(await take(house.office, house.kiosk));
  answered(await deskAt(1).next());
  answered(await deskAt(1).start());
  return async () => {
    await deskAt(1).finish();
  };
});

const deskAt = (desk: number, token = tokens[desk - 1]) => deskOf(house.office, token ?? '', `desk-${desk}`);
const deskNow = (desk: number) => viewNow(house.office.url, { view: 'desk' }, tokens[desk - 1] ?? '');
const personAt = async (desk: number) => (await deskNow(desk)).person;
const invite = async (personId: string | null) =>
  house.office.call('inviteColleague', { deskId: 'desk-1', personId, commandId: commandId() }, tokens[0]);
async function say(desk: number, comes: boolean) {
  const { invitationId = '' } = (await deskNow(1)).myInvitation ?? {};
  return house.office.call(
    'answerInvitation',
    { invitationId, comes, commandId: commandId() },
    tokens[desk - 1] ?? '',
  );
}

it('all are asked, the first who answers goes, and the second is told so', async () => {
  answered(await invite(null));
  const { desk, person, myInvitation } = await deskNow(1);
  expect(myInvitation).toMatchObject({ state: 'waiting', colleague: null, answeredAt: null });
  const row = { deskNumber: 1, personName: person.name, number: desk?.visitor?.number, byName: false };
  for (const other of [2, 3]) expect((await deskNow(other)).invitations).toMatchObject([row]);
  expect((await deskNow(1)).invitations).toEqual([]);
  const reception = await viewNow(house.office.url, { view: 'desk' }, house.reception);
  expect(reception.invitations).toEqual([]);

  expect(await say(3, false)).toMatchObject({ ok: false, problem: { code: 'invitation-to-all' } });
  answered(await say(3, true));
  const { name } = await personAt(3);
  expect((await deskNow(1)).myInvitation).toMatchObject({
    state: 'comes',
    colleague: { name, deskNumber: 3 },
  });
  for (const other of [2, 3]) expect((await deskNow(other)).invitations).toEqual([]);
  expect(await say(2, true)).toMatchObject({
    ok: false,
    problem: { code: 'invitation-answered', params: { deskNumber: 1 } },
  });
});

it('who goes there is told so no longer than the visitor is there', async () => {
  answered(await invite(null));
  const { invitationId } = (await deskNow(1)).myInvitation ?? {};
  answered(await say(2, true));
  expect([(await deskNow(2)).goingTo, (await deskNow(3)).goingTo]).toEqual([[invitationId], []]);
  answered(await deskAt(1).finish());
  expect((await deskNow(2)).goingTo).toEqual([]);
});

it('one is asked by name, who declines; the visitor goes, and it is over', async () => {
  const { id, name } = await personAt(2);
  answered(await invite(id));
  expect((await deskNow(2)).invitations).toMatchObject([{ byName: true }]);
  expect((await deskNow(3)).invitations).toEqual([]);
  answered(await say(2, false));
  expect((await deskNow(1)).myInvitation).toMatchObject({ state: 'declined', colleague: { name } });
  answered(await deskAt(1).finish());
  expect((await deskNow(1)).myInvitation).toBeNull();
});

it('who was named and closes her desk is away', async () => {
  const { id } = await personAt(2);
  answered(await invite(id));
  answered(await deskAt(2).close());
  expect((await deskNow(1)).myInvitation).toMatchObject({ state: 'away', colleague: { deskNumber: null } });
  expect((await deskNow(2)).invitations).toEqual([]);
  answered(await deskAt(2).open());
  expect((await deskNow(1)).myInvitation).toMatchObject({ state: 'waiting' });
});

it('the server is started again, and it still stands', async () => {
  answered(await invite(null));
  const [before, asked] = [await deskNow(1), await deskNow(2)];
  await house.office.restart();
  expect((await deskNow(1)).myInvitation).toEqual(before.myInvitation);
  expect((await deskNow(2)).invitations).toEqual(asked.invitations);
  answered(await say(2, true));
  await house.office.restart();
  expect((await deskNow(1)).myInvitation).toMatchObject({ state: 'comes' });
});

it('a finish is taken back: the invitation is there again, and the visit is told right in the report', async () => {
  answered(await invite(null));
  const { myInvitation, desk } = await deskNow(1);
  answered(await deskAt(1).finish());
  expect((await deskNow(2)).invitations).toEqual([]);
  const { stepSeq = 0 } = (await deskNow(1)).desk?.takeBack ?? {};
  const press = { deskId: 'desk-1', stepSeq, commandId: commandId() };
  answered(await house.office.call('takeBack', press, tokens[0]));
  expect((await deskNow(1)).myInvitation).toEqual(myInvitation);
  const { visits } = answered(await house.office.call('getVisits', {}, house.administrator));
  expect(visits.find(({ number }) => number === desk?.visitor?.number)).toMatchObject({ status: 'serving' });
});

it('no wall shows it, and no report of calls for help knows of it', async () => {
  const wall = () => viewNow(house.office.url, { view: 'display' }, house.display);
  const before = await wall();
  answered(await invite(null));
  answered(await say(2, true));
  expect(await wall()).toEqual(before);
  const { made } = answered(await house.office.call('getHelpCalls', {}, house.administrator));
  expect(made).toBe(0);
});
