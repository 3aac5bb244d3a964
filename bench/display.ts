/** From «next» to the number on sixty displays, beside a bare socket.io broadcast of the same size. */
import type { ViewEnvelope, WatchRequest } from '../contract/live.ts';
import { commandId } from '../test/support/office.ts';
import { head, line, median, ms, quantile } from './figures.ts';
import { Client } from './http.ts';
import { start, startOffice, type BenchOffice } from './processes.ts';
import { connect, watch, type Screen } from './screens.ts';

const DISPLAYS = 60;
/** They watched before the displays did. */
const DESKS = 6;
const CALLS = 150;
const WARM_UP = 20;
/** Between two calls: an office does not call faster. */
const PAUSE_MS = 40;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

const connectAll = (url: string, auth: Readonly<Record<string, string>>): Promise<Screen[]> =>
  Promise.all(Array.from({ length: DISPLAYS }, () => connect(url, auth)));

/** The time from `act` until each display has shown what `isIt` recognises. */
async function latencies(
  displays: readonly Screen[],
  isIt: (envelope: ViewEnvelope) => boolean,
  act: () => Promise<unknown>,
): Promise<number[]> {
  const begun = performance.now();
  const seen = displays.map(
    (display) =>
      new Promise<number>((resolve) => {
        const look = (envelope: ViewEnvelope) => {
          if (!isIt(envelope)) return;
          display.off('view', look);
          resolve(performance.now() - begun);
        };
        display.on('view', look);
      }),
  );
  const [times] = await Promise.all([Promise.all(seen), act()]);
  return times;
}

const newestCall = (envelope: ViewEnvelope) =>
  envelope.view === 'display' ? envelope.data.calls[0]?.callId : undefined;

export async function benchDisplays(): Promise<void> {
  head(`From «next» to the number on ${DISPLAYS} displays, ${CALLS} calls in turn with bare broadcasts`);
  const office = await startOffice(DESKS);
  await office.openDesks();
  const bare = await start('bench/bare-server.js');
  const kiosk = new Client(office.url, office.kiosk, 8);
  const desk = new Client(office.url, office.operators[0] ?? '', 1);
  const bareClient = new Client(bare.url, '', 1);
  for (let i = 0; i < CALLS + WARM_UP; i += 1) {
    await kiosk.must('/api/tickets', { commandId: commandId(), serviceId: 'payment', outOfTurn: false });
  }
  const others = await openOthers(office);
  const displays = await connectAll(office.url, { screen: 'display', token: office.display });
  const [payload] = await Promise.all(displays.map((display) => watch(display, { view: 'display' })));
  if (payload === undefined) throw new Error('no display watches');
  const bareDisplays = await connectAll(bare.url, {});
  const ours: number[] = [];
  const theirs: number[] = [];
  let last = 0;
  for (let call = 0; call < CALLS + WARM_UP; call += 1) {
    await pause();
    const times = await latencies(
      displays,
      (envelope) => (newestCall(envelope) ?? 0) > last,
      () => desk.must('/api/desks/desk-1/next', { commandId: commandId() }),
    );
    last = await finish(desk, office.url);
    await pause();
    const bareTimes = await latencies(
      bareDisplays,
      () => true,
      () => bareClient.must('/broadcast', payload),
    );
    if (call < WARM_UP) continue;
    ours.push(...times);
    theirs.push(...bareTimes);
  }
  for (const [name, q] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    const [a, b] = [quantile(ours, q), quantile(theirs, q)];
    line(`${name} (aim: 1.50 of the bare broadcast)`, ms(a), `bare ${ms(b)}`, (a / b).toFixed(2));
  }
  line('bytes of one display view', String(Buffer.byteLength(JSON.stringify(payload))));
  line('median per display', ms(median(ours)), `bare ${ms(median(theirs))}`);
  for (const socket of [...others, ...displays, ...bareDisplays]) socket.disconnect();
  for (const client of [kiosk, desk, bareClient]) client.close();
  await office.stop();
  await bare.stop();
}

/** Every desk at work, a kiosk and the manager's room: who shares the office with the displays. */
function openOthers({ url, operators, kiosk, administrator }: BenchOffice): Promise<Screen[]> {
  const open = async (screen: string, token: string, request: WatchRequest): Promise<Screen> => {
    const socket = await connect(url, { screen, token });
    await watch(socket, request);
    return socket;
  };
  return Promise.all([
    ...operators.map((token) => open('staff', token, { view: 'desk' })),
    open('kiosk', kiosk, { view: 'kiosk' }),
    open('staff', administrator, { view: 'manager' }),
  ]);
}

/** Serves the visitor, so that the desk is free again. @returns the log's last number: every later call is newer */
async function finish(desk: Client, url: string): Promise<number> {
  await desk.must('/api/desks/desk-1/start', { commandId: commandId() });
  await desk.must('/api/desks/desk-1/finish', { commandId: commandId() });
  const health = (await (await fetch(`${url}/api/health`)).json()) as { seq: number };
  return health.seq;
}
