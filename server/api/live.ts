/** The live gateway: each socket receives only the views it may watch and asked for. */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { EventType, OfficeEvent } from '../../contract/events.ts';
import {
  handshakeAuth,
  watchRequest,
  type ClientToServer,
  type ServerToClient,
  type ViewName,
  type WatchAnswer,
} from '../../contract/live.ts';
import type { ProblemCode } from '../../contract/problems.ts';
import { Channels, type ChannelSource } from './channels.ts';
import type { House } from './house.ts';
import { SocketWay } from '../printing/kiosk-ways.ts';
import { mayUse, tokenOf, type Principal } from './principals.ts';
import { sourceOf } from './sources.ts';
import { WATCH_RIGHTS } from './watch-rights.ts';

/** A screen learns within five seconds that the line is dead, and so do we. */
const PING_INTERVAL_MS = 2000;
const PING_TIMEOUT_MS = 3000;
/** A watch request is a few dozen bytes. */
const LARGEST_MESSAGE_BYTES = 4096;

interface SocketData {
  token: string | null;
  /** By what right it watches; null while it sees nothing that needs one. */
  right: 'person' | 'device' | null;
  /** What it watches. */
  views: Set<ViewName>;
  /** Our shell is around the page, it says. */
  prints: boolean;
  /** Over a kiosk's page to the printers on its computer; null for any other. */
  way: SocketWay | null;
  /** Takes it out of the kiosks that are there; null unless it is one. */
  leaveKiosks: (() => void) | null;
}

type LiveServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

/** What the waiting room and the desks must not wait for. */
const CALL_EVENTS: ReadonlySet<EventType> = new Set<EventType>([
  'TicketCalled',
  'TicketRecalled',
  'ServiceStarted',
  'ServiceResumed',
  'VisitorDidNotCome',
  'StepTakenBack',
]);
const COMMON_EVENTS: ReadonlySet<EventType> = new Set<EventType>(['TicketIssued', 'VisitorCheckedIn']);

export class LiveGateway {
  readonly #house: House;
  readonly #build: string | null;
  readonly #io: LiveServer;
  readonly #channels: Channels;

