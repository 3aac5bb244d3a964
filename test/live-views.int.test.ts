/** What travels over the sockets: each view as the contract says and no field more, in order, in time, to whom it concerns. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import type { ViewName } from '../contract/live.ts';
import { deskView } from '../contract/views/desk.ts';
import { displayView } from '../contract/views/display.ts';
import { kioskView } from '../contract/views/kiosk.ts';
import { managerView } from '../contract/views/manager.ts';
import { printersView } from '../contract/views/printers.ts';
import { slidesView } from '../contract/views/slides.ts';
import { ticketView } from '../contract/views/ticket.ts';
import { busyDay, type BusyDay } from './support/busy-day.ts';
import { at, startDemo, type DemoOffice } from './support/demo.ts';
import { deskOf, take } from './support/desk.ts';
import { eventually, openScreen, viewNow, type Screen } from './support/live.ts';
import { answered, callsAtWill } from './support/office.ts';

const SCHEMAS: Readonly<Record<ViewName, ZodType>> = {
  kiosk: kioskView,
  display: displayView,
  slides: slidesView,
  desk: deskView,
  manager: managerView,
  ticket: ticketView,
  printers: printersView,
};
const CALLS = 15;
/** A lazy view of the display may wait 300 ms for others; a call may not. */
const AT_ONCE_MS = 100;

let house: DemoOffice;
let day: BusyDay;

beforeAll(async () => {
  house = await startDemo(at('07:00'), callsAtWill);
  day = busyDay(house, 7);
});
afterAll(() => house.office.stop());

const open = (token: string): Promise<Screen> => openScreen(house.office.url, { token });

/** Every view that anybody has at this moment, as it came. */
async function everyView(): Promise<{ view: ViewName; data: unknown }[]> {
  const { url } = house.office;
  const seen: { view: ViewName; data: unknown }[] = [];
  for (const token of [...house.operators, house.reception, house.administrator]) {
    seen.push({ view: 'desk', data: await viewNow(url, { view: 'desk' }, token) });
  }
  seen.push({ view: 'manager', data: await viewNow(url, { view: 'manager' }, house.administrator) });
  seen.push({ view: 'printers', data: await viewNow(url, { view: 'printers' }, house.administrator) });
  seen.push({ view: 'kiosk', data: await viewNow(url, { view: 'kiosk' }, house.kiosk) });
  seen.push({ view: 'display', data: await viewNow(url, { view: 'display' }, house.display) });
  seen.push({ view: 'slides', data: await viewNow(url, { view: 'slides' }, house.display) });
  for (const code of day.codes) {
    seen.push({ view: 'ticket', data: await viewNow(url, { view: 'ticket', code }) });
  }
  return seen;
}

describe('every view is what the contract says, with no field more', () => {
  it.each<[string, () => Promise<void>]>([
    ['before the doors open', () => house.moveTo(at('07:30'))],
    ['with the doors open and nobody there', () => house.moveTo(at('08:00'))],
    ['in a busy morning', () => day.happen(60)],
    ['later that morning', () => day.happen(60)],
    ['after closing time', () => house.moveTo(at('18:30'))],
    ['when the day is over', () => house.moveTo(at('20:00'))],
  ])('%s', async (_, bringAbout) => {
    await bringAbout();
    for (const { view, data } of await everyView()) {
      expect({ view, data: SCHEMAS[view].parse(data) }).toEqual({ view, data });
    }
  });
});

