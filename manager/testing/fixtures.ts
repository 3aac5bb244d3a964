/** A small office and its day, for the tests of the manager's pages. */
import type { OfficeConfig } from '../../contract/office.ts';
import { USUAL_DISPLAY } from '../../contract/display.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import type { VisitRow } from '../../contract/reports.ts';
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
      offered: { kiosk: true, booking: true },
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
