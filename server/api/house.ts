/** All that handlers and the live gateway work with, wired once by `build-house.ts`. */
import type { Logger } from 'pino';
import type { OfficeDatabase } from '../log/office-database.ts';
import type { KioskWays } from '../printing/kiosk-ways.ts';
import type { Printing } from '../printing/printing.ts';
import type { Clock, DemoClock } from '../runtime/clock.ts';
import type { OfficeRuntime } from '../runtime/runtime.ts';
import type { Scene } from '../views/shared.ts';
import type { Voice } from '../voice/voice.ts';
import type { Backups } from '../upkeep/backups.ts';
import type { ApiKeys } from './api-keys.ts';
import type { AuditLog } from './audit.ts';
import type { ContactBook } from './contacts.ts';
import type { Directory } from './directory.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Messaging } from './messaging.ts';
import type { NeedsBook } from './needs-book.ts';
import type { TransferNotes } from './transfer-notes.ts';
import type { PrinterCalls } from './printer-calls.ts';
import type { ServerWatch } from './server-watch.ts';
import type { SetupGate } from './setup-gate.ts';
import type { DisplaySounds } from './display-sounds.ts';
import type { Shells } from './shells.ts';

export interface House {
  /** Tells one life of the server from another. */
  readonly run: string;
  readonly runtime: OfficeRuntime;
  readonly clock: Clock;
  /** The demo's own clock and links; null in a real office. */
  readonly demo: DemoTools | null;
  readonly directory: Directory;
  readonly shells: Shells;
  readonly displaySounds: DisplaySounds;
  readonly kiosks: KioskWays;
  readonly printing: Printing;
  readonly printerCalls: PrinterCalls;
  readonly messaging: Messaging;
  readonly voice: Voice;
  readonly media: MediaStore;
  readonly contacts: ContactBook;
  readonly needs: NeedsBook;
  readonly transferNotes: TransferNotes;
  readonly apiKeys: ApiKeys;
  readonly setup: SetupGate;
  readonly audit: AuditLog;
  readonly backups: Backups;
  readonly watch: ServerWatch;
  readonly database: OfficeDatabase;
  readonly program: Program;
  readonly logger: Logger;
  /** The state, the time and the forecast of this moment; hurried, the forecast may be a few seconds old. */
  scene(hurried?: boolean): Scene;
  /** The visitor's page behind the QR code of a ticket. */
  followUrl(code: string): string;
  /** The booking's own page behind the QR code of a slip; without a code the one where a booking begins. */
  bookingUrl(code?: string): string;
  timezone(): string;
  /** Something that a screen shows has changed, and it is no event. */
  onChange(): void;
}

/** What runs here, for whoever looks after it. */
interface Program {
  readonly version: string;
  readonly dataDir: string;
  /** Which build the pages are of; null when none says so. */
  readonly build: string | null;
  /** By the clock of `performance`. */
  readonly startedAt: number;
}

interface DemoTools {
  readonly clock: DemoClock;
  /** Links that sign somebody in, by their token. */
  readonly links: Map<string, DemoLink>;
}

export interface DemoLink {
  readonly page: 'desk' | 'manager' | 'kiosk' | 'display' | 'printers';
  readonly personId: string | null;
}
