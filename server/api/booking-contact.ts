/** Whom a booking is for goes to its own record, never into the log. */
import type { BookingContact } from '../log/contacts-store.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState } from '../office/state.ts';
import type { House } from './house.ts';

type GivenContact = Pick<BookingContact, 'name' | 'phone' | 'email'> & { readonly address: string };

/**
 * The record that is written with a booking.
 * @param of what was given, or the appointment that a new one follows
 */
export function contactOf({ contacts }: House, of: GivenContact | string) {
  return (answer: Answer, state: OfficeState): BookingContact | null => {
    const appointment =
      answer.kind === 'appointment' ? state.appointments.get(answer.appointmentId) : undefined;
    if (appointment === undefined) return null;
    const { appointmentId, appointmentAt } = appointment;
    if (typeof of !== 'string') {
      const { name, phone, email, address } = of;
      const record = { name, phone, email, address: address === '' ? null : address };
      return contacts.add({ appointmentId, appointmentAt, ...record });
    }
    // One that was only moved keeps its record.
    const before = appointmentId === of ? null : contacts.get(of);
    return before === null ? null : contacts.add({ ...before, appointmentId, appointmentAt });
  };
}
