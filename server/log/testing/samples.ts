/** Events and settings for tests, each complete and true to the contract. */
import { EVENT_VERSIONS, type EventBody, type EventOf, type OfficeEvent } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import { USUAL_DISPLAY } from '../../../contract/display.ts';
import { USUAL_PAPER } from '../../../contract/paper.ts';
import { NO_SLIDES } from '../../../contract/slides.ts';

const MINUTE = 60_000;
/** Monday, 23 November 2026, 08:00 in Moscow. */
export const MONDAY_8 = Date.UTC(2026, 10, 23, 5);

export const SERVICES = [
  {
    serviceId: 'advice',
    serviceName: 'Вопрос специалисту',
    groupId: 'consultation',
    groupName: 'Консультация',
    serviceNormMs: 20 * MINUTE,
  },
  {
    serviceId: 'payment',
    serviceName: 'Оплатить счёт',
    groupId: 'payment',
    groupName: 'Оплата',
    serviceNormMs: 10 * MINUTE,
  },
  {
    serviceId: 'tenant',
    serviceName: 'Переоформить лицевой счёт',
    groupId: 'contract',
    groupName: 'Договор',
    serviceNormMs: 25 * MINUTE,
  },
] as const;

export function sampleConfig(over: Partial<OfficeConfig> = {}): OfficeConfig {
  const letters = ['К', 'П', 'Д'];
  return {
    officeId: 'office-1',
    name: 'ЦОК на Народном бульваре',
    address: 'Белгород, Народный бульвар, 1',
    timezone: 'Europe/Moscow',
    groups: SERVICES.map(({ groupId, groupName }, index) => ({
      id: groupId,
      name: groupName,
      hint: '',
      letter: letters[index] ?? 'А',
      icon: 'folder' as const,
    })),
    services: SERVICES.map(({ serviceId, serviceName, groupId, serviceNormMs }) => ({
      id: serviceId,
      groupId,
      name: serviceName,
      normMinutes: serviceNormMs / MINUTE,
      documents: [],
      offered: { kiosk: true, booking: true },
    })),
    desks: [1, 2, 3].map((number) => ({ id: `desk-${number}`, number, serviceIds: null })),
    schedule: {
      week: Array.from({ length: 7 }, () => ({ opens: '08:00', closes: '17:00', breaks: [] })),
      exceptions: [],
    },
    rules: {
      waitNormMinutes: 20,
      latenessCutoffMinutes: 5,
      priorityRunLimit: null,
      recallLimit: 2,
      recallPauseSeconds: 20,
      callsBeforeNoShow: 2,
      comeBackMinutes: 30,
      dayEndsAfterClosingMinutes: 60,
    },
    appointments: {
      officeNumber: 1,
      otherOffices: [],
      horizonDays: 30,
      noticeMinutes: 0,
      usualPlan: {
        slotMinutes: 20,
        capacity: 2,
        quotas: { website: 2, phone: 2, 'in-person': 2, reserve: 0 },
      },
      groupPlans: [],
      servicePlans: [],
      homeVisitPlan: null,
      mostPerPhone: 3,
      reminderHours: null,
      contactsKeptDays: 30,
    },
    remote: { phone: '', website: '', callBack: '' },
    kiosk: {
      outOfTurn: ['люди с инвалидностью I и II группы'],
      infoPages: [],
      screenInches: 27,
      lowerEdgeMm: 800,
    },
    printers: [],
    languages: [],
    paper: USUAL_PAPER,
    display: USUAL_DISPLAY,
    slides: NO_SLIDES,
    ...over,
  };
}

/** An event of the office at a place of the log. */
export function eventAt(seq: number, at: number, body: EventBody): OfficeEvent {
  return {
    seq,
    at,
    v: EVENT_VERSIONS[body.type] ?? 1,
    officeId: 'office-1',
    actor: { kind: 'system', id: 'office' },
    body,
  };
}

export function dayOpened(opensAt = MONDAY_8, date = '2026-11-23'): EventOf<'DayOpened'> {
  return {
    type: 'DayOpened',
    date,
    opensAt,
    closesAt: opensAt + 540 * MINUTE,
    endsAt: opensAt + 600 * MINUTE,
  };
}

export function ticketIssued(
  ordinal: number,
  over: Partial<EventOf<'TicketIssued'>> = {},
): EventOf<'TicketIssued'> {
  return {
    type: 'TicketIssued',
    ticketId: `ticket-${ordinal}`,
    code: String(ordinal).padStart(16, '0'),
    number: `К${String(ordinal).padStart(3, '0')}`,
    ordinal,
    letter: 'К',
    ...SERVICES[0],
    waitNormMs: 20 * MINUTE,
    visitorClass: 'general',
    arrivalAt: MONDAY_8,
    channel: 'kiosk',
    language: 'ru',
    appointmentId: null,
    appointmentAt: null,
    told: { ahead: 0, wait: { minMinutes: 0, maxMinutes: 5 } },
    printerId: null,
    begunFrom: null,
    ...over,
  };
}

/** The fields of events at a desk. */
export function atDesk(ticket: { readonly ticketId: string; readonly number: string }, desk = 1) {
  const { ticketId, number } = ticket;
  return { ticketId, number, deskId: `desk-${desk}`, deskNumber: desk, operatorId: `operator-${desk}` };
}

export function appointmentBooked(
  n: number,
  appointmentAt: number,
  over: Partial<EventOf<'AppointmentBooked'>> = {},
): EventOf<'AppointmentBooked'> {
  return {
    type: 'AppointmentBooked',
    appointmentId: `appointment-${n}`,
    code: `a${String(n).padStart(15, '0')}`,
    shortCode: `01${String(n % 1_000_000).padStart(6, '0')}`,
    kind: 'office',
    appointmentAt,
    lengthMs: 20 * MINUTE,
    channel: 'website',
    quota: 'website',
    language: 'ru',
    afterAppointmentId: null,
    ...SERVICES[2],
    ...over,
  };
}

export function appointmentMoved(
  n: number,
  movedFrom: number,
  appointmentAt: number,
  by: EventOf<'AppointmentMoved'>['by'] = 'visitor',
): EventOf<'AppointmentMoved'> {
  return {
    type: 'AppointmentMoved',
    appointmentId: `appointment-${n}`,
    movedFrom,
    appointmentAt,
    lengthMs: 20 * MINUTE,
    channel: 'website',
    quota: 'website',
    by,
    times: 1,
  };
}

export function appointmentCancelled(
  n: number,
  appointmentAt: number,
  by: EventOf<'AppointmentCancelled'>['by'] = 'visitor',
): EventOf<'AppointmentCancelled'> {
  return { type: 'AppointmentCancelled', appointmentId: `appointment-${n}`, appointmentAt, by };
}

/** The office is set up, or changed. */
export const configured = (config = sampleConfig()): EventOf<'OfficeConfigured'> => ({
  type: 'OfficeConfigured',
  config,
  origin: { kind: 'edited' },
  strandedIds: [],
});
