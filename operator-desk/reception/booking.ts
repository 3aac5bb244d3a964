/** A booking while it is being filled in. */
import type { CallOf } from '../../contract/api.ts';
import { phoneOf } from './code.ts';
import { dateAt, momentOf } from './moment.ts';

export interface Booking {
  serviceId: string | null;
  date: string;
  time: string;
  name: string;
  phone: string;
  channel: 'reception' | 'phone';
}

export type BookingRequest = Omit<CallOf<'bookAppointment'>, 'commandId'>;

export const emptyBooking = (serviceId: string | null, now: number, timeZone: string): Booking => ({
  serviceId,
  date: dateAt(now, timeZone),
  time: '',
  name: '',
  phone: '',
  channel: 'reception',
});

/** What is sent; null while something is missing. */
export function requestOf(booking: Booking, timeZone: string): BookingRequest | null {
  const { serviceId, date, time, channel } = booking;
  const phone = phoneOf(booking.phone);
  const name = booking.name.trim();
  if (serviceId === null || date === '' || time === '' || name === '' || phone === null) return null;
  return { serviceId, appointmentAt: momentOf(date, time, timeZone), channel, name, phone };
}
