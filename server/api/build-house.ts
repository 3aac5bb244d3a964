/** Wires the rooms of an office into one house: the runtime, the books, printing, messages, the voice. */
import { KioskWays } from '../printing/kiosk-ways.ts';
import { Printing } from '../printing/printing.ts';
import { DemoClock, systemClock } from '../runtime/clock.ts';
import type { OfficeDatabase } from '../log/office-database.ts';
import { ApiKeys } from './api-keys.ts';
import { AuditLog } from './audit.ts';
import { ContactBook } from './contacts.ts';
import { Directory } from './directory.ts';
import type { House } from './house.ts';
import { paperOfJob } from './job-paper.ts';
import { attachmentsOf } from './letter-attachments.ts';
import { mediaOfOffice } from './media-folder.ts';
import { Messaging } from './messaging.ts';
import { NeedsBook } from './needs-book.ts';
import { TransferNotes } from './transfer-notes.ts';
import { openRuntime } from './open-data.ts';
import { PrinterCalls } from './printer-calls.ts';
import { newId } from './secrets.ts';
import type { ServeOptions } from './serve-options.ts';
import { ServerWatch } from './server-watch.ts';
import { SetupGate } from './setup-gate.ts';
import { DisplaySounds } from './display-sounds.ts';
import { Shells } from './shells.ts';
import { statusOfOffice } from './status.ts';
import { backupsOf } from './upkeep.ts';
import { voiceOf } from './speaking.ts';

/** What the house hears from and tells those who open it; nothing of it is called before the house is whole. */
interface Outside {
  /** Where visitors reach the pages: known when we listen, and nobody can ask before. */
  readonly baseUrl: () => string;
  /** Which build the pages are of. */
  readonly build: string | null;
  readonly onChange: () => void;
  /** Somebody's right has ended: their screens have to be told. */
  readonly onRightsEnd: () => void;
}

/** What the other rooms stand on. */
type Ground = Pick<House, 'runtime' | 'database' | 'logger' | 'kiosks' | 'onChange'>;

export async function buildHouse(
  options: ServeOptions,
  database: OfficeDatabase,
  { baseUrl, build, onChange, onRightsEnd }: Outside,
): Promise<House> {
  const { demo, logger } = options;
  const demoClock = demo === null ? null : new DemoClock(demo.startAt, demo.speed);
  const clock = demoClock ?? systemClock;
  const runtime = await openRuntime(database, clock, options.onFatal);
  const ground: Ground = { runtime, database, logger, kiosks: new KioskWays(), onChange };
  const house: House = {
    run: newId(),
    ...ground,
    clock,
    demo: demoClock === null ? null : { clock: demoClock, links: new Map() },
    directory: await Directory.open(database, onRightsEnd),
    shells: new Shells(() => performance.now()),
    displaySounds: new DisplaySounds(),
    printing: printingOf(ground, () => house),
    printerCalls: printerCallsOf(ground, () => house),
    messaging: messagingOf(options, ground, () => house),
    voice: voiceOf(options),
    media: await mediaOfOffice(options),
    contacts: await ContactBook.open(database.contacts, runtime.state),
    needs: await NeedsBook.open(database.visitorWords),
    transferNotes: await TransferNotes.open(database.visitorWords),
    apiKeys: new ApiKeys(database.apiKeys),
    setup: new SetupGate(),
    audit: new AuditLog({
      database,
      directory: { device: (id) => house.directory.device(id) },
      now: () => runtime.now(),
      timezone: () => house.timezone(),
    }),
    backups: backupsOf(options, {
      ...ground,
      clock,
      audit: () => house.audit,
      onChange: () => {
        house.watch.look();
      },
      timezone: () => house.timezone(),
    }),
    watch: new ServerWatch({
      findings: async () => (await statusOfOffice(house)).findings,
      onChange,
      onError: (error) => {
        logger.error({ err: error }, 'nobody knows whether something is wrong with the server');
      },
    }),
    program: { version: options.version, dataDir: options.dataDir, build, startedAt: performance.now() },
    scene: (hurried = false) => ({
      state: runtime.state,
      now: runtime.now(),
      forecast: runtime.forecast(hurried),
    }),
    followUrl: (code) => `${baseUrl()}/t/${code}`,
    bookingUrl: (code) => `${baseUrl()}/booking${code === undefined ? '' : `/${code}`}`,
    timezone: () => runtime.state.config?.timezone ?? options.timezone,
  };
  return house;
}

function printingOf(ground: Ground, house: () => House): Printing {
  const { runtime, database, logger, kiosks } = ground;
  return new Printing({
    jobs: database.printJobs,
    logger,
    now: () => runtime.now(),
    paperOf: (job) => paperOfJob(job, runtime.state, house()),
    timezone: () => house().timezone(),
    bookingPage: () => house().bookingUrl(),
    kiosks,
    onChange: () => {
      house().printerCalls.look();
      ground.onChange();
    },
  });
}

function printerCallsOf(ground: Ground, house: () => House): PrinterCalls {
  return new PrinterCalls({
    steady: () => performance.now(),
    now: () => ground.runtime.now(),
    printers: () => house().printing.printers.states(),
    devices: () => house().directory.devices(),
    onChange: () => {
      ground.onChange();
    },
  });
}

function messagingOf({ sender }: ServeOptions, ground: Ground, house: () => House): Messaging {
  const { runtime, database, logger } = ground;
  return new Messaging({
    sender,
    store: database.messages,
    logger,
    now: () => runtime.now(),
    state: () => runtime.state,
    bookingUrl: (code) => house().bookingUrl(code),
    attachments: (message) => attachmentsOf(house(), message),
  });
}
