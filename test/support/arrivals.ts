/** What the server answers to somebody who comes for an appointment on the Monday of `views.ts`. */
import type { CheckInAnswer, IssuedTicket, OwnAppointment } from '../../contract/api.ts';
import { at, bookingOffice, NOW } from './views.ts';

const DAY_MS = 86_400_000;

export const issuedTicket = (over: Partial<IssuedTicket> = {}): IssuedTicket => ({
  ticketId: 'ticket-1',
  code: 'abcd1234efgh5678',
  number: 'Д047',
  serviceName: 'Переоформить лицевой счёт',
  issuedAt: NOW,
  appointmentAt: null,
  ahead: 5,
  wait: { minMinutes: 15, maxMinutes: 22 },
  followUrl: 'http://office/t/abcd1234efgh5678',
  printJobId: 'job-1',
  ...over,
});

/** Of whoever has come with a slip. */
const SHOWN_CODE = '07k3x9q2m5t8w1z4';

export const ownAppointment = (over: Partial<OwnAppointment> = {}): OwnAppointment => ({
  appointmentId: 'appointment-1',
  code: SHOWN_CODE,
  appointmentAt: at('10:50'),
  serviceId: 'contract-4',
  serviceName: 'Переоформить лицевой счёт',
  ...over,
});

/** A second booking of the same person. */
export const otherAppointment = (): OwnAppointment =>
  ownAppointment({
    appointmentId: 'appointment-2',
    code: null,
    appointmentAt: at('11:40'),
    serviceId: 'certificate-1',
    serviceName: 'Справка об отсутствии задолженности',
  });

type Answer<K extends CheckInAnswer['kind']> = Extract<CheckInAnswer, { kind: K }>;

export const recognisedAnswer = (over: Partial<Answer<'recognised'>> = {}): Answer<'recognised'> => ({
  kind: 'recognised',
  ...ownAppointment(),
  ...over,
});

export const admittedAnswer = (over: Partial<Answer<'admitted'>> = {}): Answer<'admitted'> => ({
  kind: 'admitted',
  ticket: issuedTicket({ appointmentAt: at('10:50') }),
  earlyMinutes: 8,
  others: [],
  ...over,
});

export const lateAnswer = (over: Partial<Answer<'late'>> = {}): Answer<'late'> => ({
  kind: 'late',
  ...ownAppointment({ appointmentAt: at('10:30') }),
  code: SHOWN_CODE,
  offers: ['general-queue', 'new-appointment', 'remote-services'],
  nearest: [at('11:20'), at('12:40'), at('15:00'), at('09:00') + DAY_MS, at('09:20') + DAY_MS],
  remote: bookingOffice().remote,
  ...over,
});
