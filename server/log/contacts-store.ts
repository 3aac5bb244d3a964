/** Whom an appointment is for. The only personal data of visitors; the log and the reports do without. */
import type { Connection } from './connection.ts';

export interface BookingContact {
  readonly appointmentId: string;
  readonly name: string;
  readonly phone: string;
  /** By this the office knows when the record has to go. */
  readonly appointmentAt: number;
}

/** Contacts are added with the booking, by `EventLog.append`. */
export interface ContactsStore {
  /** Null when there is none or when it was erased. */
  get(appointmentId: string): Promise<BookingContact | null>;
  /** Erases the contacts of appointments before that moment, for good. @returns how many */
  eraseBefore(appointmentAt: number): Promise<number>;
}

export function createContactsStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): ContactsStore {
  return {
    async get(appointmentId) {
      const [row] = await db.reader.all('SELECT * FROM contacts WHERE appointment_id = ?', appointmentId);
      if (row === undefined) return null;
      const { name, phone, appointment_at } = row;
      return {
        appointmentId,
        name: String(name),
        phone: String(phone),
        appointmentAt: Number(appointment_at),
      };
    },
    async eraseBefore(appointmentAt) {
      const erased = await db.writer.run('DELETE FROM contacts WHERE appointment_at < ?', appointmentAt);
      // The write-ahead log still holds pages with the names on them.
      if (erased > 0) await db.writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return erased;
    },
  };
}