describe('on a day like any other', () => {
  beforeAll(async () => {
    await house.moveTo(at('10:00', 1));
    answered(await deskOf(house.office, house.operators[0] ?? '').open());
  });

  const callSomebody = async () => {
    const desk = deskOf(house.office, house.operators[0] ?? '');
    answered(await take(house.office, house.kiosk));
    const called = answered(await desk.next());
    answered(await desk.start());
    answered(await desk.finish());
    return called;
  };

  it('a call is on the display as soon as the desk knows of it', async () => {
    const desk = deskOf(house.office, house.operators[0] ?? '');
    const display = await open(house.display);
    await display.watch({ view: 'display' });
    const delays: number[] = [];
    for (let i = 0; i < CALLS; i += 1) {
      answered(await take(house.office, house.kiosk));
      const { number } = answered(await desk.next());
      const answeredAt = performance.now();
      await eventually(() =>
        expect(display.latest('display').calls[0]).toMatchObject({ number, open: true }),
      );
      delays.push(performance.now() - answeredAt);
      answered(await desk.didNotCome());
    }
    delays.sort((a, b) => a - b);
    expect(delays[Math.floor(CALLS / 2)]).toBeLessThan(AT_ONCE_MS);
  });

  it('versions grow, and a view is only sent when it differs', async () => {
    const display = await open(house.display);
    await display.watch({ view: 'display' });
    for (let i = 0; i < 3; i += 1) await callSomebody();
    await eventually(() => expect(display.latest('display').calls.some(({ open }) => open)).toBe(false));
    const versions = display.envelopes.map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(3);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(new Set(display.envelopes.map(({ run }) => run)).size).toBe(1);
    const contents = display.envelopes.map(({ data }) => JSON.stringify(data));
    for (const [i, content] of contents.entries()) expect(content).not.toBe(contents[i + 1]);
  });

  it('a call that is repeated is a new call for the ear', async () => {
    const desk = deskOf(house.office, house.operators[0] ?? '');
    const display = await open(house.display);
    await display.watch({ view: 'display' });
    answered(await take(house.office, house.kiosk));
    const { number } = answered(await desk.next());
    await eventually(() => expect(display.latest('display').calls[0]).toMatchObject({ number, times: 1 }));
    const first = display.latest('display').calls[0]?.callId ?? NaN;
    answered(await desk.recall());
    await eventually(() => expect(display.latest('display').calls[0]).toMatchObject({ number, times: 2 }));
    expect(display.latest('display').calls[0]?.callId).toBeGreaterThan(first);
    answered(await desk.didNotCome());
  });

  it('a screen that was away for a while sees what happened meanwhile, and no older version', async () => {
    const before = await open(house.display);
    await before.watch({ view: 'display' });
    const { number } = await callSomebody();
    await eventually(() => expect(before.latest('display').calls[0]).toMatchObject({ number, open: false }));
    const last = before.envelopes.at(-1);
    before.close();
    const missed = await callSomebody();
    // Long enough for the server to notice that nobody watches.
    await eventually(async () => {
      const { devices } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
      expect(devices.find(({ kind }) => kind === 'display')?.connected).toBe(false);
    });
    await callSomebody();
    const after = await open(house.display);
    await after.watch({ view: 'display' });
    expect(after.latest('display').calls[1]?.number).toBe(missed.number);
    const [first] = after.envelopes;
    expect(first?.run).toBe(last?.run);
    expect(first?.version).toBeGreaterThanOrEqual(last?.version ?? NaN);
  });

  it('a screen receives the views it asked for, and those of nobody else', async () => {
    const [operator = '', colleague = ''] = house.operators;
    const display = await open(house.display);
    const desk = await open(colleague);
    const mute = await open(operator);
    await display.watch({ view: 'display' });
    await desk.watch({ view: 'desk' });
    await callSomebody();
    await eventually(() => expect(desk.envelopes.length).toBeGreaterThan(1));
    expect(new Set(display.envelopes.map(({ view }) => view))).toEqual(new Set(['display']));
    expect(new Set(desk.envelopes.map(({ view }) => view))).toEqual(new Set(['desk']));
    const people = desk.envelopes.map(({ data }) => ('person' in data ? data.person.name : ''));
    expect(new Set(people)).toEqual(new Set(['Сотрудник operator2']));
    expect(mute.envelopes).toEqual([]);
  });

  it('the manager sees which screens are connected', async () => {
    const manager = await open(house.administrator);
    await manager.watch({ view: 'manager' });
    const connected = () => manager.latest('manager').devices.map((one) => `${one.kind} ${one.connected}`);
    await eventually(() => expect(connected().sort()).toEqual(['display false', 'kiosk false']));
    const kiosk = await open(house.kiosk);
    await kiosk.watch({ view: 'kiosk' });
    await eventually(() => expect(connected().sort()).toEqual(['display false', 'kiosk true']));
    kiosk.close();
    await eventually(() => expect(connected().sort()).toEqual(['display false', 'kiosk false']));
  });

  it('a restart: sockets are cut, whoever asks again gets the state, from another life of the server', async () => {
    const display = await open(house.display);
    await display.watch({ view: 'display' });
    const before = display.envelopes.at(-1);
    await house.restart();
    await display.lost();
    const again = await open(house.display);
    await again.watch({ view: 'display' });
    const after = again.envelopes.at(-1);
    expect(after?.run).not.toBe(before?.run);
    expect(again.latest('display').calls).toEqual(display.latest('display').calls);
    const { number } = await callSomebody();
    await eventually(() => expect(again.latest('display').calls[0]).toMatchObject({ number }));
  });
});
