/** Two halls, two displays: each is told the calls of its own desks, now and as they are made, whatever the settings become. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OfficeConfig } from '../contract/office.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen, type Screen } from './support/live.ts';
import { answered, callsAtWill, commandId } from './support/office.ts';

let house: DemoOffice;

const withHalls = (config: OfficeConfig): OfficeConfig => ({
  ...callsAtWill(config),
  display: {
    ...config.display,
    zones: [
      { id: 'zone-1', name: 'Левый зал', deskIds: ['desk-1'], screenInches: 55 },
      { id: 'zone-2', name: 'Правый зал', deskIds: ['desk-2'], screenInches: null },
    ],
  },
});

beforeAll(async () => {
  house = await startDemo(at('10:00'), withHalls);
});
afterAll(() => house.office.stop());

async function displayOf(zone?: string): Promise<Screen> {
  const screen = await openScreen(house.office.url, { token: house.display });
  expect(await screen.watch({ view: 'display', ...(zone !== undefined && { zone }) })).toMatchObject({
    ok: true,
  });
  return screen;
}
const desksOf = (screen: Screen) =>
  screen.latest('display').announcements.map(({ deskNumber }) => deskNumber);

it('tells each display the calls of its own hall, and the one without a hall all of them', async () => {
  const [left, right, whole] = await Promise.all([displayOf('zone-1'), displayOf('zone-2'), displayOf()]);
  for (const [n, operator] of house.operators.slice(0, 2).entries()) {
    const desk = deskOf(house.office, operator, `desk-${n + 1}`);
    answered(await desk.open());
    answered(await take(house.office, house.kiosk));
    answered(await desk.next());
  }
  await eventually(() => expect(desksOf(whole)).toEqual([1, 2]));
  await eventually(() => expect(desksOf(right)).toEqual([2]));
  expect(desksOf(left)).toEqual([1]);
  const told = JSON.stringify(left.envelopes);
  const other = whole.latest('display').calls.find(({ deskNumber }) => deskNumber === 2);
  expect(told).not.toContain(other?.number);
  expect(left.latest('display').glass.screenInches).toBe(55);
});

it('tells a display whose hall is taken away, and then everything', async () => {
  const left = await displayOf('zone-1');
  expect(left.latest('display').hall).toEqual({ kind: 'zone', name: 'Левый зал' });
  const before = answered(await house.office.call('getConfig', {}, house.administrator));
  const config = { ...before, display: { ...before.display, zones: [] } };
  answered(
    await house.office.call(
      'putConfig',
      { commandId: commandId(), config, before, decisions: [] },
      house.administrator,
    ),
  );
  await eventually(() => expect(left.latest('display').hall).toEqual({ kind: 'unknown' }));
  expect(desksOf(left)).toEqual([1, 2]);
});

it('tells it again when the hall is there', async () => {
  const left = await displayOf('zone-1');
  const before = answered(await house.office.call('getConfig', {}, house.administrator));
  const config = withHalls(before);
  answered(
    await house.office.call(
      'putConfig',
      { commandId: commandId(), config, before, decisions: [] },
      house.administrator,
    ),
  );
  await eventually(() => expect(left.latest('display').hall).toMatchObject({ kind: 'zone' }));
});
