/** An outbox over a real database and a real mail server, with a clock that stands until the test moves it. */
import { onTestFinished } from 'vitest';
import type { EventBody } from '../../contract/events.ts';
import { systemClock } from '../../printers/index.ts';
import { openOfficeDatabase, type OfficeDatabase } from '../../server/log/office-database.ts';
import { batchOf } from '../../server/log/testing/fill.ts';
import { appointmentBooked, eventAt, MONDAY_8 } from '../../server/log/testing/samples.ts';
import { letterOf } from '../../server/messages/letter.ts';
import { Outbox } from '../../server/messages/outbox.ts';
import { smtpSender } from '../../server/messages/smtp-sender.ts';
import type { MailRoom } from '../../server/messages/testing/mail-room.ts';
import { sampleFacts } from '../../server/messages/testing/sample-letter.ts';

export const HOUR_MS = 3_600_000;
/** Two days after `MONDAY_8`, when the office's clock stands. */
export const WEDNESDAY_10 = MONDAY_8 + 50 * HOUR_MS;

export interface OfficeOutbox {
  readonly database: OfficeDatabase;
  /** Moves the clock forward. */
  moveTo(moment: number): void;
  /** Books for somebody with an e-mail address. @returns the number of the event */
  book(n: number, appointmentAt?: number): Promise<number>;
  happens(body: EventBody): Promise<number>;
  /** The state of each message, by its id. */
  states(): Promise<Record<string, string>>;
  /** As a power cut would: the database is gone, and whatever was under way is told to nobody. */
  kill(): Promise<void>;
}

/** @param path the database; one that is there already is gone on with, as after a restart */
export async function openOutbox(path: string, { server }: MailRoom): Promise<OfficeOutbox> {
  let now = MONDAY_8;
  const database = await openOfficeDatabase(path);
  const outbox = new Outbox({
    store: database.messages,
    sender: smtpSender({ server, from: { name: '', address: 'queue@example.ru' } }),
    clock: { ...systemClock, now: () => now },
    write: async (message) => letterOf(message, sampleFacts(message)),
    onError: () => undefined,
  });
  outbox.start();
  const kill = () => database.close().catch(() => undefined);
  onTestFinished(async () => {
    await kill();
    await outbox.stop();
  });
  const happens = async (body: EventBody, contacts = batchOf().contacts) => {
    const seq = (await database.log.lastSeq()) + 1;
    await database.log.append({ ...batchOf(eventAt(seq, now, body)), contacts, reminderHours: 24 });
    outbox.wake();
    return seq;
  };
  return {
    database,
    kill,
    happens,
    moveTo: (moment) => {
      now = moment;
      outbox.wake();
    },
    book: (n, appointmentAt = WEDNESDAY_10) => {
      const contact = {
        name: `Анна ${n}`,
        phone: `7999555012${n}`,
        email: `anna${n}@example.ru`,
        address: null,
      };
      return happens(appointmentBooked(n, appointmentAt), [
        { ...contact, appointmentId: `appointment-${n}`, appointmentAt },
      ]);
    },
    states: async () => {
      const { messages } = await database.messages.report();
      return Object.fromEntries(messages.map(({ id, state }) => [id, state]));
    },
  };
}
