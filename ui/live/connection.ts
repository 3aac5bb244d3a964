/**
 * The one socket of a page: it connects when somebody watches, comes back by itself for ever, asks for every view
 * again after it came back, and notices a server that vanished without a word.
 */
import { io, type Socket } from 'socket.io-client';
import {
  clockReading,
  type ClientToServer,
  type HandshakeAuth,
  type ServerToClient,
  type ViewEnvelope,
} from '../../contract/live.ts';
import { refusal, type Refusal } from '../../contract/problems.ts';
import { hearBuild } from '../build/build.ts';
import { serverClock, type ServerClock } from './clock.ts';
import { serverUptime } from './uptime.ts';
import { carryPort, shellPrinter } from './printer-port.ts';
import { isPassing, type Watcher } from './watcher.ts';

export type Screen = HandshakeAuth['screen'];

/** A kiosk that waits longer than this for a server that is back looks broken. */
const RECONNECT_MAX_MS = 2000;
const RECONNECT_FIRST_MS = 250;
const CONNECT_TIMEOUT_MS = 4000;
/** A view answers in milliseconds; on a busy machine in a second. */
const ANSWER_TIMEOUT_MS = 5000;
/** The server pings every two seconds: silence this long is worth a question … */
const SILENCE_MS = 5000;
/** … and no answer to it in this time means that the line is dead, whatever TCP believes. */
const PROBE_TIMEOUT_MS = 2000;
const WATCHDOG_STEP_MS = 1000;
/** After a no that mends itself (the server starts, stops, is being set up). */
const ASK_AGAIN_MS = 3000;
/** A page that just opened is not "lost" yet. */
const CONNECTING_PATIENCE_MS = 4000;

export interface ConnectionOptions {
  /** @default the origin of the page */
  url?: string;
  clock?: ServerClock;
}

export class Connection {
  private readonly watchers = new Set<Watcher>();
  private readonly clock: ServerClock;
  private readonly url: string | undefined;
  private socket: Socket<ServerToClient, ClientToServer> | null = null;
  private heardAt = 0;
  private probing = false;
  private watchdog: ReturnType<typeof setInterval> | undefined;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly screen: Screen,
    options: ConnectionOptions = {},
  ) {
    this.clock = options.clock ?? serverClock;
    this.url = options.url;
  }

  /** Watches until the returned function is called; the last one to leave closes the socket. */
  add(watcher: Watcher): () => void {
    this.watchers.add(watcher);
    const { socket } = this;
    if (socket === null) this.open();
    else if (socket.connected) this.ask(watcher);
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) this.close();
    };
  }

  /** Shakes hands anew, since the cookie may have changed, and asks for everything again. */
  retry(): void {
    for (const watcher of this.watchers) watcher.ask();
    this.close();
    if (this.watchers.size > 0) this.open();
  }

  private open(): void {
    const printer = this.screen === 'kiosk' ? shellPrinter() : null;
    const auth: HandshakeAuth = { screen: this.screen, ...(printer !== null && { prints: true }) };
    const options = {
      auth,
      forceNew: true,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: RECONNECT_FIRST_MS,
      reconnectionDelayMax: RECONNECT_MAX_MS,
      timeout: CONNECT_TIMEOUT_MS,
    };
    const socket: Socket<ServerToClient, ClientToServer> =
      this.url === undefined ? io(options) : io(this.url, options);
    this.socket = socket;
    if (printer !== null) carryPort(socket, printer);
    socket.io.on('open', () => {
      this.heard();
      socket.io.engine.on('packet', this.heard);
    });
    socket.on('connect', () => this.askAll());
    socket.on('build', hearBuild);
    socket.on('view', (envelope) => this.deliver(envelope));
    socket.on('ended', (problem) => this.refuseAll(problem));
    socket.on('connect_error', (error) => this.connectFailed(error));
    socket.on('disconnect', () => {
      this.loseAll();
      if (!socket.active) this.later(RECONNECT_MAX_MS, () => socket.connect());
    });
    this.later(CONNECTING_PATIENCE_MS, () => {
      if (!socket.connected) this.loseAll();
    });
    this.watchdog = setInterval(() => this.watch(), WATCHDOG_STEP_MS);
  }

  private close(): void {
    clearInterval(this.watchdog);
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = null;
    this.probing = false;
  }

  private readonly heard = (): void => {
    this.heardAt = performance.now();
  };

  private askAll(): void {
    for (const watcher of this.watchers) if (!watcher.refused) this.ask(watcher);
  }

  private ask(watcher: Watcher, timeoutMs = ANSWER_TIMEOUT_MS): void {
    const { socket } = this;
    socket?.timeout(timeoutMs).emit('watch', watcher.request, (silence: Error | null, answer) => {
      if (this.socket !== socket) return; // answered to a line that has been given up
      this.probing = false;
      // `silence` also when the line broke meanwhile: then the reconnection asks again.
      if (silence) socket.io.engine.close();
      else if (!this.watchers.has(watcher)) return;
      else if (answer.ok) this.deliverTo(watcher, answer.envelope);
      else {
        watcher.refuse(answer.problem);
        if (isPassing(answer.problem)) this.later(ASK_AGAIN_MS, () => this.askIfWaiting(watcher));
      }
    });
  }

  private askIfWaiting(watcher: Watcher): void {
    if (this.watchers.has(watcher) && !watcher.refused && this.socket?.connected === true) this.ask(watcher);
  }

  private deliver(envelope: ViewEnvelope): void {
    for (const watcher of this.watchers) {
      if (watcher.request.view === envelope.view && !watcher.refused) this.deliverTo(watcher, envelope);
    }
  }

  private deliverTo(watcher: Watcher, envelope: ViewEnvelope): void {
    this.clock.set(clockReading.parse(envelope.clock));
    serverUptime.hear(envelope.run, envelope.uptime);
    watcher.take(envelope);
  }

  private refuseAll(problem: Refusal): void {
    for (const watcher of this.watchers) watcher.refuse(problem);
  }

  private loseAll(): void {
    for (const watcher of this.watchers) watcher.lose();
  }

  /** Either nobody is there (socket.io tries again by itself), or the server did not want this socket. */
  private connectFailed(error: Error & { data?: unknown }): void {
    const { socket } = this;
    if (socket === null || socket.active) {
      this.loseAll();
      return;
    }
    const problem = refusal.safeParse(error.data);
    if (problem.success) this.refuseAll(problem.data);
    else this.loseAll();
    if (!problem.success || isPassing(problem.data)) this.later(ASK_AGAIN_MS, () => socket.connect());
  }

  /** Asks a silent line one question; who does not answer is gone. */
  private watch(): void {
    const first = [...this.watchers].find((watcher) => !watcher.refused);
    if (this.socket?.connected !== true || first === undefined || this.probing) return;
    if (performance.now() - this.heardAt < SILENCE_MS) return;
    this.probing = true;
    this.ask(first, PROBE_TIMEOUT_MS);
  }

  private later(ms: number, what: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      what();
    }, ms);
    this.timers.add(timer);
  }
}
