/** Appointments as the house has them: arriving for one, and all that staff do for a caller or a visitor. */
import { z } from 'zod';
import { appointmentState, bookingContact, bookingDay, slip } from '../booking.ts';
import { appointmentKind, homeVisitOutcome } from '../events.ts';
import { helpNeeds } from '../kiosk.ts';
import { languageCode, OWN_LANGUAGE } from '../languages.ts';
import {
  accessCode,
  bookingKey,
  channel,
  epochMs,
  id,
  localDate,
  optionalText,
  shortCode,
  shortText,
} from '../primitives.ts';
import { quota, remoteServices } from '../schedule.ts';
import { command, done, type Endpoint } from './endpoint.ts';
import { issuedTicket } from './tickets.ts';

const COUNTER = ['reception', 'operator', 'administrator'] as const;
const appointmentPath = z.object({ appointmentId: id });

/** A booking as somebody sees it who has come for one: enough to tell it from another. */
const ownAppointment = z.object({
  /** With it one may check in, and nothing else. */
  appointmentId: id,
  /** For whoever has shown a code of this booking: a phone number is known to more people than the one it belongs to. */
  code: accessCode.nullable(),
  appointmentAt: epochMs,
  serviceId: id,
  serviceName: z.string(),
});
export type OwnAppointment = z.infer<typeof ownAppointment>;

/** Check-in: in time there is a ticket; late or missed there are offers, never a dead end (8.6.5). */
const checkInAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('admitted'),
    ticket: issuedTicket,
    /** Before the appointed time: then the visitor waits for it without priority (law 4). */
    earlyMinutes: z.number().int().nonnegative(),
    /** What else the same phone has booked for today: each is checked in for by itself. */
    others: z.array(ownAppointment),
  }),
  ownAppointment.extend({
    kind: z.literal('late'),
    /** Of a missed booking it leads to another time, which is a new booking, and to nothing else. */
    code: accessCode,
    offers: z.array(z.enum(['general-queue', 'new-appointment', 'remote-services'])),
    /** The next free times for the service. */
    nearest: z.array(epochMs),
    remote: remoteServices,
  }),
  /** Asked without the turn: the booking is there, its time has not passed, it can be checked in for; nothing has happened yet. */
  ownAppointment.extend({ kind: z.literal('recognised') }),
  /** The phone has several bookings for today: which one is it? */
  z.object({ kind: z.literal('choose'), appointments: z.array(ownAppointment) }),
]);
export type CheckInAnswer = z.infer<typeof checkInAnswer>;

/** A booking as staff find it without a slip (8.6.4). Of the phone only what tells two people of one name apart. */
const foundAppointment = ownAppointment.extend({
  code: accessCode,
  shortCode,
  kind: appointmentKind,
  channel,
  state: appointmentState,
  /** Null when erased. */
  name: z.string().nullable(),
  phoneEnd: z.string().nullable(),
  /** Of a visit at home. */
  address: z.string().nullable(),
});
export type FoundAppointment = z.infer<typeof foundAppointment>;

export const appointmentEndpoints = {
  findAppointments: {
    method: 'get',
    path: '/appointments',
    summary:
      'Find bookings of the last days and later by a name, a part of a phone number or a short code, the nearest first; at most 20',
    access: COUNTER,
    query: z.object({ text: shortText(80) }),
    answer: z.object({ appointments: z.array(foundAppointment) }),
  },
  listAppointments: {
    method: 'get',
    path: '/appointments/day',
    summary: 'The bookings of a day by their time, visits at home included',
    access: ['reception', 'operator', 'manager', 'administrator'],
    query: z.object({ date: localDate }),
    answer: z.object({ appointments: z.array(foundAppointment) }),
  },
  getFreeTimes: {
    method: 'get',
    path: '/appointments/free',
    summary: 'The times that staff can still book for a service, from a day on',
    access: COUNTER,
    query: z.object({
      serviceId: id,
      from: localDate,
      days: z.coerce.number<number>().int().min(1).max(62),
      quota: quota.default('in-person'),
      kind: appointmentKind.default('office'),
    }),
    answer: z.object({ days: z.array(bookingDay) }),
  },
  bookAppointment: {
    method: 'post',
    path: '/appointments',
    summary: 'Book an appointment, or a visit at home, for a caller or a visitor',
    access: COUNTER,
    body: z.object({
      ...command,
      serviceId: id,
      appointmentAt: epochMs,
      /** How the visitor asked for it. */
      channel: channel.extract(['reception', 'phone']),
      /** From the places kept back for staff. */
      fromReserve: z.boolean().default(false),
      kind: appointmentKind.default('office'),
      ...bookingContact,
      /** Where a visit at home goes; empty for the office. */
      address: optionalText(160).default(''),
    }),
    answer: slip,
  },
  checkIn: {
    method: 'post',
    path: '/appointments/check-in',
    summary:
      'An appointment holder has arrived: by the code of the slip, its short code, or the phone number',
    access: ['kiosk', ...COUNTER],
    body: z.object({
      ...command,
      code: bookingKey,
      /** Null while it has not been asked: the answer says which booking it is, or why there is none. */
      outOfTurn: z.boolean().nullable().default(false),
      /** In which the visitor reads. */
      language: languageCode.default(OWN_LANGUAGE),
      /** What help the visitor asks for; nothing unless the visitor wants to say it (6.7.4). */
      needs: helpNeeds.default([]),
    }),
    answer: checkInAnswer,
  },
  moveAppointment: {
    method: 'post',
    path: '/appointments/{appointmentId}/move',
    summary: 'Take another free time for a booking; a missed one is followed by a new booking',
    access: COUNTER,
    params: appointmentPath,
    body: z.object({
      ...command,
      appointmentAt: epochMs,
      /** How the visitor asked for it. */
      channel: channel.extract(['reception', 'phone']).default('reception'),
      fromReserve: z.boolean().default(false),
    }),
    answer: slip,
  },
  cancelAppointment: {
    method: 'post',
    path: '/appointments/{appointmentId}/cancel',
    summary: 'Cancel an appointment; its place is free again',
    access: COUNTER,
    params: appointmentPath,
    body: z.object({ ...command }),
    answer: done,
  },
  recordHomeVisit: {
    method: 'post',
    path: '/appointments/{appointmentId}/home-visit',
    summary: 'Say whether a visit at home was made',
    access: COUNTER,
    params: appointmentPath,
    body: z.object({ ...command, outcome: homeVisitOutcome }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
