/** A letter and a message for tests. */
import type { OfficeFacts, QueuedMessage } from '../ports.ts';
import type { Letter } from '../sender.ts';

/** Monday, 23 November 2026, 10:15 in Moscow. */
export const MONDAY_10_15 = Date.UTC(2026, 10, 23, 7, 15);
/** Wednesday, 2 December 2026, 10:20 in Moscow. */
export const APPOINTED = Date.UTC(2026, 11, 2, 7, 20);

export const OFFICE: OfficeFacts = {
  officeId: 'office-1',
  name: 'ЦОК на Народном бульваре',
  address: 'Белгород, Народный бульвар, 1',
  timezone: 'Europe/Moscow',
  latenessCutoffMinutes: 5,
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
