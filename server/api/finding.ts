/** Finding a booking without its code: by what a visitor says at the counter. */
import type { FoundAppointment } from '../../contract/api.ts';
import type { BookingContact } from '../log/contacts-store.ts';
import type { Appointment } from '../office/state.ts';
import type { ContactBook } from './contacts.ts';

/** More than anybody reads while a visitor waits; whoever gets so many asks for one more word. */
const MOST_FOUND = 20;
/** Fewer digits are part of every other number. */
const LEAST_DIGITS = 4;
/** As many as tell two people of one name apart. */
const PHONE_END = 4;

type Contacts = Pick<ContactBook, 'get'>;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * Whether the contact is what somebody asks for: all words begin a word of the name, or the digits are part of the phone.
 *
 * @example «петр ив» and «0123» both find Иван Петрович, +7 999 555-01-23; «ван» and «23» do not
 */
export function isMeant(text: string, { name, phone }: Pick<BookingContact, 'name' | 'phone'>): boolean {
  const digits = digitsOf(text);
  if (/^[\d\s()+-]+$/.test(text.trim())) {
    return digits.length >= LEAST_DIGITS && digitsOf(phone).includes(digits.replace(/^8(?=\d{10}$)/, ''));
  }
  const words = plain(name).split(/[\s.-]+/);
  const asked = plain(text)
    .split(/[\s.-]+/)
    .filter((word) => word !== '');
  return asked.length > 0 && asked.every((part) => words.some((word) => word.startsWith(part)));
}

/** Those of the appointments whose contact or short code is meant: those still to come first, then the nearest to now. */
export function found(
  text: string,
  appointments: readonly Appointment[],
  contacts: Contacts,
  now: number,
): FoundAppointment[] {
  const code = digitsOf(text);
  const meant = appointments.filter(({ appointmentId, shortCode }) => {
    const contact = contacts.get(appointmentId);
    return shortCode === code || (contact !== null && isMeant(text, contact));
  });
  const isOver = ({ state }: Appointment) => Number(state !== 'booked');
  const away = ({ appointmentAt }: Appointment) => Math.abs(appointmentAt - now);
  const nearest = meant.toSorted((a, b) => isOver(a) - isOver(b) || away(a) - away(b));
  return nearest.slice(0, MOST_FOUND).map((appointment) => seen(appointment, contacts));
}

/** Appointments as staff see them, by their time. */
export function listed(appointments: readonly Appointment[], contacts: Contacts): FoundAppointment[] {
  const inOrder = appointments.toSorted((a, b) => a.appointmentAt - b.appointmentAt);
  return inOrder.map((appointment) => seen(appointment, contacts));
}

function seen(appointment: Appointment, contacts: Contacts): FoundAppointment {
  const { appointmentId, code, shortCode, kind, channel, state } = appointment;
  const { appointmentAt, serviceId, serviceName } = appointment;
  const contact = contacts.get(appointmentId);
  return {
    appointmentId,
    code,
    shortCode,
    kind,
    channel,
    state,
    appointmentAt,
    serviceId,
    serviceName,
    name: contact?.name ?? null,
    phoneEnd: contact?.phone.slice(-PHONE_END) ?? null,
    address: contact?.address ?? null,
  };
}
