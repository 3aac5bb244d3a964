/** A visit that begins at once (6.7.6; a number from a paper roll): seen at its desk, never on the wall, honest in the figures. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallOf } from '../contract/api.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf } from './support/desk.ts';
import { viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

const MINUTE = 60_000;

let house: DemoOffice;
beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways, 2);
  answered(await deskOf(house.office, operator()).open());
});
afterAll(() => house.office.stop());

const operator = (): string => house.operators[0] ?? '';
const deskNow = () => viewNow(house.office.url, { view: 'desk' }, operator());
const wall = () => viewNow(house.office.url, { view: 'display' }, house.display);

async function serve(from: CallOf<'serveAtOnce'>['from'], outOfTurn: boolean) {
  const { desk } = await deskNow();
  const request = {
    deskId: desk?.id ?? '',
    serviceId: 'payment',
    outOfTurn,
    from,
    needs: ['moving' as const],
  };
  return answered(await house.office.call('serveAtOnce', { ...request, commandId: commandId() }, operator()));
}
async function visitOf(number: string) {
  const { visits } = answered(await house.office.call('getVisits', {}, house.administrator));
  return visits.find((visit) => visit.number === number);
}
const finish = async () => answered(await deskOf(house.office, operator()).finish());

it('a visit outside has waited since the button was pressed, and no wall and no voice calls it', async () => {
  const { office, administrator } = house;
  const { secret } = answered(await office.call('addHelpButton', { name: 'Вход с улицы' }, administrator));
  answered(await office.call('pressHelpButton', {}, secret));
  const [call] = (await deskNow()).helpCalls;
  const helpCallId = call?.helpCallId ?? '';
  answered(await office.call('takeHelpCall', { helpCallId, commandId: commandId() }, operator()));
  expect(await deskNow()).toMatchObject({
    wentOutTo: [{ helpCallId, place: 'Вход с улицы' }],
    goingTo: [helpCallId],
  });
  const other = await viewNow(office.url, { view: 'desk' }, house.operators[1]);
  expect(other.wentOutTo).toEqual([]);
  await house.moveTo(house.now() + 4 * MINUTE);

  const { number } = await serve({ kind: 'help-call', helpCallId }, true);
  const { desk, wentOutTo, goingTo } = await deskNow();
  expect(desk?.visitor).toMatchObject({ number, reason: { kind: 'help-call' }, needs: ['moving'] });
  expect([desk?.state, wentOutTo, goingTo]).toEqual(['serving', [], []]);
  const { calls, announcements, desks } = await wall();
  expect([calls, announcements]).toEqual([[], []]);
  expect(JSON.stringify(desks)).not.toContain(number);
  await house.moveTo(house.now() + 5 * MINUTE);
  await finish();
  const visit = await visitOf(number);
  expect(visit).toMatchObject({ channel: 'outside', visitorClass: 'out-of-turn', status: 'served' });
  expect(visit?.waitMs).toBeGreaterThanOrEqual(4 * MINUTE);
  expect(visit?.serviceMs).toBeGreaterThanOrEqual(5 * MINUTE);
});

it('whoever came with a number on paper has no wait in any figure, for nobody measured it', async () => {
  const before = answered(await house.office.call('getNorms', {}, house.administrator));
  const { number } = await serve({ kind: 'paper-roll', paperNumber: '37' }, false);
  expect((await deskNow()).desk?.visitor).toMatchObject({ number, paperNumber: '37' });
  await house.office.restart();
  expect((await deskNow()).desk?.visitor).toMatchObject({ number, paperNumber: '37' });
  await finish();
  expect(await visitOf(number)).toMatchObject({ channel: 'paper-roll', waitMs: null, status: 'served' });
  const report = answered(await house.office.call('getNorms', {}, house.administrator));
  expect(report.wait).toEqual(before.wait);
  expect([report.totals.issued, report.totals.served]).toEqual([2, 2]);
});

it('begun by a slip of the finger it is taken back: in no report, a restart later too, and its number is nobody else’s', async () => {
  const before = answered(await house.office.call('getNorms', {}, house.administrator));
  const { number } = await serve({ kind: 'paper-roll', paperNumber: null }, true);
  const { desk } = await deskNow();
  expect(desk?.takeBack).toMatchObject({ step: 'at-once', number });
  const press = { deskId: desk?.id ?? '', stepSeq: desk?.takeBack?.stepSeq ?? 0, commandId: commandId() };
  answered(await house.office.call('takeBack', press, operator()));
  // Asked again by somebody who had not heard the answer.
  answered(await house.office.call('takeBack', press, operator()));
  for (const isRestarted of [false, true]) {
    if (isRestarted) await house.office.restart();
    expect((await deskNow()).desk).toMatchObject({ state: 'free', visitor: null, takeBack: null });
    expect(answered(await house.office.call('getNorms', {}, house.administrator))).toEqual(before);
    expect(await visitOf(number)).toBeUndefined();
  }
  const { number: next } = await serve({ kind: 'paper-roll', paperNumber: null }, false);
  expect(Number(next.slice(1))).toBe(Number(number.slice(1)) + 1);
  await finish();
});

it('a call that the reception answered becomes a visit at a desk', async () => {
  const { office, administrator } = house;
  const { secret } = answered(await office.call('addHelpButton', { name: 'Пандус' }, administrator));
  answered(await office.call('pressHelpButton', {}, secret));
  const [call] = (await deskNow()).helpCalls;
  const helpCallId = call?.helpCallId ?? '';
  answered(await office.call('takeHelpCall', { helpCallId, commandId: commandId() }, administrator));
  const { wentOutTo } = await deskNow();
  expect(wentOutTo).toMatchObject([{ helpCallId, outside: true, isOwn: false }]);
  expect(wentOutTo[0]?.personName).not.toBeNull();
  const { number } = await serve({ kind: 'help-call', helpCallId }, true);
  expect((await deskNow()).wentOutTo).toEqual([]);
  await finish();
  expect(await visitOf(number)).toMatchObject({ channel: 'outside', status: 'served' });
});
