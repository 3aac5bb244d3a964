/** Papers for tests. */
import { USUAL_PAPER } from '../../contract/paper.ts';
import type { SlipPaper } from '../slip-paper.ts';
import type { TicketPaper } from '../ticket-paper.ts';

/** 23 November 2026, 10:15 in Moscow. */
export const ISSUED_AT = Date.UTC(2026, 10, 23, 7, 15);
const DAY_MS = 24 * 60 * 60_000;

export function samplePaper(changes: Partial<TicketPaper> = {}): TicketPaper {
  return {
    kind: 'ticket',
    language: 'ru',
    officeName: 'Центр обслуживания клиентов',
    officeAddress: 'г. Белгород, ул. 5 Августа, д. 9/2',
    number: 'Д047',
    serviceName: 'Приём документов на заключение договора энергоснабжения',
    issuedAt: ISSUED_AT,
    timezone: 'Europe/Moscow',
    ahead: 4,
    wait: { minMinutes: 15, maxMinutes: 22 },
    appointmentAt: null,
    followUrl: 'http://192.168.1.20:8080/t/k3v9q0z7m2x8w4t1',
    copyNo: 0,
    look: { logo: USUAL_PAPER.logo, blocks: USUAL_PAPER.ticket },
    ...changes,
  };
}

type Slip = SlipPaper['slip'];

const DOCUMENTS = [
  'паспорт',
  'документ о праве на помещение: договор, выписка из ЕГРН или свидетельство',
  'показания счётчика на день обращения',
];

export function sampleSlip(changes: Partial<Slip> = {}, copyNo = 0): SlipPaper {
  const slip: Slip = {
    appointmentId: '0198c1c4-7d11-7a52-9d3e-2f6f0f3a9b10',
    code: '07k3x9q2m5t8w1z4',
    shortCode: '07482193',
    kind: 'office',
    state: 'booked',
    language: 'ru',
    appointmentAt: ISSUED_AT + 3 * DAY_MS,
    serviceId: 'contract-1',
    serviceName: 'Приём документов на заключение договора энергоснабжения',
    documents: DOCUMENTS,
    office: {
      name: 'Центр обслуживания клиентов',
      address: 'г. Белгород, ул. 5 Августа, д. 9/2',
      timezone: 'Europe/Moscow',
      remote: { phone: '8 800 100-00-00', website: 'lk.example.ru', callBack: 'пн–пт 08:00–18:00' },
    },
    latenessCutoffMinutes: 5,
    pageUrl: 'https://queue.example.ru/booking/07k3x9q2m5t8w1z4',
    ...changes,
  };
  return { kind: 'slip', slip, copyNo, look: { logo: USUAL_PAPER.logo, blocks: USUAL_PAPER.slip } };
}
