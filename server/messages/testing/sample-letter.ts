/** A letter and a message for tests. */
import type { Slip } from '../../../contract/booking.ts';
import type { LetterFacts } from '../letter.ts';
import type { QueuedMessage } from '../ports.ts';
import type { Letter } from '../sender.ts';

/** Monday, 23 November 2026, 10:15 in Moscow. */
export const MONDAY_10_15 = Date.UTC(2026, 10, 23, 7, 15);
/** Wednesday, 2 December 2026, 10:20 in Moscow. */
export const APPOINTED = Date.UTC(2026, 11, 2, 7, 20);

export const OFFICE: Slip['office'] = {
  name: 'ЦОК на Народном бульваре',
  address: 'Белгород, Народный бульвар, 1',
  timezone: 'Europe/Moscow',
  remote: { phone: '8 800 100-00-00', website: 'lk.example.ru', callBack: 'пн–пт с 8:00 до 18:00' },
};

export function sampleMessage(changes: Partial<QueuedMessage> = {}): QueuedMessage {
  return {
    id: '7-booked',
    kind: 'booked',
    appointmentId: 'appointment-1',
    appointmentAt: APPOINTED,
    dueAt: MONDAY_10_15,
    attempts: 0,
    by: null,
    superseded: false,
    contact: { name: 'Соколова Анна Петровна', email: 'anna@example.ru', address: null },
    appointment: {
      state: 'booked',
      language: 'ru',
      appointmentAt: APPOINTED,
      kind: 'office',
      code: '07k3x9q2m5t8w1z4',
      shortCode: '07482193',
      serviceId: 'tenant',
      serviceName: 'Переоформить лицевой счёт',
    },
    ...changes,
  };
}

/** The booking and the office as they are when a message is written. */
export function sampleFacts(message: QueuedMessage, slip: Partial<Slip> = {}): LetterFacts {
  const now: Slip = {
    appointmentId: message.appointmentId,
    ...message.appointment,
    office: OFFICE,
    documents: ['паспорт', 'номер лицевого счёта'],
    latenessCutoffMinutes: 5,
    pageUrl: 'https://queue.example.ru/booking/07k3x9q2m5t8w1z4',
    ...slip,
  };
  return { officeId: 'office-1', slip: now, bookingUrl: 'https://queue.example.ru/booking' };
}

export function sampleLetter(changes: Partial<Letter> = {}): Letter {
  return {
    id: '7-booked.office-1',
    to: 'anna@example.ru',
    from: 'ЦОК на Народном бульваре',
    subject: 'Вы записаны: 2 декабря в 10:20',
    text: 'Здравствуйте, Анна Петровна!',
    html: '<p>Здравствуйте, Анна Петровна!</p>',
    attachments: [],
    ...changes,
  };
}
