/** A view that nobody watches costs nothing: it is not made. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type * as desk from '../server/views/desk.ts';
import type * as display from '../server/views/display.ts';
import type * as kiosk from '../server/views/kiosk.ts';
import type * as manager from '../server/views/manager.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen } from './support/live.ts';
import { answered, callsAtWill, openAlways } from './support/office.ts';

const { made, counted } = vi.hoisted(() => {
  const made = { display: 0, manager: 0, kiosk: 0, desk: 0 };
  const counted =
    <Given extends unknown[], View>(view: keyof typeof made, make: (...given: Given) => View) =>
    (...given: Given): View => {
      made[view] += 1;
      return make(...given);
    };
  return { made, counted };
});
vi.mock('../server/views/display.ts', async (original) => {
  const { displayView } = await original<typeof display>();
  return { displayView: counted('display', displayView) };
});
vi.mock('../server/views/manager.ts', async (original) => {
  const { managerView } = await original<typeof manager>();
  return { managerView: counted('manager', managerView) };
});
vi.mock('../server/views/kiosk.ts', async (original) => {
  const { kioskView } = await original<typeof kiosk>();
  return { kioskView: counted('kiosk', kioskView) };
});
vi.mock('../server/views/desk.ts', async (original) => {
  const { deskView } = await original<typeof desk>();
  return { deskView: counted('desk', deskView) };
});

let house: DemoOffice;

beforeAll(async () => {
  house = await startDemo(at('10:00'), (config) => callsAtWill(openAlways(config)));
});
afterAll(() => house.office.stop());
beforeEach(() => {
  Object.assign(made, { display: 0, manager: 0, kiosk: 0, desk: 0 });
});

async function work(): Promise<void> {
  const operator = deskOf(house.office, house.operators[0] ?? '');
  answered(await operator.open());
  for (let i = 0; i < 5; i += 1) {
    answered(await take(house.office, house.kiosk));
    answered(await operator.next());
    answered(await operator.didNotCome());
  }
}

it('with no screen connected nothing is made, however much happens', async () => {
  await work();
  expect(made).toEqual({ display: 0, manager: 0, kiosk: 0, desk: 0 });
});

it('a screen costs its own view; when it has gone, that costs nothing again', async () => {
  const screen = await openScreen(house.office.url, { token: house.display });
  await screen.watch({ view: 'display' });
  await work();
  expect(made).toEqual({ display: expect.any(Number), manager: 0, kiosk: 0, desk: 0 });
  expect(made.display).toBeGreaterThan(5);
  screen.close();
  const health = async () => (await fetch(`${house.office.url}/metrics`)).text();
  await eventually(async () => expect(await health()).toMatch(/^queue_screens_connected 0$/m));
  made.display = 0;
  await work();
  expect(made.display).toBe(0);
});

it('twenty displays in one room cost one view', async () => {
  const screens = await Promise.all(
    Array.from({ length: 20 }, () => openScreen(house.office.url, { token: house.display })),
  );
  for (const screen of screens) await screen.watch({ view: 'display' });
  made.display = 0;
  const operator = deskOf(house.office, house.operators[0] ?? '');
  answered(await take(house.office, house.kiosk));
  const { number } = answered(await operator.next());
  for (const screen of screens) {
    await eventually(() => expect(screen.latest('display').calls[0]).toMatchObject({ number }));
  }
  expect(made.display).toBeLessThan(screens.length / 2);
});
