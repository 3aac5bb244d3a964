/** A booking while it is being filled in. */
import type { CallOf } from '../../contract/api.ts';
import { phoneOf } from './code.ts';
import { dateAt } from './moment.ts';

export interface Booking {
  serviceId: string | null;
  date: string;
  /** Of the times that are still free. */
  appointmentAt: number | null;
  name: string;
  phone: string;
  channel: 'reception' | 'phone';
}

export type BookingRequest = Omit<CallOf<'bookAppointment'>, 'commandId'>;

export const emptyBooking = (serviceId: string | null, now: number, timeZone: string): Booking => ({
  serviceId,
  date: dateAt(now, timeZone),
  appointmentAt: null,
  name: '',
  phone: '',
  channel: 'reception',
});

/** What is sent; null while something is missing. */
export function requestOf(booking: Booking): BookingRequest | null {
  const { serviceId, appointmentAt, channel } = booking;
  const phone = phoneOf(booking.phone);
  const name = booking.name.trim();
  if (serviceId === null || appointmentAt === null || name === '' || phone === null) return null;
  return { serviceId, appointmentAt, channel, name, phone };
}
