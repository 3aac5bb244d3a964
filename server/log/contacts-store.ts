/** Whom an appointment is for. The only personal data of visitors; the log and the reports do without. */
import type { Connection, SqlRow } from './connection.ts';

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
  /** Those of the appointments that have one, in no order. */
  of(appointmentIds: readonly string[]): Promise<BookingContact[]>;
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
      return row === undefined ? null : contactOf(row);
    },
    async of(appointmentIds) {
      const rows = await db.reader.all(
        'SELECT * FROM contacts WHERE appointment_id IN (SELECT value FROM json_each(?))',
        JSON.stringify(appointmentIds),
      );
      return rows.map(contactOf);
    },
    async eraseBefore(appointmentAt) {
      const erased = await db.writer.run('DELETE FROM contacts WHERE appointment_at < ?', appointmentAt);
      // The write-ahead log still holds pages with the names on them.
      if (erased > 0) await db.writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return erased;
    },
  };
}

function contactOf({ appointment_id, name, phone, appointment_at }: SqlRow): BookingContact {
  return {
    appointmentId: String(appointment_id),
    name: String(name),
    phone: String(phone),
    appointmentAt: Number(appointment_at),
  };
}
