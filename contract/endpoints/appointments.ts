/** Booking an appointment, arriving for it, cancelling it. */
import { z } from 'zod';
import { accessCode, channel, epochMs, id, localDate, shortText } from '../primitives.ts';
import { command, done, type Endpoint } from './endpoint.ts';
import { issuedTicket } from './tickets.ts';

/** Check-in: in time there is a ticket; late or missed there are offers, never a dead end (8.6.5). */
const checkInAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('admitted'), ticket: issuedTicket }),
  z.object({
    kind: z.literal('late'),
    appointmentId: id,
    appointmentAt: epochMs,
    serviceId: id,
    serviceName: z.string(),
    offers: z.array(z.enum(['general-queue', 'new-appointment', 'remote-services'])),
  }),
]);
export type CheckInAnswer = z.infer<typeof checkInAnswer>;

const bookedAppointment = z.object({
  appointmentId: id,
  code: accessCode,
  appointmentAt: epochMs,
  serviceId: id,
  serviceName: z.string(),
});
export type BookedAppointment = z.infer<typeof bookedAppointment>;

/** A booking as staff find it without a slip (8.6.4). Of the phone only what tells two people of one name apart. */
const foundAppointment = z.object({
  appointmentId: id,
  code: accessCode,
  appointmentAt: epochMs,
  serviceId: id,
  serviceName: z.string(),
  state: z.enum(['booked', 'checked-in', 'missed', 'cancelled']),
  /** Null when erased. */
  name: z.string().nullable(),
  phoneEnd: z.string().nullable(),
});
export type FoundAppointment = z.infer<typeof foundAppointment>;

export const appointmentEndpoints = {
  findAppointments: {
    method: 'get',
    path: '/appointments',
    summary:
      'Find bookings of today and later by a name or a part of a phone number, the nearest first; at most 20',
    access: ['reception', 'operator', 'administrator'],
    query: z.object({ text: shortText(80) }),
    answer: z.object({ appointments: z.array(foundAppointment) }),
  },
  getFreeTimes: {
    method: 'get',
    path: '/appointments/free',
    summary: 'The times of a day at which an appointment for a service can still begin',
    access: ['reception', 'operator', 'administrator'],
    query: z.object({ serviceId: id, date: localDate }),
    answer: z.object({ times: z.array(z.object({ at: epochMs, free: z.number().int().positive() })) }),
  },
  bookAppointment: {
    method: 'post',
    path: '/appointments',
    summary: 'Book an appointment for a visitor',
    access: ['reception', 'operator', 'administrator'],
    body: z.object({
      ...command,
      serviceId: id,
      appointmentAt: epochMs,
      channel: channel.exclude(['kiosk']),
      name: shortText(80),
      phone: z.string().regex(/^\+?\d{10,15}$/),
    }),
    answer: bookedAppointment,
  },
  checkIn: {
    method: 'post',
    path: '/appointments/check-in',
    summary: 'An appointment holder has arrived',
    access: ['kiosk', 'reception', 'operator', 'administrator'],
    body: z.object({ ...command, code: accessCode, outOfTurn: z.boolean().default(false) }),
    answer: checkInAnswer,
  },
  cancelAppointment: {
    method: 'post',
    path: '/appointments/{appointmentId}/cancel',
    summary: 'Cancel an appointment; its place is free again',
    access: ['reception', 'operator', 'administrator'],
    params: z.object({ appointmentId: id }),
    body: z.object({ ...command }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
