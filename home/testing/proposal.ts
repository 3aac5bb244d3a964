/** A small configuration as the server proposes it to a new office, for the tests of the first start. */
import type { OfficeConfig } from '../../contract/office.ts';
import { USUAL_DISPLAY } from '../../contract/display.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { NO_SLIDES } from '../../contract/slides.ts';

const WORKDAY = { opens: '08:00', closes: '18:00', breaks: [] };

const service = (id: string, groupId: string, name: string, normMinutes: number) => ({
  id,
  groupId,
  name,
  normMinutes,
  documents: [],
  offered: { kiosk: true, booking: true },
});

export const proposal = (over: Partial<OfficeConfig> = {}): OfficeConfig => ({
  officeId: 'office-1',
  name: 'Центр обслуживания клиентов',
  address: '',
  timezone: 'Europe/Moscow',
  groups: [
    { id: 'contract', name: 'Договор', hint: '', letter: 'Д', icon: 'contract' },
    { id: 'payment', name: 'Оплата', hint: '', letter: 'П', icon: 'wallet' },
  ],
  services: [
    service('contract', 'contract', 'Изменить договор', 20),
    service('payment', 'payment', 'Приём платежа', 10),
  ],
  desks: [1, 2, 3, 4, 5, 6].map((number) => ({ id: `desk-${number}`, number, serviceIds: null })),
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
  printers: [
    {
      id: 'ticket-printer',
      name: 'Принтер талонов',
      kind: 'virtual',
      port: 0,
      dialect: 'epson',
      letters: 'code-page',
      columns: 48,
    },
  ],
  languages: [],
  paper: USUAL_PAPER,
  display: USUAL_DISPLAY,
  slides: NO_SLIDES,
  ...over,
});
