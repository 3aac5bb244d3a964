/** What a booking is to the person who made it: the times on offer, and the slip (8.6.4). */
import { z } from 'zod';
import { appointmentKind } from './events.ts';
import { languageCode, officeLanguages } from './languages.ts';
import { service, serviceGroup } from './office.ts';
import { accessCode, epochMs, id, localDate, phone, shortCode, shortText } from './primitives.ts';
import { remoteServices } from './schedule.ts';

/** What the booking pages say about the office and offer. */
export const bookingOffice = z.object({
  name: z.string(),
  address: z.string(),
  timezone: z.string(),
  remote: remoteServices,
  /** The first day that can be booked: today at the office, whatever the visitor's own clock says. */
  today: localDate,
  /** The last day that can be booked. */
  lastDate: localDate,
  latenessCutoffMinutes: z.number().int(),
  contactsKeptDays: z.number().int(),
  /** Reminders can be sent, so an address may be asked for. */
  byEmail: z.boolean(),
  /** What can be chosen beside Russian, with the office’s words. */
  languages: officeLanguages,
  groups: z.array(
    serviceGroup.pick({ id: true, name: true, hint: true, icon: true }).extend({
      services: z.array(service.pick({ id: true, name: true, documents: true })),
    }),
  ),
});
export type BookingOffice = z.infer<typeof bookingOffice>;

/** A day as whoever looks for a time sees it. */
export const bookingDay = z.object({
  date: localDate,
  /** The times at which an appointment can still begin, in their order. */
  times: z.array(epochMs),
  /** False on a day on which nobody is received; a working day without times is full. */
  works: z.boolean(),
  /** Why the day differs from others, «День народного единства»; empty as a rule. */
  note: z.string(),
});
export type BookingDay = z.infer<typeof bookingDay>;

/** A name as people write it: no digits and signs of which addresses and advertisements are made. */
const personName = shortText(80).regex(/^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u);

/** Whom the appointment is for: a name, a phone number, and nothing that is not needed (152-ФЗ, art. 5). */
export const bookingContact = {
  name: personName,
  phone,
  /** Only for whoever wants a reminder. */
  email: z.email().max(120).nullable().default(null),
};

/** The states of an appointment; it is always in exactly one. */
export const appointmentState = z.enum(['booked', 'checked-in', 'missed', 'cancelled', 'made', 'not-made']);
export type AppointmentState = z.infer<typeof appointmentState>;

/** All that the slip says. No name and no phone: paper gets lost. */
export const slip = z.object({
  appointmentId: id,
  code: accessCode,
  shortCode,
  kind: appointmentKind,
  state: appointmentState,
  /** In which it was booked. */
  language: languageCode,
  appointmentAt: epochMs,
  serviceId: id,
  serviceName: z.string(),
  documents: z.array(z.string()),
  office: z.object({ name: z.string(), address: z.string(), timezone: z.string(), remote: remoteServices }),
  latenessCutoffMinutes: z.number().int(),
  /** The booking's own page, also in the QR code: to move it, to cancel it. */
  pageUrl: z.string(),
});
export type Slip = z.infer<typeof slip>;
