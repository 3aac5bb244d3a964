// The live connection against a real socket.io server: it comes back, asks again, drops what is late, notices silence.
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref, type EffectScope } from 'vue';
import type {
  ClientToServer,
  ServerToClient,
  ViewEnvelope,
  WatchAnswer,
  WatchRequest,
} from '../../contract/live.ts';
import { layCable } from '../../test/support/cable.ts';
import { displayView, kioskView, NOW } from '../../test/support/views.ts';
import { ServerClock } from './clock.ts';
import { Connection } from './connection.ts';
import { useLive } from './useLive.ts';

type Office = Server<ClientToServer, ServerToClient>;

const running: (() => unknown)[] = [];
let scope: EffectScope | undefined;

afterEach(async () => {
  scope?.stop();
  for (const stop of running.splice(0).reverse()) await stop();
});

const kiosk = (version: number, desksOpen: number, run = 'run-1'): ViewEnvelope => ({
  view: 'kiosk',
  run,
  version,
  clock: { now: NOW, speed: 1 },
  uptime: 60_000,
  data: kioskView({ desksOpen }),
});

const fine = (envelope: ViewEnvelope): WatchAnswer => ({ ok: true, envelope });

/** An office whose answers are given by the test. */
async function startOffice(answer: (request: WatchRequest) => WatchAnswer | null, port = 0) {
  const http: HttpServer = createServer();
  const office: Office = new Server(http, { pingInterval: 2000, pingTimeout: 3000 });
  const asked: WatchRequest[] = [];
  office.on('connection', (socket) => {
    socket.on('watch', (request, reply) => {
      asked.push(request);
      const result = answer(request);
      if (result !== null) reply(result);
    });
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const stop = async () => {
    await office.close();
  };
  running.push(stop);
  return { office, asked, stop, port: (http.address() as AddressInfo).port };
}

function watchKiosk(port: number, request: () => WatchRequest | null = () => ({ view: 'kiosk' })) {
  const clock = new ServerClock();
  const connection = new Connection('kiosk', { url: `http://127.0.0.1:${port}`, clock });
  scope = effectScope();
  const live = scope.run(() => useLive(request, 'kiosk', { connection }))!;
  return { live, clock };
}

const until = (what: () => void) => vi.waitFor(what, { timeout: 12_000, interval: 20 });

describe('the live connection', () => {
  it('shows the view and its clock, then what the server pushes', async () => {
    const { office, port } = await startOffice(() => fine(kiosk(1, 6)));
    const { live, clock } = watchKiosk(port);
    expect(live.status.value).toBe('connecting');
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 6 }));
    expect(live.status.value).toBe('live');
    expect(clock.now()).toBeGreaterThanOrEqual(NOW);
    office.emit('view', kiosk(2, 7));
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 7 }));
  });

  it('drops an envelope older than the last of the same run, and takes one of a new run', async () => {
    const { office, port } = await startOffice(() => fine(kiosk(5, 5)));
    const { live } = watchKiosk(port);
    await until(() => expect(live.status.value).toBe('live'));
    office.emit('view', kiosk(4, 4));
    office.emit('view', kiosk(6, 6));
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 6 }));
    office.emit('view', kiosk(1, 1, 'run-2'));
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 1 }));
  });

  it('keeps what is on the glass when the server is lost, and catches up when it is back', async () => {
    const first = await startOffice(() => fine(kiosk(1, 6)));
    const { live } = watchKiosk(first.port);
    await until(() => expect(live.status.value).toBe('live'));
    await first.stop();
    await until(() => expect(live.status.value).toBe('lost'));
    expect(live.view.value).toMatchObject({ desksOpen: 6 });
    await startOffice(() => fine(kiosk(1, 3, 'run-2')), first.port);
    await until(() => expect(live.status.value).toBe('live'));
    expect(live.view.value).toMatchObject({ desksOpen: 3 });
  });

  it('says lost within seconds when nobody is there from the beginning', async () => {
    const { live } = watchKiosk(9);
    await until(() => expect(live.status.value).toBe('lost'));
  });

  it('notices a line that is dead while TCP believes in it', async () => {
    const { port } = await startOffice(() => fine(kiosk(1, 6)));
    const cable = await layCable(`http://127.0.0.1:${port}`);
    running.push(() => cable.close());
    const { live } = watchKiosk(Number(new URL(cable.url).port));
    await until(() => expect(live.status.value).toBe('live'));
    cable.clog();
    const since = performance.now();
    await until(() => expect(live.status.value).toBe('lost'));
    expect(performance.now() - since).toBeLessThan(9000);
    cable.plug();
    await until(() => expect(live.status.value).toBe('live'));
  });

  it('shows a refusal, and asks again when told to', async () => {
    let paired = false;
    const { asked, port } = await startOffice(() =>
      paired ? fine(kiosk(1, 6)) : { ok: false, problem: { code: 'unauthenticated' } },
    );
    const { live } = watchKiosk(port);
    await until(() => expect(live.status.value).toBe('refused'));
    expect(live.problem.value).toEqual({ code: 'unauthenticated' });
    paired = true;
    live.retry();
    await until(() => expect(live.status.value).toBe('live'));
    expect(asked).toHaveLength(2);
  });

  it('repeats by itself what was refused for a while only', async () => {
    let ready = false;
    const { port } = await startOffice(() =>
      ready ? fine(kiosk(1, 6)) : { ok: false, problem: { code: 'setup-needed' } },
    );
    const { live } = watchKiosk(port);
    await until(() => expect(live.problem.value).toEqual({ code: 'setup-needed' }));
    ready = true;
    await until(() => expect(live.status.value).toBe('live'));
  });

  it('shows nothing more once the right to see has ended', async () => {
    const { office, port } = await startOffice(() => fine(kiosk(1, 6)));
    const { live } = watchKiosk(port);
    await until(() => expect(live.status.value).toBe('live'));
    office.emit('ended', { code: 'device-unknown' });
    await until(() => expect(live.status.value).toBe('refused'));
    expect(live.view.value).toBeNull();
    office.emit('view', kiosk(9, 9));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(live.view.value).toBeNull();
  });

  it('watches something else when the wish changes, and nothing when there is none', async () => {
    const wish = ref<WatchRequest | null>(null);
    const { asked, port } = await startOffice((request) =>
      fine(
        request.view === 'kiosk'
          ? kiosk(1, 6)
          : { ...kiosk(1, 0), view: 'display', data: displayView({ desksOpen: 2 }) },
      ),
    );
    const { live } = watchKiosk(port, () => wish.value);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toEqual([]);
    wish.value = { view: 'kiosk' };
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 6 }));
    wish.value = { view: 'display' };
    await until(() => expect(live.view.value).toMatchObject({ desksOpen: 2 }));
  });
});
