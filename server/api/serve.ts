/** Opens an office: log, runtime, printers, pages, API and live views on one port; hands back a way to close it. */
import { createServer, type Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { OfficeEvent } from '../../contract/events.ts';
import { text } from '../../texts/index.ts';
import { DatabaseRefused } from '../log/errors.ts';
import { openOfficeDatabase, type OfficeDatabase } from '../log/office-database.ts';
import { Answers } from '../runtime/answers.ts';
import { stateFrom } from '../runtime/beginning.ts';
import { DemoClock, systemClock, type Clock } from '../runtime/clock.ts';
import { OfficeRuntime } from '../runtime/runtime.ts';
import { ContactBook } from './contacts.ts';
import { Directory } from './directory.ts';
import { handlersOf } from './handlers/index.ts';
import type { House } from './house.ts';
import { LiveGateway } from './live.ts';
import { metrics } from './metrics.ts';
import { openApiDocument } from './openapi.ts';
import { pages, securityHeaders } from './pages.ts';
import { Printing } from './printing.ts';
import { explainStorage } from './problems.ts';
import { apiRouter } from './router.ts';
import { newId } from './secrets.ts';
import { SetupGate } from './setup-gate.ts';

export interface ServeOptions {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** For an office that is not set up yet. */
  readonly timezone: string;
  readonly publicUrl: string | null;
  /** Where the build put the screens. */
  readonly pagesDir: string;
  readonly logger: Logger;
  /** The demo's clock; null for a real office, which runs on real time only. */
  readonly demo: { readonly speed: number; readonly startAt: number } | null;
  /** The log and the memory no longer agree, or the like: the process should end. */
  readonly onFatal: (error: Error) => void;
}

export interface RunningOffice {
  /** Where this computer reaches the pages. */
  readonly url: string;
  /** The one-time set-up token; null once the office is set up. */
  readonly setupToken: string | null;
  /** Takes no more commands, lets what was taken reach the disk, closes everything. */
  stop(): Promise<void>;
}

/** Real time between two looks at the clock: a missed appointment is noticed within it. */
const TICK_MS = 1000;
const OFFICE_ID = 'office-id';
const KIND = 'kind';

/**
 * @throws DatabaseRefused when the data directory cannot be used; an error of the network when the port is taken
 */
export async function serveOffice(options: ServeOptions): Promise<RunningOffice> {
  const database = await openData(options);
  try {
    return await open(options, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(options: ServeOptions, database: OfficeDatabase): Promise<RunningOffice> {
  const { demo, logger } = options;
  const demoClock = demo === null ? null : new DemoClock(demo.startAt, demo.speed);
  const clock = demoClock ?? systemClock;
  const runtime = await openRuntime(database, clock, options);
  const app = express();
  const http = createServer(app);
  await listen(http, options);
  const baseUrl = options.publicUrl ?? publicUrlOf(http, options.host);

  const house: House = {
    runtime,
    clock,
    database,
    logger,
    demo: demoClock === null ? null : { clock: demoClock, links: new Map() },
    directory: await Directory.open(database, () => {
      endRights(live, logger);
    }),
    printing: new Printing({
      jobs: database.printJobs,
      logger,
      now: () => runtime.now(),
      state: () => runtime.state,
      followUrl: (code) => house.followUrl(code),
      onChange: () => {
        live.refresh();
      },
    }),
    contacts: new ContactBook(database.contacts, () => {
      live.refresh();
    }),
    setup: new SetupGate(),
    scene: () => ({ state: runtime.state, now: runtime.now(), forecast: runtime.forecast() }),
    followUrl: (code) => `${baseUrl}/t/${code}`,
    timezone: () => runtime.state.config?.timezone ?? options.timezone,
  };
  const live = new LiveGateway(house, http);
  const setupToken = runtime.state.config === null ? house.setup.open() : null;
  runtime.onCommit((events) => {
    committed(house, live, events);
  });
  mount(app, house, live, options.pagesDir);
  await runtime.tick();
  await house.printing.configure(runtime.state.config?.printers ?? []);
  const timer = startTicking(house, live);

  return {
    url: urlOf(http, options.host),
    setupToken,
    stop: async () => {
      clearInterval(timer);
      await live.stop();
      await closed(http);
      await runtime.stop();
      await house.printing.stop();
      await database.close();
    },
  };
}

/** Opens the database; the demo's data and an office's never mix. */
async function openData({ dataDir, demo }: ServeOptions): Promise<OfficeDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const database = await openOfficeDatabase(join(dataDir, 'office.sqlite'));
  const kind = demo === null ? 'office' : 'demo';
  const found = await database.meta.get(KIND);
  if (found === null) await database.meta.set(KIND, kind);
  if (found === null || found === kind) return database;
  await database.close();
  const key = found === 'demo' ? 'server.demo-directory' : 'server.not-demo-directory';
  throw new DatabaseRefused('in-use', text(key, { directory: dataDir }));
}

async function openRuntime(
  database: OfficeDatabase,
  clock: Clock,
  { onFatal }: ServeOptions,
): Promise<OfficeRuntime> {
  let officeId = await database.meta.get(OFFICE_ID);
  if (officeId === null) {
    officeId = newId();
    await database.meta.set(OFFICE_ID, officeId);
  }
  const state = stateFrom(officeId, await database.log.readDay());
  const commands = await database.log.recentCommands(Answers.since(clock.now()));
  return new OfficeRuntime(database.log, { state, commands }, { clock, explain: explainStorage, onFatal });
}

/** What follows a commit: screens, paper, printers. */
function committed(house: House, live: LiveGateway, events: readonly OfficeEvent[]): void {
  live.committed(events);
  for (const { body } of events) {
    if (body.type === 'TicketIssued' && body.printerId !== null) house.printing.wake(body.printerId);
    if (body.type === 'DayOpened') house.contacts.clear();
    if (body.type === 'OfficeConfigured') {
      house.printing.configure(body.config.printers).catch((error: unknown) => {
        house.logger.error({ err: error }, 'a printer could not be set up');
      });
    }
  }
}

function mount(app: Express, house: House, live: LiveGateway, pagesDir: string): void {
  const { directory, clock, logger } = house;
  const registry = metrics(house, () => live.connections);
  const document = openApiDocument();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/api/openapi.json', (_request, response) => {
    response.json(document);
  });
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  app.use(
    '/api',
    apiRouter({
      handlers: handlersOf(house),
      timezone: house.timezone,
      identify: (token) => directory.identify(token, clock.now()),
      logger,
    }),
  );
  app.use(securityHeaders, pages(pagesDir));
}

function startTicking({ runtime, clock, logger }: House, live: LiveGateway): NodeJS.Timeout {
  const every = clock.speed > 1 ? TICK_MS / 4 : TICK_MS;
  return setInterval(() => {
    runtime.tick().catch((error: unknown) => {
      logger.error({ err: error }, 'the clock could not move the office on');
    });
    endRights(live, logger);
    live.refresh();
  }, every);
}

function endRights(live: LiveGateway, logger: Logger): void {
  live.endRights().catch((error: unknown) => {
    logger.error({ err: error }, 'a screen could not be told that its right has ended');
  });
}

function listen(http: Server, { host, port }: ServeOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => {
      resolve();
    });
    http.closeAllConnections();
  });
}

const ANY_ADDRESS = new Set(['0.0.0.0', '::']);

function portOf(http: Server): number {
  const address = http.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Where this computer reaches the pages. */
function urlOf(http: Server, host: string): string {
  return `http://${inUrl(ANY_ADDRESS.has(host) ? '127.0.0.1' : host)}:${portOf(http)}`;
}

/** Where a phone on the office's network reaches the pages: the machine's own address, if it listens to the network. */
function publicUrlOf(http: Server, host: string): string {
  if (!ANY_ADDRESS.has(host)) return urlOf(http, host);
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  return own === undefined ? urlOf(http, host) : `http://${own.address}:${portOf(http)}`;
}
