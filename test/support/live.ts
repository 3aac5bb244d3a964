/** A screen for tests: a real socket to an office, and everything that it was told. */
import { io, type Socket } from 'socket.io-client';
import { onTestFinished, vi } from 'vitest';
import type {
  ClientToServer,
  HandshakeAuth,
  ServerToClient,
  ViewEnvelope,
  ViewName,
  Views,
  WatchAnswer,
  WatchRequest,
} from '../../contract/live.ts';
import type { Refusal } from '../../contract/problems.ts';

/** Longer than any push takes on two busy cores; a test that passes never waits so long. */
const PATIENCE_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;

export interface ScreenOptions {
  readonly screen?: HandshakeAuth['screen'];
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

export interface Screen {
  /** Every view pushed, oldest first; answers to `watch` are among them. */
  readonly envelopes: ViewEnvelope[];
  /** Every time it was told that its right has ended. */
  readonly ended: Refusal[];
  /** The builds of the pages that the server has told of. */
  readonly builds: string[];
  watch(request: WatchRequest): Promise<WatchAnswer>;
  /** The newest view of this name; fails when there was none. */
  latest<N extends ViewName>(view: N): Views[N];
  /** Resolves when it is disconnected by the other side. */
  lost(): Promise<void>;
  close(): void;
}

/** Tries an expectation until it holds. */
export const eventually = (expectation: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(expectation, { timeout: PATIENCE_MS, interval: 10 });

/**
 * Connects; the socket is closed when the test is over.
 * @throws Error when the office does not let it in
 */
export async function openScreen(url: string, options: ScreenOptions = {}): Promise<Screen> {
  const screen = await connect(url, options);
  onTestFinished(() => screen.close());
  return screen;
}

async function connect(url: string, options: ScreenOptions): Promise<Screen> {
  const { screen = 'visitor', token, headers = {} } = options;
  const auth: HandshakeAuth = token === undefined ? { screen } : { screen, token };
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth,
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    timeout: CONNECT_TIMEOUT_MS,
    extraHeaders: headers,
  });
  const envelopes: ViewEnvelope[] = [];
  const ended: Refusal[] = [];
  const builds: string[] = [];
  socket.on('view', (envelope) => envelopes.push(envelope));
  socket.on('build', (id) => builds.push(id));
  socket.on('ended', (problem) => ended.push(problem));
  const lost = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return {
    envelopes,
    ended,
    builds,
    watch: async (request) => {
      const answer = await socket.timeout(PATIENCE_MS).emitWithAck('watch', request);
      if (answer.ok) envelopes.push(answer.envelope);
      return answer;
    },
    latest: <N extends ViewName>(view: N): Views[N] => {
      const found = envelopes.findLast((envelope) => envelope.view === view);
      if (found === undefined) throw new Error(`no view of ${view} came`);
      return found.data as Views[N];
    },
    lost: () => lost,
    close: () => void socket.disconnect(),
  };
}

/** The view at this moment, for whoever holds the token. */
export async function viewNow<N extends ViewName>(
  url: string,
  request: WatchRequest & { view: N },
  token?: string,
): Promise<Views[N]> {
  const screen = await connect(url, token === undefined ? {} : { token });
  const answer = await screen.watch(request);
  screen.close();
  if (!answer.ok) throw new Error(`refused: ${answer.problem.code}`);
  return answer.envelope.data as Views[N];
}
