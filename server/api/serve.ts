/** Opens an office: log, runtime, printers, pages, API and live views on one port; hands back a way to close it. */
import { createServer, type Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import express from 'express';
import type { Logger } from 'pino';
import type { OfficeEvent } from '../../contract/events.ts';
import { TOLD } from '../log/messages-of.ts';
import type { OfficeDatabase } from '../log/office-database.ts';
import { closed, listen, publicUrlOf, urlOf } from './addresses.ts';
import { buildHouse } from './build-house.ts';
import type { House } from './house.ts';
import { Housekeeping } from './housekeeping.ts';
import { LiveGateway } from './live.ts';
import { buildOf } from './build-of.ts';
import { sweepMedia } from './media-folder.ts';
import { mount } from './mount.ts';
import { openData } from './open-data.ts';
import type { Api } from './router.ts';
import type { ServeOptions } from './serve-options.ts';

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

/**
 * @throws DatabaseRefused when the data directory cannot be used; an error of the network when the port is taken
 */
export async function serveOffice(options: ServeOptions): Promise<RunningOffice> {
  const database = await openData(options.dataDir, options.demo === null ? 'office' : 'demo');
  try {
    return await open(options, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(options: ServeOptions, database: OfficeDatabase): Promise<RunningOffice> {
  const { logger } = options;
  const app = express();
  // Filled below, when the routes are there; until then everything is for Express.
  let direct: Api['direct'] = () => false;
  const http = createServer((request, response) => {
    if (!direct(request, response)) app(request, response);
  });
  let baseUrl = '';
  const build = buildOf(options.pagesDir, logger);
  const house = await buildHouse(options, database, {
    baseUrl: () => baseUrl,
    build,
    onChange: () => {
      live.refresh();
    },
    onRightsEnd: () => {
      endRights(live, logger);
    },
  });
  const { runtime } = house;
  const live = new LiveGateway(house, http, build);
  const housekeeping = new Housekeeping(house);
  const setupToken = runtime.state.config === null ? house.setup.open() : null;
  runtime.onCommit((events) => {
    committed(house, live, events);
    if (events.some(({ body }) => body.type === 'DayOpened')) void housekeeping.beginDay();
  });
  app.set('trust proxy', [...options.trustedProxies]);
  ({ direct } = mount(app, house, live, { dir: options.pagesDir, build }));
  const speaking = house.voice.start();
  house.printing.printers.announce(runtime.state.config?.printers ?? []);
  // Only now, when every request finds its handler: all screens are at the door when a server starts again.
  await listen(http, options);
  baseUrl = options.publicUrl ?? publicUrlOf(http, options.host);
  await runtime.tick();
  await house.printing.printers.configure(runtime.state.config?.printers ?? []);
  house.messaging.start();
  void housekeeping.catchUp();
  const stopBackups = await house.backups.start();
  const stopWatch = house.watch.start();
  const timer = startTicking(house, live);
  await speaking;

  return {
    url: urlOf(http, options.host),
    setupToken,
    stop: async () => {
      clearInterval(timer);
      await stopAll(house, { http, live, housekeeping, stopBackups, stopWatch });
    },
  };
}

interface Opened {
  readonly http: Server;
  readonly live: LiveGateway;
  readonly housekeeping: Housekeeping;
  readonly stopBackups: () => Promise<void>;
  readonly stopWatch: () => Promise<void>;
}

async function stopAll(
  house: House,
  { http, live, housekeeping, stopBackups, stopWatch }: Opened,
): Promise<void> {
  // First what was taken reaches the disk, and its senders hear of it; whoever asks now is told that we stop.
  await Promise.all([house.runtime.stop(), house.voice.stop()]);
  await setImmediate();
  // Both at once: one waits for the sockets of the other, and a client that keeps asking would keep the port open.
  await Promise.all([closed(http), live.stop()]);
  await Promise.all([house.printing.stop(), house.messaging.stop(), housekeeping.stop(), stopBackups()]);
  await stopWatch();
  await house.database.close();
}

/** What follows a commit: screens, paper, printers, messages. */
function committed(house: House, live: LiveGateway, events: readonly OfficeEvent[]): void {
  live.committed(events);
  for (const { body } of events) {
    if (body.type === 'TicketIssued' && body.printerId !== null) house.printing.printers.wake(body.printerId);
    if (TOLD.has(body.type)) house.messaging.wake();
    if (body.type === 'OfficeConfigured') {
      void sweepMedia(house);
      house.printing.printers.configure(body.config.printers).catch((error: unknown) => {
        house.logger.error({ err: error }, 'a printer could not be set up');
      });
    }
  }
}

function startTicking({ runtime, clock, logger, printerCalls }: House, live: LiveGateway): NodeJS.Timeout {
  const every = clock.speed > 1 ? TICK_MS / 4 : TICK_MS;
  return setInterval(() => {
    runtime.tick().catch((error: unknown) => {
      logger.error({ err: error }, 'the clock could not move the office on');
    });
    endRights(live, logger);
    printerCalls.look();
    live.refresh();
  }, every);
}

function endRights(live: LiveGateway, logger: Logger): void {
  live.endRights().catch((error: unknown) => {
    logger.error({ err: error }, 'a screen could not be told that its right has ended');
  });
}