  /** @param build of the pages that are served; null when none has made them */
  constructor(house: House, http: HttpServer, build: string | null) {
    this.#house = house;
    this.#build = build;
    this.#io = new Server(http, {
      serveClient: false,
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: PING_TIMEOUT_MS,
      maxHttpBufferSize: LARGEST_MESSAGE_BYTES,
      allowRequest: (request, decide) => {
        decide(null, isSameOrigin(request.headers.origin, request.headers.host));
      },
    });
    this.#channels = new Channels({
      run: house.run,
      clock: () => ({ now: house.runtime.now(), speed: house.clock.speed }),
      send: (key, envelope) => void this.#io.to(key).emit('view', envelope),
      isWatched: (key) => (this.#io.sockets.adapter.rooms.get(key)?.size ?? 0) > 0,
    });
    this.#io.on('connection', (socket) => {
      this.#welcome(socket);
    });
  }

  /** Sockets connected now. */
  get connections(): number {
    return this.#io.engine.clientsCount;
  }

  /** Pushes what these events changed: calls at once, the rest within moments. */
  committed(events: readonly OfficeEvent[]): void {
    const types = new Set(events.map(({ body }) => body.type));
    const called = [...types].some((type) => CALL_EVENTS.has(type));
    const atDesks = [...types].some((type) => !COMMON_EVENTS.has(type));
    const tickets = new Set(events.flatMap(({ body }) => ('ticketId' in body ? body.ticketId : [])));
    const { state } = this.#house.runtime;
    this.#channels.changed(({ key, view }: ChannelSource) => {
      if (view === 'display') return called;
      if (view === 'desk') return atDesks;
      if (view !== 'ticket') return false;
      return tickets.has(state.ticketsByCode.get(key.slice('ticket '.length)) ?? '');
    });
  }

  /** Something other than the log changed, or time went on. */
  refresh(): void {
    this.#channels.changed(() => false);
  }

  /**
   * Whoever watches without a right any more (signed out, removed, signed in too long ago, another role) is told and
   * sees nothing more.
   */
  async endRights(): Promise<void> {
    for (const socket of this.#io.sockets.sockets.values()) {
      const { right, views } = socket.data;
      if (right === null) continue;
      const principal = await this.#principalOf(socket);
      // Another look, begun meanwhile, may have told it already.
      if (socket.data.right === null) continue;
      if (principal.kind === 'public') {
        this.#end(socket, right === 'person' ? 'unauthenticated' : 'device-unknown');
      } else if ([...views].some((view) => !mayUse(principal, WATCH_RIGHTS[view]))) {
        this.#end(socket, 'forbidden');
      }
    }
  }

  #end(socket: LiveSocket, code: ProblemCode): void {
    socket.data.right = null;
    socket.data.views.clear();
    this.#leaveKiosks(socket);
    for (const room of socket.rooms) if (room !== socket.id) void socket.leave(room);
    socket.emit('ended', { code });
    this.refresh();
  }

  isConnected(deviceId: string): boolean {
    return this.#io.sockets.adapter.rooms.has(`device ${deviceId}`);
  }

  async stop(): Promise<void> {
    this.#channels.stop();
    await this.#io.close();
  }

  #principalOf(socket: LiveSocket): Promise<Principal> {
    return this.#house.directory.identify(socket.data.token, this.#house.clock.now());
  }

  #welcome(socket: LiveSocket): void {
    const auth = handshakeAuth.safeParse(socket.handshake.auth);
    const screen = auth.success ? auth.data.screen : 'visitor';
    const { cookie, authorization } = socket.handshake.headers;
    socket.data.right = null;
    socket.data.views = new Set();
    socket.data.prints = auth.success && auth.data.prints === true;
    socket.data.way = null;
    socket.data.leaveKiosks = null;
    socket.data.token =
      (auth.success ? auth.data.token : undefined) ?? tokenOf({ cookie, authorization, screen });
    if (this.#build !== null) socket.emit('build', this.#build);
    socket.on('watch', (request: unknown, answer: unknown) => {
      if (typeof answer !== 'function') return;
      const reply = answer as (result: WatchAnswer) => void;
      this.#watch(socket, request).then(reply, (error: unknown) => {
        this.#house.logger.error({ err: error }, 'a view could not be made');
        reply({ ok: false, problem: { code: 'internal' } });
      });
    });
    socket.on('port', (news: unknown) => socket.data.way?.heard(news));
    socket.on('disconnect', () => {
      this.#leaveKiosks(socket);
      this.refresh();
    });
  }

  async #watch(socket: LiveSocket, given: unknown): Promise<WatchAnswer> {
    const request = watchRequest.safeParse(given);
    if (!request.success) return { ok: false, problem: { code: 'bad-request' } };
    const { runtime } = this.#house;
    if (runtime.state.config === null) return { ok: false, problem: { code: 'setup-needed' } };
    const principal = await this.#principalOf(socket);
    if (!mayUse(principal, WATCH_RIGHTS[request.data.view])) {
      return { ok: false, problem: { code: principal.kind === 'public' ? 'unauthenticated' : 'forbidden' } };
    }
    const source = sourceOf(this.#house, request.data, principal, (id) => this.isConnected(id));
    const envelope = source === null ? null : this.#channels.open(source);
    if (source === null || envelope === null) return { ok: false, problem: { code: 'ticket-unknown' } };
    void socket.join(source.key);
    socket.data.views.add(request.data.view);
    if (principal.kind === 'person' || principal.kind === 'device') socket.data.right = principal.kind;
    if (principal.kind === 'device') void socket.join(`device ${principal.device.id}`);
    if (principal.kind === 'device') this.refresh();
    if (principal.kind === 'device' && principal.device.kind === 'kiosk')
      this.#joinKiosks(socket, principal.device.id);
    return { ok: true, envelope };
  }

  /** From now on printers on this kiosk's computer are reached over this socket. */
  #joinKiosks(socket: LiveSocket, deviceId: string): void {
    if (socket.data.leaveKiosks !== null || !socket.connected) return;
    const { kiosks, printing } = this.#house;
    socket.data.way = socket.data.prints ? new SocketWay(socket) : null;
    socket.data.leaveKiosks = kiosks.join(deviceId, socket.data.way);
    printing.printers.wakeAtKiosk(deviceId);
  }

  #leaveKiosks(socket: LiveSocket): void {
    socket.data.leaveKiosks?.();
    socket.data.leaveKiosks = null;
    socket.data.way = null;
  }
}

/** A page of another site may not open a socket with this browser's cookies. Programs send no origin. */
function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
