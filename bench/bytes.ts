/** What one visitor's call, start and end cost each kind of screen in bytes, at the pace of an office. */
import type { WatchRequest } from '../contract/live.ts';
import { commandId } from '../test/support/office.ts';
import { head, line } from './figures.ts';
import { Client } from './http.ts';
import { startOffice, type BenchOffice } from './processes.ts';
import { connect, watch, weigh, type Screen } from './screens.ts';

const DESKS = 6;
const WAITING = 40;
const CALLS = 10;
/** The laziest view is sent within a second: no two steps share a message. */
const PAUSE_MS = 1200;

interface Weighed {
  readonly name: string;
  readonly screen: Screen;
  readonly bytes: () => number;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

export async function benchBytes(): Promise<void> {
  head(`Bytes to each kind of screen for a call, a start and an end, ${WAITING} waiting, ${DESKS} desks`);
  const office = await startOffice(DESKS);
  await office.openDesks();
  const kiosk = new Client(office.url, office.kiosk, 1);
  const desk = new Client(office.url, office.operators[0] ?? '', 1);
  const issue = async () => {
    const wish = { commandId: commandId(), serviceId: 'payment', outOfTurn: false };
    return (await kiosk.must('/api/tickets', wish)) as { code: string };
  };
  for (let n = 1; n < WAITING; n += 1) await issue();
  const screens = await openScreens(office, (await issue()).code);
  const sums = new Map<string, number>();
  for (let call = 0; call < CALLS; call += 1) {
    await pause();
    const before = screens.map(({ bytes }) => bytes());
    for (const step of ['next', 'start', 'finish']) {
      await desk.must(`/api/desks/desk-1/${step}`, { commandId: commandId() });
      await pause();
    }
    screens.forEach(({ name, bytes }, n) =>
      sums.set(name, (sums.get(name) ?? 0) + bytes() - (before[n] ?? 0)),
    );
    await issue();
  }
  for (const [name, sum] of sums) line(name, (sum / CALLS).toFixed(0));
  for (const { screen } of screens) screen.disconnect();
  for (const client of [kiosk, desk]) client.close();
  await office.stop();
}

/** @param code of the ticket that the phone follows: of the last one in the queue */
async function openScreens(office: BenchOffice, code: string): Promise<Weighed[]> {
  const { url, operators, kiosk, display, administrator } = office;
  const open = async (
    name: string,
    auth: Readonly<Record<string, string>>,
    ...requests: readonly WatchRequest[]
  ): Promise<Weighed> => {
    const screen = await connect(url, auth);
    for (const request of requests) await watch(screen, request);
    return { name, screen, bytes: weigh(screen) };
  };
  const staff = (token = '') => ({ screen: 'staff', token });
  const wall = { screen: 'display', token: display };
  return [
    await open('display on the wall', wall, { view: 'display' }, { view: 'slides' }),
    await open('display over a desk', wall, { view: 'display' }),
    await open('desk that calls', staff(operators[0]), { view: 'desk' }),
    await open('desk beside it', staff(operators[1]), { view: 'desk' }),
    await open('kiosk', { screen: 'kiosk', token: kiosk }, { view: 'kiosk' }),
    await open('manager', staff(administrator), { view: 'manager' }),
    await open('ticket on a phone', { screen: 'visitor' }, { view: 'ticket', code }),
  ];
}
