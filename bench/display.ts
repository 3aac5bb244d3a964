/** From «next» to the number on sixty displays, beside a bare socket.io broadcast of the same size. */
import { io, type Socket } from 'socket.io-client';
import type { ServerToClient, ViewEnvelope, WatchAnswer, WatchRequest } from '../contract/live.ts';
import { commandId } from '../test/support/office.ts';
import { head, line, median, ms, quantile } from './figures.ts';
import { Client } from './http.ts';
import { start, startOffice, type BenchOffice } from './processes.ts';

const DISPLAYS = 60;
/** They watched before the displays did. */
const DESKS = 6;
const CALLS = 150;
const WARM_UP = 20;
/** Between two calls: an office does not call faster. */
const PAUSE_MS = 40;

type Screen = Socket<
  ServerToClient,
  { watch: (request: WatchRequest, answer: (a: WatchAnswer) => void) => void }
>;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function connect(url: string, auth: Record<string, string>, count = DISPLAYS): Promise<Screen[]> {
  const sockets = Array.from(
    { length: count },
    () => io(url, { transports: ['websocket'], auth, forceNew: true }) as Screen,
  );
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise((resolve) =>
          socket.once('connect', () => {
            resolve(null);
          }),
        ),
    ),
  );
  return sockets;
}

async function watch(
  screen: Screen,
  view: Extract<WatchRequest, { view: 'display' | 'desk' | 'kiosk' | 'manager' }>,
) {
  const answer = await new Promise<WatchAnswer>((resolve) => screen.emit('watch', view, resolve));
  if (!answer.ok) throw new Error(`refused to watch: ${answer.problem.code}`);
  return answer.envelope;
}

/** The bytes of the views that a screen has been sent. */
function weigh(screen: Screen): () => number {
  let bytes = 0;
  screen.on('view', (envelope) => (bytes += Buffer.byteLength(JSON.stringify(envelope))));
  return () => bytes;
}

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
  const displays = await connect(office.url, { screen: 'display', token: office.display });
  const [payload] = await Promise.all(displays.map((display) => watch(display, { view: 'display' })));
  const [one] = displays;
  if (payload === undefined || one === undefined) throw new Error('no display watches');
  const bareDisplays = await connect(bare.url, {});
  const weighed = [{ name: 'display', bytes: weigh(one) }, ...others.weighed];
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
  for (const { name, bytes } of weighed)
    line(`bytes to a ${name} for a call, a start and an end`, (bytes() / (CALLS + WARM_UP)).toFixed(0));
  line('median per display', ms(median(ours)), `bare ${ms(median(theirs))}`);
  for (const socket of [...others.sockets, ...displays, ...bareDisplays]) socket.disconnect();
  for (const client of [kiosk, desk, bareClient]) client.close();
  await office.stop();
  await bare.stop();
}

/** Every desk at work, a kiosk and the manager's room: who shares the office with the displays. */
async function openOthers({ url, operators, kiosk, administrator }: BenchOffice) {
  const open = async (
    screen: string,
    token: string,
    view: Parameters<typeof watch>[1],
  ): Promise<{ name: string; socket: Screen; bytes: () => number }> => {
    const [socket] = await connect(url, { screen, token }, 1);
    if (socket === undefined) throw new Error(`no ${screen} connects`);
    await watch(socket, view);
    return { name: view.view, socket, bytes: weigh(socket) };
  };
  const desks = await Promise.all(operators.map((token) => open('staff', token, { view: 'desk' })));
  const rest = [
    await open('kiosk', kiosk, { view: 'kiosk' }),
    await open('staff', administrator, { view: 'manager' }),
  ];
  return {
    sockets: [...desks, ...rest].map(({ socket }) => socket),
    // All desks are shown the same.
    weighed: [...desks.slice(0, 1), ...rest],
  };
}

/** Serves the visitor, so that the desk is free again. @returns the log's last number: every later call is newer */
async function finish(desk: Client, url: string): Promise<number> {
  await desk.must('/api/desks/desk-1/start', { commandId: commandId() });
  await desk.must('/api/desks/desk-1/finish', { commandId: commandId() });
  const health = (await (await fetch(`${url}/api/health`)).json()) as { seq: number };
  return health.seq;
}
