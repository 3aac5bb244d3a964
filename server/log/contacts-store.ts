/** Whom an appointment is for. The only personal data of visitors; the log and the reports do without. */
import type { Connection, SqlRow } from './connection.ts';

export interface BookingContact {
  readonly appointmentId: string;
  readonly name: string;
  readonly phone: string;
  /** By this the office knows when the record has to go. */
  readonly appointmentAt: number;
  /** Only of whoever wants to be reminded. */
  readonly email: string | null;
  /** Where a visit at home goes. */
  readonly address: string | null;
}

/** What is kept, and how it is erased. */
interface ErasingReport {
  readonly kept: number;
  readonly overdue: number;
  readonly oldestAppointmentAt: number | null;
  /** The newest first. */
  readonly runs: readonly ErasingRun[];
}

interface ErasingRun {
  readonly at: number;
  readonly erased: number;
}

/** Contacts are added with the booking, by `EventLog.append`. */
export interface ContactsStore {
  /** Null when there is none or when it was erased. */
  get(appointmentId: string): Promise<BookingContact | null>;
  /** Those of the appointments that have one, in no order. */
  of(appointmentIds: readonly string[]): Promise<BookingContact[]>;
  /**
   * Erases the contacts of appointments before that moment, for good, and keeps a record of having done so.
   * @returns how many
   */
  eraseBefore(appointmentAt: number, now: number): Promise<number>;
  /** @param before contacts of earlier appointments are overdue */
  erasing(before: number): Promise<ErasingReport>;
}

/** Two months of daily runs: enough to see that one is missing. */
const RUNS_SHOWN = 60;

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
    async eraseBefore(appointmentAt, now) {
      const erased = await db.writer.transaction(async (sql) => {
        const count = await sql.run('DELETE FROM contacts WHERE appointment_at < ?', appointmentAt);
        await sql.run('INSERT INTO erasures (at, erased) VALUES (?, ?)', now, count);
        return count;
      });
      // The write-ahead log still holds pages with the names on them. Also when nothing was erased: a reader may have
      // kept the last run from emptying it.
      await db.writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return erased;
    },
    erasing(before) {
      return db.reader.transaction(async (sql) => {
        const [row] = await sql.all(
          `SELECT count(*) AS kept, count(*) FILTER (WHERE appointment_at < ?) AS overdue,
             min(appointment_at) AS oldest FROM contacts`,
          before,
        );
        const runs = await sql.all('SELECT at, erased FROM erasures ORDER BY at DESC LIMIT ?', RUNS_SHOWN);
        return {
          kept: Number(row?.kept),
          overdue: Number(row?.overdue),
          oldestAppointmentAt: row?.oldest == null ? null : Number(row.oldest),
          runs: runs.map(({ at, erased }) => ({ at: Number(at), erased: Number(erased) })),
        };
      });
    },
  };
}

function contactOf({ appointment_id, name, phone, appointment_at, email, address }: SqlRow): BookingContact {
  return {
    appointmentId: String(appointment_id),
    name: String(name),
    phone: String(phone),
    appointmentAt: Number(appointment_at),
    email: email == null ? null : String(email),
    address: address == null ? null : String(address),
  };
}
