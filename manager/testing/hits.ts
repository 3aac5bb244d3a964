/** Bookings that a change hits and visitors whom it strands, for the tests of saving. */
import type { HitAppointment, StrandedTicket } from '../../contract/api.ts';

/** A time in Belgorod on the Tuesday after the Monday of the views' fixtures: a day with fewer places. */
const onTuesday = (time: string): number => Date.parse(`2026-11-24T${time}+03:00`);
/** And on the Wednesday, on which visitors are received. */
export const later = (time: string): number => Date.parse(`2026-11-25T${time}+03:00`);

export const hit = (appointmentId: string, over: Partial<HitAppointment> = {}): HitAppointment => ({
  appointmentId,
  appointmentAt: onTuesday('10:20'),
  serviceName: 'Приём платежа',
  why: 'full',
  name: 'Иван Петрович',
  phone: '79051234567',
  nearest: [later('08:00'), later('08:10')],
  ...over,
});

export const stranded = (ticketId: string, over: Partial<StrandedTicket> = {}): StrandedTicket => ({
  ticketId,
  number: 'П014',
  serviceName: 'Приём платежа',
  stage: 'waiting',
  ...over,
});
