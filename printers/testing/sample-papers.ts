/** Tickets for tests. */
import type { TicketPaper } from '../ticket-paper.ts';

/** 23 November 2026, 10:15 in Moscow. */
export const ISSUED_AT = Date.UTC(2026, 10, 23, 7, 15);

export function samplePaper(changes: Partial<TicketPaper> = {}): TicketPaper {
  return {
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
    ...changes,
  };
}
