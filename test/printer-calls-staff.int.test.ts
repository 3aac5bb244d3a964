/** A kiosk out of paper calls staff by itself: once for all its tickets, until somebody goes or the roll is in; the reports know nothing of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { VirtualCondition } from '../contract/printing.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { take } from './support/desk.ts';
import { eventually, openScreen, viewNow } from './support/live.ts';
import { answered, commandId, openAlways } from './support/office.ts';

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'), openAlways);
});
afterAll(() => house.office.stop());

const put = async (condition: VirtualCondition) =>
  answered(
    await house.office.call(
      'setVirtualPrinter',
      { printerId: 'ticket-printer', condition },
      house.administrator,
    ),
  );
const go = (helpCallId: string, token: string | undefined) =>
  house.office.call('takeHelpCall', { helpCallId, commandId: commandId() }, token);

it('one call for the trouble, ended by the roll, or by whoever goes', async () => {
  const { office, operators, administrator, kiosk } = house;
  const desk = await openScreen(office.url, { token: operators[0] ?? '' });
  await desk.watch({ view: 'desk' });
  const calls = () => desk.latest('desk').helpCalls;
  const calledFor = (trouble: string) =>
    eventually(() => expect(calls()).toMatchObject([{ trouble, place: expect.any(String) }]));
  const quiet = () => eventually(() => expect(calls()).toEqual([]));

  await put('paper-out');
  const numbers = [];
  for (let i = 0; i < 3; i += 1) numbers.push(answered(await take(office, kiosk)).number);
  expect(new Set(numbers).size).toBe(3);
  await calledFor('paper-out');
  const manager = await viewNow(office.url, { view: 'manager' }, administrator);
  expect(manager.helpCalls).toEqual(calls());
  await put('ready');
  await quiet();

  await put('paper-out');
  answered(await take(office, kiosk));
  await calledFor('paper-out');
  const { helpCallId } = calls()[0]!;
  const before = (await viewNow(office.url, { view: 'manager' }, administrator)).reportVersion;
  answered(await go(helpCallId, operators[0]));
  await quiet();
  expect(await go(helpCallId, operators[1])).toMatchObject({ problem: { code: 'help-call-over' } });
  answered(await take(office, kiosk));
  expect(calls()).toEqual([]);
  const { reportVersion } = await viewNow(office.url, { view: 'manager' }, administrator);
  expect(reportVersion).toBe(before + 1); // the ticket, and nothing else

  await put('ready');
  await eventually(async () =>
    expect(await go(helpCallId, operators[0])).toMatchObject({ problem: { code: 'help-call-unknown' } }),
  );
});

it('rings for nobody once the day is over', async () => {
  const { office, administrator, operators, kiosk } = house;
  await put('paper-out');
  answered(await take(office, kiosk));
  const desk = await openScreen(office.url, { token: operators[0] ?? '' });
  await desk.watch({ view: 'desk' });
  await eventually(() => expect(desk.latest('desk').helpCalls).toHaveLength(1));
  answered(await office.call('closeDay', { commandId: commandId() }, administrator));
  await eventually(() => expect(desk.latest('desk').helpCalls).toEqual([]));
  await put('ready');
});
