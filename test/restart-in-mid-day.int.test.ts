/** The server is started again in the middle of a busy day: everybody sees what they saw, and the work goes on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { busyDay, type BusyDay } from './support/busy-day.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, callsAtWill } from './support/office.ts';

/** Longer than a forecast is kept: what is compared was made of the state as it is. */
const FRESH_MS = 10_000;
const MOVES = 220;

async function halfADay(seed: number): Promise<{ house: DemoOffice; day: BusyDay }> {
  // Without a printer: how long one has been known to be ready is no part of the day.
  const house = await startDemo(at('09:00'), (config) => callsAtWill({ ...config, printers: [] }));
  onTestFinished(() => house.office.stop());
  const day = busyDay(house, seed);
  await day.happen(MOVES);
  return { house, day };
}

/** All that anybody can see of the office at this moment. */
async function everything({ office, ...house }: DemoOffice, codes: readonly string[]) {
  const { url } = office;
  const desks = [];
  // First of all, while no screen is connected.
  const manager = await viewNow(url, { view: 'manager' }, house.administrator);
  for (const token of house.operators) desks.push(await viewNow(url, { view: 'desk' }, token));
  const tickets = [];
  for (const code of codes) tickets.push(answered(await office.call('getTicket', { code })));
  return {
    manager,
    desks,
    tickets,
    kiosk: await viewNow(url, { view: 'kiosk' }, house.kiosk),
    display: await viewNow(url, { view: 'display' }, house.display),
    visits: answered(await office.call('getVisits', {}, house.administrator)),
    report: answered(await office.call('getNorms', {}, house.administrator)),
    seq: answered(await office.call('getHealth', {})).seq,
  };
}

/** What is seen when all has come to rest: a name, for one, is read when a desk first shows it. */
async function settled(house: DemoOffice, day: BusyDay) {
  await house.moveTo(house.now() + FRESH_MS);
  await everything(house, day.codes);
  await sleep(500);
  return everything(house, day.codes);
}

const seesAgain = (house: DemoOffice, day: BusyDay, before: unknown): Promise<void> =>
  vi.waitFor(async () => expect(await everything(house, day.codes)).toEqual(before), {
    timeout: 3000,
    interval: 300,
  });

describe.each([1, 2026])('a restart in mid-day, seed %i', (seed) => {
  it('changes nothing that anybody sees; the work and the numbers go on', async () => {
    const { house, day } = await halfADay(seed);
    const before = await settled(house, day);
    // The day was busy enough to be worth a test.
    expect(before.visits.visits.length).toBeGreaterThan(20);
    expect([...day.done]).toEqual(
      expect.arrayContaining(['finish', 'hold', 'didNotCome', 'transfer', 'check in', 'come back', 'pause']),
    );

    await house.restart();
    await seesAgain(house, day, before);

    const byLetter = (letter: string) =>
      before.visits.visits.filter(({ number }) => number.startsWith(letter)).length;
    const { number } = answered(await take(house.office, house.kiosk));
    expect(number).toBe(`П${String(byLetter('П') + 1).padStart(3, '0')}`);
    await day.happen(MOVES / 4);
    await desksCallWhomTheyShow(house);

    // Once more, after work on top of a restart.
    const later = await settled(house, day);
    await house.restart();
    await seesAgain(house, day, later);
  });
});

/** The order survives as well: who stands first on a desk's screen is called first. */
async function desksCallWhomTheyShow(house: DemoOffice): Promise<void> {
  const { url } = house.office;
  let called = 0;
  for (const token of house.operators) {
    const view = await viewNow(url, { view: 'desk' }, token);
    const [first] = view.queue;
    if (view.desk?.state !== 'free' || first === undefined || first.arrivalAt > house.now()) continue;
    const next = answered(await deskOf(house.office, token, view.desk.id).next());
    expect(next.number).toBe(first.number);
    called += 1;
  }
  // However the dice fell, the display shows those calls.
  await eventually(async () => {
    const { calls } = await viewNow(url, { view: 'display' }, house.display);
    expect(calls.filter(({ open }) => open).length).toBeGreaterThanOrEqual(called);
  });
}
