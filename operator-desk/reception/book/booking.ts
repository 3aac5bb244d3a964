/** A booking while it is being filled in. */
import type { CallOf } from '../../../contract/api.ts';
import { bookingContact } from '../../../contract/booking.ts';
import type { AppointmentKind } from '../../../contract/events.ts';
import type { TextKey } from '../../../texts/index.ts';
import type { StaffChannel } from '../channels.ts';
import { phoneOf } from '../code.ts';

export interface Booking {
  serviceId: string | null;
  channel: StaffChannel;
  kind: AppointmentKind;
  /** Of the times that are still free. */
  appointmentAt: number | null;
  fromReserve: boolean;
  name: string;
  phone: string;
  /** Empty when no reminder is wanted. */
  email: string;
  /** Of a visit at home. */
  address: string;
}

/** What is asked for, in the order of the conversation. */
const PARTS = ['service', 'time', 'name', 'phone', 'address', 'email'] as const;
export type Part = (typeof PARTS)[number];
/** Those that are typed. */
export type ContactPart = Exclude<Part, 'service' | 'time'>;

export type BookingRequest = Omit<CallOf<'bookAppointment'>, 'commandId'>;

export const emptyBooking = (over: Partial<Booking> = {}): Booking => ({
  serviceId: null,
  channel: 'phone',
  kind: 'office',
  appointmentAt: null,
  fromReserve: false,
  name: '',
  phone: '',
  email: '',
  address: '',
  ...over,
});

const emailOf = ({ email }: Booking): string | null => (email.trim() === '' ? null : email.trim());

/** What is wrong with a part, in words for beside it; null when it is right as it is. */
export function faultOf(part: Part, booking: Booking): TextKey | null {
  switch (part) {
    case 'service':
      return booking.serviceId === null ? 'desk.times-after-service' : null;
    case 'time':
      return booking.appointmentAt === null ? 'desk.time-missing' : null;
    case 'name':
      if (bookingContact.name.safeParse(booking.name).success) return null;
      return booking.name.trim() === '' ? 'desk.name-missing' : 'desk.name-wrong';
    case 'phone':
      if (phoneOf(booking.phone) !== null) return null;
      return booking.phone.trim() === '' ? 'desk.phone-missing' : 'desk.phone-wrong';
    case 'email':
      return bookingContact.email.safeParse(emailOf(booking)).success ? null : 'desk.email-wrong';
    case 'address':
      return booking.kind === 'home-visit' && booking.address.trim() === '' ? 'desk.address-missing' : null;
  }
}

/** What comes next in the conversation; null when nothing is missing. */
export const firstMissing = (booking: Booking): Part | null =>
  PARTS.find((part) => faultOf(part, booking) !== null) ?? null;

/** What is sent; null while something is missing. */
export function requestOf(booking: Booking): BookingRequest | null {
  const { serviceId, appointmentAt, channel, kind, fromReserve } = booking;
  const phone = phoneOf(booking.phone);
  if (serviceId === null || appointmentAt === null || phone === null || firstMissing(booking) !== null)
    return null;
  return {
    serviceId,
    appointmentAt,
    channel,
    kind,
    fromReserve: fromReserve && kind === 'office',
    name: booking.name.trim(),
    phone,
    email: emailOf(booking),
    address: kind === 'home-visit' ? booking.address.trim() : '',
  };
}
