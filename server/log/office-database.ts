/** The office's database: opened once, at the start of the server, and everything that is kept in it. */
import { createApiKeyStore, type ApiKeyStore } from './api-key-store.ts';
import { createAuditEvents, type AuditEvents } from './audit-events.ts';
import { createAuditStore, type AuditStore } from './audit-store.ts';
import { backUp, type OnProved } from './backup.ts';
import { openConnection, type Connection } from './connection.ts';
import { createContactsStore, type ContactsStore } from './contacts-store.ts';
import { createVisitorWordsStore, type VisitorWordsStore } from './visitor-words-store.ts';
import { lockData } from './data-lock.ts';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import { createEventLog, type EventLog } from './event-log.ts';
import { createMessagesStore, settleInterruptedMessages, type MessagesStore } from './messages-store.ts';
import { createMetaStore, type MetaStore } from './meta-store.ts';
import { migrate } from './migrations.ts';
import { createPairingStore, type PairingStore } from './pairing-store.ts';
import { createPeopleStore, type PeopleStore } from './people-store.ts';
import { createPrintJobStore, settleInterruptedJobs, type PrintJobStore } from './print-job-store.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';

export interface OfficeDatabase {
  readonly log: EventLog;
  readonly people: PeopleStore;
  readonly sessions: SessionStore;
  readonly devices: DeviceStore;
  readonly pairings: PairingStore;
  readonly contacts: ContactsStore;
  readonly visitorWords: VisitorWordsStore;
  readonly apiKeys: ApiKeyStore;
  readonly messages: MessagesStore;
  readonly printJobs: PrintJobStore;
  readonly meta: MetaStore;
  readonly audit: AuditStore;
  readonly auditEvents: AuditEvents;
  /** For server/reports: reads only, and a long report delays nobody else. */
  readonly reports: Connection;
  /** Copies the database to a file while the office works on. */
  backUp(to: string, onProved?: OnProved): Promise<void>;
  /** Lets what was begun come to its end. */
  close(): Promise<void>;
}

/**
 * Opens the database, makes it when there is none, brings an older one up to date.
 * @param path a file in a directory that exists
 * @throws DatabaseRefused when another server has it open, or a newer version of the program wrote it
 */
export async function openOfficeDatabase(path: string): Promise<OfficeDatabase> {
  const lock = await lockData(path);
  // What has been opened, to be closed in the opposite order.
  const opened: { close(): Promise<void> }[] = [{ close: () => lock.release() }];
  const closeAll = async () => {
    for (const one of opened.toReversed()) await one.close();
  };
  const connect = async (kind: 'writer' | 'reader') => {
    const connection = await openConnection(path, kind);
    opened.push({ close: () => connection.close() });
    return connection;
  };
  try {
    const writer = await connect('writer');
    await migrate(writer);
    const db = { writer, reader: await connect('reader') };
    const log = await createEventLog(db);
    await settleInterruptedJobs(writer);
    await settleInterruptedMessages(writer);
    const reports = await connect('reader');
    return {
      log,
      people: createPeopleStore(db),
      sessions: createSessionStore(db),
      devices: createDeviceStore(db),
      pairings: createPairingStore(db),
      contacts: createContactsStore(db),
      visitorWords: createVisitorWordsStore(db),
      apiKeys: createApiKeyStore(db),
      messages: createMessagesStore(db),
      printJobs: createPrintJobStore(db),
      meta: createMetaStore(db),
      audit: createAuditStore({ writer, reader: reports }),
      auditEvents: createAuditEvents(reports),
      reports,
      backUp: (to, onProved) => backUp(path, to, onProved),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
