/** A small office and its day, for the tests of the manager's pages. */
import type { OfficeConfig } from '../../contract/office.ts';
import { USUAL_DISPLAY } from '../../contract/display.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import type { DayReport, Measure, VisitRow } from '../../contract/reports.ts';
import { NO_SLIDES } from '../../contract/slides.ts';

const MINUTE_MS = 60_000;
/** 10:00 in Belgorod on the Monday of the views' fixtures. */
const TEN = Date.UTC(2026, 10, 23, 7);
const WORKDAY = { opens: '08:00', closes: '18:00', breaks: [] };

export const officeConfig = (over: Partial<OfficeConfig> = {}): OfficeConfig => ({
  officeId: 'office-1',
  name: 'Центр обслуживания клиентов',
  address: 'Белгород, проспект Славы, 25',
  timezone: 'Europe/Moscow',
  groups: [{ id: 'payment', name: 'Оплата', hint: '', letter: 'П', icon: 'wallet' }],
  services: [
    {
      id: 'payment',
      groupId: 'payment',
      name: 'Приём платежа',
      normMinutes: 10,
      documents: [],
      offered: true,
    },
  ],
  desks: [1, 2].map((number) => ({ id: `desk-${number}`, number, serviceIds: null })),
  schedule: { week: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null], exceptions: [] },
  rules: {
    waitNormMinutes: 20,
    latenessCutoffMinutes: 5,
    priorityRunLimit: null,
    recallLimit: 2,
    recallPauseSeconds: 20,
    callsBeforeNoShow: 2,
    comeBackMinutes: 30,
    dayEndsAfterClosingMinutes: 120,
  },
  appointments: {
    officeNumber: 7,
    otherOffices: [],
    horizonDays: 30,
    noticeMinutes: 60,
    usualPlan: {
      slotMinutes: 10,
      capacity: 2,
      quotas: { website: 2, phone: 2, 'in-person': 2, reserve: 0 },
    },
    groupPlans: [],
    servicePlans: [],
    homeVisitPlan: null,
    mostPerPhone: 3,
    reminderHours: 24,
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
});

/** A measure of `n` visits with a mean of so many minutes; nothing when the mean is null. */
function measure(meanMinutes: number | null, n = 10): Measure {
  const ms = meanMinutes === null ? null : Math.round(meanMinutes * MINUTE_MS);
  return { n, meanMs: ms, medianMs: ms, p90Ms: ms, maxMs: ms, withinNorm: ms === null ? null : 0.93 };
}

export const dayReport = (over: Partial<DayReport> = {}): DayReport => ({
  date: '2026-11-23',
  officeName: 'Центр обслуживания клиентов',
  waitNormMs: 20 * MINUTE_MS,
  totals: { issued: 131, served: 109, didNotCome: 4, left: 2, notServed: 0, inOffice: 16 },
  wait: { ...measure(11.8, 109), over20Min: 8, over30Min: 1 },
  service: { ...measure(15.2, 109), withinNorm: 0.88 },
  byService: [
    {
      serviceId: 'payment',
      serviceName: 'Приём платежа',
      groupName: 'Оплата',
      serviceNormMs: 10 * MINUTE_MS,
      wait: measure(4.8, 40),
      service: measure(6.1, 40),
    },
    {
      serviceId: 'contract',
      serviceName: 'Изменить договор',
      groupName: 'Договор',
      serviceNormMs: 20 * MINUTE_MS,
      wait: measure(18.5, 69),
      service: measure(21.7, 69),
    },
    {
      serviceId: 'app',
      serviceName: 'Мобильное приложение',
      groupName: 'Консультация',
      serviceNormMs: 20 * MINUTE_MS,
      wait: measure(null, 0),
      service: measure(null, 0),
    },
  ],
  byHour: [7, 8, 9, 10, 11].map((hour) => ({
    hour,
    arrived: hour >= 8 && hour <= 10 ? hour * 5 : 0,
    wait: hour === 9 ? measure(null, 0) : measure(hour * 2.2),
    service: measure(14),
  })),
  byClass: [
    { visitorClass: 'out-of-turn', wait: measure(1.9, 6) },
    { visitorClass: 'general', wait: measure(12.4, 94) },
  ],
  appointments: {
    booked: 15,
    onTime: 9,
    missed: 3,
    late: 1,
    cancelled: 1,
    startDelay: { ...measure(2.1, 9), maxMs: 7.4 * MINUTE_MS },
  },
  homeVisits: { booked: 2, made: 1, notMade: 0 },
  told: { n: 109, withinRange: 0.81, meanErrorMs: 3 * MINUTE_MS },
  ...over,
});

/** A day on which nobody came. */
export function emptyDay(): DayReport {
  const none = measure(null, 0);
  return dayReport({
    totals: { issued: 0, served: 0, didNotCome: 0, left: 0, notServed: 0, inOffice: 0 },
    wait: { ...none, over20Min: 0, over30Min: 0 },
    service: none,
    byService: [],
    byHour: [],
    byClass: [],
    appointments: { booked: 0, onTime: 0, missed: 0, late: 0, cancelled: 0, startDelay: none },
    homeVisits: { booked: 0, made: 0, notMade: 0 },
    told: { n: 0, withinRange: null, meanErrorMs: null },
  });
}

export const visit = (number: string, over: Partial<VisitRow> = {}): VisitRow => ({
  ticketId: `t-${number.slice(1)}`,
  number,
  serviceName: 'Приём платежа',
  groupName: 'Оплата',
  visitorClass: 'general',
  channel: 'kiosk',
  issuedAt: TEN,
  arrivalAt: TEN,
  appointmentAt: null,
  calledAt: TEN + 11 * MINUTE_MS,
  startedAt: TEN + 12 * MINUTE_MS,
  finishedAt: TEN + 20 * MINUTE_MS,
  deskNumber: 4,
  operatorName: 'Марина Сергеевна',
  reason: { kind: 'first-in-queue' },
  waitMs: 11.8 * MINUTE_MS,
  waitNormMs: 20 * MINUTE_MS,
  serviceMs: 8 * MINUTE_MS,
  serviceNormMs: 10 * MINUTE_MS,
  heldMs: 0,
  transfers: 0,
  status: 'served',
  outcome: { kind: 'solved' },
  earlier: [],
  toldMinMs: null,
  toldMaxMs: null,
  ...over,
});

/** Still in the queue. */
export const waitingVisit = (number: string, arrivalAt: number): VisitRow =>
  visit(number, {
    issuedAt: arrivalAt,
    arrivalAt,
    status: 'waiting',
    calledAt: null,
    startedAt: null,
    finishedAt: null,
    deskNumber: null,
    operatorName: null,
    reason: null,
    waitMs: null,
    serviceMs: null,
    outcome: null,
  });
