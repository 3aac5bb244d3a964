/** Booking by the visitor: the web page, the kiosk, and the company's personal account by a key of its own. */
import { z } from 'zod';
import { bookingContact, bookingDay, bookingOffice, slip } from '../booking.ts';
import { languageCode, OWN_LANGUAGE } from '../languages.ts';
import { accessCode, epochMs, id, localDate, phone, shortCode } from '../primitives.ts';
import { command, fileAnswer, type Endpoint } from './endpoint.ts';

const VISITORS = ['public', 'kiosk', 'personal-account'] as const;
const ownBooking = z.object({ code: accessCode });

const EXAMPLE_SLIP = {
  appointmentId: '0198c1c4-7d11-7a52-9d3e-2f6f0f3a9b10',
  code: '07k3x9q2m5t8w1z4',
  shortCode: '07482193',
  kind: 'office',
  state: 'booked',
  language: 'ru',
  appointmentAt: 1_764_140_400_000,
  serviceId: 'consultation',
  serviceName: 'Вопрос специалисту',
  documents: ['квитанция или номер лицевого счёта'],
  office: {
    name: 'Центр обслуживания клиентов',
    address: 'Белгород, ул. Северо-Донецкая, 2',
    timezone: 'Europe/Moscow',
    remote: { phone: '8 800 100-00-00', website: 'lk.example.ru', callBack: 'пн–пт 08:00–18:00' },
  },
  latenessCutoffMinutes: 5,
  pageUrl: 'https://queue.example.ru/booking/07k3x9q2m5t8w1z4',
} as const;

export const bookingEndpoints = {
  getBookingOffice: {
    method: 'get',
    path: '/booking/office',
    summary: 'The office and the services that visitors can book',
    access: VISITORS,
    answer: bookingOffice,
  },
  getBookingTimes: {
    method: 'get',
    path: '/booking/times',
    summary: 'The free times for a service from a day on, a month in one request',
    access: VISITORS,
    query: z.object({
      serviceId: id,
      from: localDate,
      days: z.coerce.number<number>().int().min(1).max(62),
    }),
    answer: z.object({ days: z.array(bookingDay) }),
    examples: {
      answer: {
        days: [
          {
            date: '2026-11-26',
            works: true,
            note: '',
            times: [1_764_140_400_000, 1_764_141_000_000],
          },
        ],
      },
    },
  },
  book: {
    method: 'post',
    path: '/booking',
    summary:
      'Book a free time. The same commandId again gives the same booking; a time just taken is refused with the nearest free ones',
    access: VISITORS,
    body: z.object({
      ...command,
      serviceId: id,
      appointmentAt: epochMs,
      ...bookingContact,
      /** In which the visitor reads. */
      language: languageCode.default(OWN_LANGUAGE),
      /** The visitor agreed that name and phone are kept until the visit is over (152-ФЗ, art. 9). */
      consent: z.literal(true),
    }),
    answer: slip,
    examples: {
      body: {
        commandId: 'b7e6a2f0-1f4c-4f0e-9a52-1c2d3e4f5a6b',
        serviceId: 'consultation',
        appointmentAt: 1_764_140_400_000,
        name: 'Анна Петровна Соколова',
        phone: '+7 999 555-01-23',
        email: 'anna@example.ru',
        consent: true,
      },
      answer: EXAMPLE_SLIP,
    },
  },
  findBooking: {
    method: 'post',
    path: '/booking/find',
    summary: 'The booking of a short code; its phone number proves that it is one’s own',
    access: VISITORS,
    body: z.object({ shortCode, phone }),
    answer: z.object({ code: accessCode }),
    examples: {
      body: { shortCode: '07482193', phone: '+7 999 555-01-23' },
      answer: { code: '07k3x9q2m5t8w1z4' },
    },
  },
  getBooking: {
    method: 'get',
    path: '/booking/own/{code}',
    summary: 'A booking, by its code',
    access: VISITORS,
    params: ownBooking,
    answer: slip,
    examples: { answer: EXAMPLE_SLIP },
  },
  moveBooking: {
    method: 'post',
    path: '/booking/own/{code}/move',
    summary:
      'Take another free time. A booking still to come is moved and keeps its code; a missed one is followed by a new booking',
    access: VISITORS,
    params: ownBooking,
    body: z.object({
      ...command,
      appointmentAt: epochMs,
      /** The time that its holder saw: one that was moved meanwhile, in another window, is not moved unseen. */
      seenAppointmentAt: epochMs.optional(),
    }),
    answer: slip,
    examples: {
      body: {
        commandId: 'c8f7b3a1-2a5d-4b1f-8b63-2d3e4f5a6b7c',
        appointmentAt: 1_764_141_000_000,
        seenAppointmentAt: EXAMPLE_SLIP.appointmentAt,
      },
      answer: { ...EXAMPLE_SLIP, appointmentAt: 1_764_141_000_000 },
    },
  },
  cancelBooking: {
    method: 'post',
    path: '/booking/own/{code}/cancel',
    summary: 'Cancel a booking; its place is free again',
    access: VISITORS,
    params: ownBooking,
    body: z.object({
      ...command,
      /** The time that its holder saw: one that was moved meanwhile, in another window, is not cancelled unseen. */
      appointmentAt: epochMs.optional(),
    }),
    answer: slip,
    examples: {
      body: { commandId: 'd9a8c4b2-3b6e-4c2a-9c74-3e4f5a6b7c8d' },
      answer: { ...EXAMPLE_SLIP, state: 'cancelled' },
    },
  },
  getSlipPdf: {
    method: 'get',
    path: '/booking/own/{code}/slip.pdf',
    summary: 'The appointment slip, to print or to show (8.6.4)',
    access: VISITORS,
    params: ownBooking,
    file: 'application/pdf',
    answer: fileAnswer,
  },
  getCalendarFile: {
    method: 'get',
    path: '/booking/own/{code}/appointment.ics',
    summary: 'The appointment as an entry for a calendar (RFC 5545)',
    access: VISITORS,
    params: ownBooking,
    file: 'text/calendar',
    answer: fileAnswer,
  },
  printSlip: {
    method: 'post',
    path: '/booking/own/{code}/print',
    summary: 'Print the slip on the kiosk’s printer, or on the one that staff name',
    access: ['kiosk', 'reception', 'operator', 'administrator'],
    params: ownBooking,
    body: z.object({ ...command, printerId: id.optional() }),
    answer: z.object({ printJobId: id }),
  },
} as const satisfies Record<string, Endpoint>;
