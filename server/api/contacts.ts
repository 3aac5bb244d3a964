/**
 * Whom the appointments of these days are for: names for the desk that serves them (6.5.1), phone numbers to find a booking
 * without a slip (8.6.4). Kept beside the log, never in it; here in memory, so that two bookings for one number at
 * once still see each other.
 */
import type { BookingContact, ContactsStore } from '../log/contacts-store.ts';
import type { OfficeState } from '../office/state.ts';

export class ContactBook {
  readonly #byId = new Map<string, BookingContact>();
  /** Appointments by the phone number they were made for. */
  readonly #byPhone = new Map<string, Set<string>>();

  /** The contacts of the appointments that an office knows. */
  static async open(store: ContactsStore, { appointments }: OfficeState): Promise<ContactBook> {
    const book = new ContactBook();
    for (const contact of await store.of([...appointments.keys()])) book.add(contact);
    return book;
  }

  /** Null when unknown or erased. */
  get(appointmentId: string): BookingContact | null {
    return this.#byId.get(appointmentId) ?? null;
  }

  /** Null when unknown or erased. */
  nameOf(appointmentId: string): string | null {
    return this.get(appointmentId)?.name ?? null;
  }

  /** The appointments of a phone number, whatever became of them. */
  ofPhone(phone: string): string[] {
    return [...(this.#byPhone.get(phone) ?? [])];
  }

  /** The other appointments of the same phone number. */
  besides(appointmentId: string): string[] {
    const phone = this.get(appointmentId)?.phone;
    return phone === undefined ? [] : this.ofPhone(phone).filter((other) => other !== appointmentId);
  }

  /** Also one whose booking is not on disk yet; one that never comes there is no harm, for no appointment has its id. */
  add(contact: BookingContact): BookingContact {
    const { appointmentId, phone } = contact;
    this.#byId.set(appointmentId, contact);
    const own = this.#byPhone.get(phone) ?? new Set();
    this.#byPhone.set(phone, own.add(appointmentId));
    return contact;
  }

  /**
   * Forgets the contacts that were erased, and those of past appointments that the office knows no more. One of a coming
   * appointment stays: its booking may be on its way to the disk.
   * @param erasedBefore contacts of appointments before that moment are erased
   */
  forget({ appointments }: OfficeState, erasedBefore: number, now: number): void {
    for (const [appointmentId, { phone, appointmentAt }] of this.#byId) {
      const known = appointments.get(appointmentId);
      if (known === undefined ? appointmentAt >= now : known.appointmentAt >= erasedBefore) continue;
      this.#byId.delete(appointmentId);
      const own = this.#byPhone.get(phone);
      own?.delete(appointmentId);
      if (own?.size === 0) this.#byPhone.delete(phone);
    }
  }
}
